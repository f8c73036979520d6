import type { INestApplicationContext } from '@nestjs/common';
import { PROGRAMME_TEAM, type Place, type PracticeDraft } from '@pearls/contracts';
import { candidacies, historicCycles, pearlFocuses } from '@pearls/reference/history';
import { displayName, findPlace } from '@pearls/reference/places';
import { recordedPractices, type RecordedPractice } from '@pearls/reference/practices';
import { sources } from '@pearls/reference/sources';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { PearlProfileEntity } from '../pearls/pearl-profile.entity.js';
import { KnownPlaceEntity } from '../places/known-place.entity.js';
import { KnownPlaces } from '../places/known-places.service.js';
import { emptyDraft } from '../practices/empty-draft.js';
import { PracticeEntity } from '../practices/practice.entity.js';
import { Publications } from '../publications/publications.service.js';

const PLATFORM = 'platform:platform';

/** The record so far: the Pearls of the years before the platform, and what is publicly known of what they did. What is there already stays. */
export async function loadHistory(app: INestApplicationContext, now: Date) {
  await app.get(DataSource).transaction(async (tx) => {
    await loadPearls(tx, app.get(KnownPlaces));
    for (const practice of recordedPractices) await loadPractice(tx, app, practice, now);
  });
}

async function loadPearls(tx: EntityManager, places: KnownPlaces) {
  for (const { placeId, year, outcome } of candidacies) {
    if (outcome !== 'pearl') continue;
    await know(tx, places, placeId);
    const cycleId = String(year);
    if (await tx.existsBy(PearlProfileEntity, { placeId, cycleId })) continue;
    const focus = pearlFocuses.find((one) => one.placeId === placeId && one.year === year);
    const published = historicCycles.find((cycle) => cycle.titleYear === year)?.dates['results-published'];
    const publishedAt = published ? new Date(`${published.on}T12:00:00Z`) : null;
    await tx.insert(
      PearlProfileEntity,
      Object.assign(new PearlProfileEntity(), {
        placeId,
        cycleId,
        titleYear: year,
        lead: focus ? { en: focus.focus } : null,
        links: (focus?.sources ?? []).map((key) => linkTo(sources[key])),
        publishedAt,
        openedAt: publishedAt ?? new Date(`${year}-01-01T00:00:00Z`),
      }) as never,
    );
  }
}

async function know(tx: EntityManager, places: KnownPlaces, placeId: string) {
  if (await tx.existsBy(KnownPlaceEntity, { id: placeId })) return;
  const place = findPlace(placeId);
  if (!place) throw new Error(`The register has no place ${placeId}`);
  await places.keep(tx, { ...place, names: [...place.names], displayName: displayName(place), version: 1 } as unknown as Place);
}

/** The same practice has the same id on every platform, so that links to it hold. */
export function idOfRecorded(key: string) {
  const hash = createHash('sha256').update(`practice:${key}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

async function loadPractice(tx: EntityManager, app: INestApplicationContext, recorded: RecordedPractice, now: Date) {
  const id = idOfRecorded(recorded.key);
  if (await tx.existsBy(PracticeEntity, { id })) return;
  await know(tx, app.get(KnownPlaces), recorded.placeId);
  const { key, latvian, sources: from, ...content } = recorded;
  const at = new Date(Math.min(now.getTime(), Date.parse(`${recorded.startedOn ?? `${recorded.pearlYear}-01-01`}T12:00:00Z`)));
  const draft = { ...emptyDraft(recorded.kind), ...structuredClone(content), links: from.map((source) => linkTo(sources[source])) } as PracticeDraft;
  const practice = PracticeEntity.start({ teamId: PROGRAMME_TEAM, content: draft, startedBy: PLATFORM }, at);
  const blank = { problem: '', whatWasDone: '', participation: '', whatChanged: '', whatWasHard: '', tips: '' };
  Object.assign(practice, { id, slug: key, placeId: recorded.placeId, country: findPlace(recorded.placeId)!.country, translations: { lv: { ...blank, ...latvian, state: 'machine' } } });
  practice.submit(PLATFORM, at);
  practice.pass(PLATFORM, at);
  practice.pass(PLATFORM, at);
  await app.get(Publications).publish(tx, practice);
}

const linkTo = (url: string) => ({ label: new URL(url).hostname.replace(/^www\./, ''), url });
