import type { CycleState, Localised, TimetableEntry } from '@pearls/contracts';
import { applicationForm, preSelectionCriteria } from '@pearls/reference/application-form';
import { candidacies, historicCycles, historicTimetable, pearlFocuses } from '@pearls/reference/history';
import { places } from '@pearls/reference/places';
import { defaultTerritory } from '@pearls/reference/territory';
import type { EntityManager } from 'typeorm';
import { CycleFormEntity } from '../cycles/cycle-form.entity.js';
import { CycleEntity } from '../cycles/cycle.entity.js';
import { CandidacyEntity } from '../places/candidacy.entity.js';
import { foldName } from '../places/fold-name.js';
import { PlaceEntity } from '../places/place.entity.js';

/** Loads the register of places and the record of the title so far. What is there already stays as it is. */
export async function loadHistory(tx: EntityManager, now: Date) {
  await loadPlaces(tx);
  for (const cycle of historicCycles) {
    const id = String(cycle.titleYear);
    if (await tx.existsBy(CycleEntity, { id })) continue;
    await tx.save(
      CycleEntity.ofRecord({
        id,
        titleYear: cycle.titleYear,
        name: { en: cycle.name } satisfies Localised,
        state: stateOf(cycle.titleYear, now),
        timetable: historicTimetable(cycle) as TimetableEntry[],
        rules: { territory: defaultTerritory, partnerPlaces: [], ...cycle.rule, teamsAcrossCountries: false, restAfterTitle: 0, assessmentsNeeded: 2, selectionLine: 50 },
        numbers: { applications: cycle.numbers.applications, candidates: cycle.numbers.candidates, pearls: cycle.numbers.titles },
        contact: 'pearls@cbss.example',
      }),
    );
    await tx.save(CycleFormEntity.of(id, applicationForm as never, [...preSelectionCriteria] as never));
  }
  const focuses = new Map(pearlFocuses.map((one) => [`${one.year}/${one.placeId}`, one.focus]));
  await tx
    .createQueryBuilder()
    .insert()
    .into(CandidacyEntity)
    .values(candidacies.map(({ placeId, year, outcome, displayName }) => ({ cycleId: String(year), placeId, titleYear: year, outcome, displayName, focus: focuses.get(`${year}/${placeId}`) ?? null })))
    .orIgnore()
    .execute();
}

/** The year after the title year a cycle is of the past. */
const stateOf = (titleYear: number, now: Date): CycleState => (titleYear < now.getUTCFullYear() ? 'archived' : 'title_year');

async function loadPlaces(tx: EntityManager) {
  const known = new Set((await tx.find(PlaceEntity, { select: { id: true } })).map((place) => place.id));
  const fresh = places.filter((place) => !known.has(place.id));
  if (!fresh.length) return;
  const records = fresh.map(({ id, within, names, ...rest }) => PlaceEntity.record(id, { ...rest, names: [...names], withinId: within } as never));
  await tx.insert(PlaceEntity, records as never);
  const names = fresh.flatMap(({ id, names: all }) => [...new Set(all.map((one) => one.name))].map((name) => ({ id, name })));
  await tx.query(`insert into place_names (place_id, name, folded) select * from unnest($1::text[], $2::text[], $3::text[])`, [names.map((one) => one.id), names.map((one) => one.name), names.map((one) => foldName(one.name))]);
}
