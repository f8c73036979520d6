import { instantOf } from '@pearls/domain';
import { historicEvents, programmeZone } from '@pearls/reference/history';
import { displayName, findPlace } from '@pearls/reference/places';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { ProgrammeEventEntity } from '../events/programme-event.entity.js';

const NAMESPACE = '0d2b5e8c-7a41-4c55-9a7e-3f6c1b2d9e10';

/** Loads the events of the first years. What is there already stays as it is. */
export async function loadHistory(tx: EntityManager) {
  for (const { key, kind, titleYears, title, description, placeId, on, until = on, localEvent } of historicEvents) {
    const id = v5(`event:${key}`, NAMESPACE);
    if (await tx.existsBy(ProgrammeEventEntity, { id })) continue;
    const place = placeId && findPlace(placeId);
    const event = ProgrammeEventEntity.ofRecord(id, {
      cycleIds: titleYears.map(String),
      kind,
      audience: 'public',
      title: { ...title },
      description: { ...description },
      online: !place,
      ...(place && { place: displayName(place) }),
      startsAt: instantOf(`${on}T00:00`, programmeZone).toISOString(),
      endsAt: instantOf(`${dayAfter(until)}T00:00`, programmeZone).toISOString(),
      zone: programmeZone,
      wholeDays: true,
      agenda: [],
    });
    if (kind.endsWith('ceremony')) event.ceremony = { presenter: '', receiver: '', localEvent: localEvent ?? '' };
    await tx.save(event);
  }
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
