import { isPrintable } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { validate as isUUID } from 'uuid';

/** Where a page begins: after this value of the sorted column, and this id. */
export type Position = [value: string, id: string];

export const cursorAt = (value: string, id: string) => Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** The position in a cursor; it comes back through other hands, so anything that is none of ours is 404. */
export function positionIn(cursor: string, fits: RegExp): Position {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof value === 'string' && fits.test(value) && isPrintable(value) && !Number.isNaN(Date.parse(value)) && isUUID(id)) return [value, id as string];
  } catch {
    // Whatever it was, it is not a cursor of ours.
  }
  throw new NotFound('This cursor leads nowhere. Begin at the first page.');
}

export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
