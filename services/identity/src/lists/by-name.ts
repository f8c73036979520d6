import { NotFound } from '@pearls/domain';

/** Where a list by name goes on: after this name and id. */
export interface Place {
  sortName: string;
  id: string;
}

export const cursorAfter = ({ sortName, id }: Place) => Buffer.from(JSON.stringify([sortName, id])).toString('base64url');

export function placeIn(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(read) && typeof read[0] === 'string' && !read[0].includes('\0') && typeof read[1] === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(read[1])) return { sortName: read[0], id: read[1] };
  } catch {
    // said below
  }
  throw new NotFound('This part of the list does not exist. Read it from the beginning.');
}

/** A search word inside a LIKE pattern, meant literally. */
export const likely = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
