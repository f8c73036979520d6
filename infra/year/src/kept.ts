import { isDeepStrictEqual } from 'node:util';
import type { Door } from './door.ts';
import { together } from './eventually.ts';
import { QuietLedger } from './ledger.ts';

/** A change the platform said yes to: it has to be there afterwards. */
export interface Acknowledged {
  operation: string;
  method: string;
  address: URL;
  reply: unknown;
  /** The browser that heard it. */
  door: Door;
}

/** Remembers every change it hears of, with all that was answered. */
export class KeepingLedger extends QuietLedger {
  readonly changes: Acknowledged[] = [];

  override acknowledged(change: Acknowledged) {
    this.changes.push(change);
  }
}

/** What reading back showed. */
export interface Kept {
  /** Changes that were found again. */
  found: number;
  /** What should be there and is not, in sentences. */
  missing: string[];
  /** Changes of these operations have no address of their own at which to read them. */
  unread: string[];
}

type Versioned = { id?: string; version?: number } | undefined;

/** Goes back to every acknowledged change, in the browser that made it, and looks whether it is still there. */
export async function readBack(changes: readonly Acknowledged[]): Promise<Kept> {
  const kept: Kept = { found: 0, missing: [], unread: [] };
  const unread = new Set<string>();
  // Of many changes at one address the last one counts; the earlier ones are its history.
  const last = [...new Map(changes.map((change) => [change.method === 'POST' ? `${change.operation} ${change.address.href} ${(change.reply as Versioned)?.id}` : change.address.href, change])).values()];
  await together(last, async (change) => {
    const verdict = await look(change);
    if (verdict === 'found') kept.found += 1;
    else if (verdict === 'unread') unread.add(change.operation);
    else kept.missing.push(`${change.operation} ${change.address.pathname}: ${verdict}`);
  });
  return { ...kept, unread: [...unread].sort() };
}

/** Where a change can be read: a thing that was made under its id, an edit at its own address, a move at that of the thing moved. */
function placesOf({ method, address: { href }, reply }: Acknowledged): URL[] {
  const id = (reply as Versioned)?.id;
  if (method !== 'POST') return [new URL(href)];
  return id ? [new URL(`${href}/${id}`), ...(href.includes(id) ? [new URL(href.slice(0, href.indexOf(id) + id.length))] : [])] : [];
}

async function look(change: Acknowledged): Promise<string> {
  const told = change.reply as Versioned & Record<string, unknown>;
  for (const place of placesOf(change)) {
    const there = (await change.door.reads(place)) as typeof told;
    if (!there || (told?.id && there.id !== told.id)) continue;
    if (change.method === 'POST' || told?.version === undefined) return 'found';
    if ((there.version ?? 0) < told.version) return `version ${there.version} is there, ${told.version} was acknowledged`;
    if (there.version === told.version && 'answers' in told && !isDeepStrictEqual(there['answers'], told['answers'])) return 'other answers are there than were acknowledged';
    return 'found';
  }
  return 'unread';
}
