import { fold } from '../search/words.js';
import type { EntityManager } from 'typeorm';

const LONGEST = 80;

/** A readable name of a title: small letters, digits and hyphens, cut between words. */
export function slugOf(title: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug && slug.length + word.length >= LONGEST) break;
    slug = slug ? `${slug}-${word}` : word.slice(0, LONGEST);
  }
  return slug || 'untitled';
}

/** A readable address nobody has yet: the second of a title gets a number. */
export async function slugFor(tx: EntityManager, table: 'practices' | 'stories', title: string, reserved: readonly string[]): Promise<string> {
  const wanted = slugOf(title);
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${table}/${wanted}`]);
  const rows = await tx.query<{ slug: string }[]>(`select slug from ${table} where slug = $1 or slug like $1 || '-%'`, [wanted]);
  const taken = new Set([...rows.map(({ slug }) => slug), ...reserved]);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
