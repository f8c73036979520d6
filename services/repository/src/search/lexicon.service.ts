import { Injectable } from '@nestjs/common';
import { run } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CORRECT } from './statements.js';
import { distanceBetween } from './words.js';

interface Candidate {
  word: string;
  shown: string;
  likeness: number;
}

/** The words that occur in what is public: how a mistyped one finds the one that was meant. */
@Injectable()
export class Lexicon {
  constructor(private readonly db: DataSource) {}

  async add(tx: EntityManager, words: Map<string, string>) {
    // In one order for everybody, so that two who publish do not wait for each other in a circle.
    const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
    await tx.query(
      `insert into lexicon (word, shown, uses) select word, shown, 1 from unnest($1::text[], $2::text[]) as w(word, shown)
       on conflict (word) do update set uses = lexicon.uses + 1`,
      [sorted.map(([word]) => word), sorted.map(([, shown]) => shown)],
    );
  }

  async remove(tx: EntityManager, words: readonly string[]) {
    await tx.query(`select 1 from lexicon where word = any($1) order by word for update`, [words]);
    await tx.query(`update lexicon set uses = uses - 1 where word = any($1)`, [words]);
    await tx.query(`delete from lexicon where word = any($1) and uses < 1`, [words]);
  }

  /** The words that were probably meant; nothing when all are known or nothing is near. */
  async correct(words: readonly string[]): Promise<{ words: string[]; shown: string } | undefined> {
    if (!words.length) return undefined;
    const rows = await run<{ typed: string; known: boolean; candidates: Candidate[] | null }>(this.db, CORRECT, [words]);
    const meant = rows.map(({ typed, known, candidates }) => (known ? { word: typed, shown: typed } : (nearest(typed, candidates ?? []) ?? { word: typed, shown: typed })));
    return meant.some(({ word }, index) => word !== words[index]) ? { words: meant.map(({ word }) => word), shown: meant.map(({ shown }) => shown).join(' ') } : undefined;
  }
}

/** Of the words that look alike, the one with the fewest letters to change, and not too many. */
function nearest(typed: string, candidates: Candidate[]): Candidate | undefined {
  const most = Math.max(1, Math.floor(typed.length / 3));
  return candidates
    .map((one) => ({ ...one, distance: distanceBetween(typed, one.word) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.likeness - a.likeness)[0];
}
