import { NotFound } from '@pearls/domain';
import { validate as isUUID } from 'uuid';

/** Where a page of a list that is ordered by time begins. */
export interface PlaceInTime {
  at: string;
  id: string;
}

export const cursorAt = (at: Date, id: string) => Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

/** Reads a cursor back; whatever is not one of ours leads nowhere. */
export function placeOf(cursor: string): PlaceInTime {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof at === 'string' && /^\d{4}-/.test(at) && new Date(at).toISOString() === at && isUUID(id)) return { at, id: id as string };
  } catch {
    // Not a cursor of ours.
  }
  throw new NotFound('This cursor leads nowhere. Begin at the first page.');
}
