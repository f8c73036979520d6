import { call, demonstrationAdministrator, preSelect, prepare, QuietLedger, Year, type Person } from '@pearls/year';
import type { Scene } from './scene.js';

export interface Beginning {
  towns: number;
  jurors?: number;
  /** Two worlds on one platform need a seed each. */
  seed?: number;
  /** Somebody who is signed in already; otherwise the administrator of the demonstration signs in. */
  administrator?: Person;
}

const quietYear = (scene: Scene, { towns, jurors = 3, seed = 1, administrator }: Beginning) =>
  new Year({ url: scene.address, towns, jurors, seed, administrator: demonstrationAdministrator }, new QuietLedger(), administrator);

/** The administrator of the demonstration, signed in once for several worlds. */
export const administratorOf = (scene: Scene): Promise<Person> => quietYear(scene, { towns: 0 }).administrator.signsIn();

/** A cycle whose towns have applied and were selected, by the same doors as everybody. */
export async function selectCandidates(scene: Scene, beginning: Beginning) {
  const year = quietYear(scene, beginning);
  const staff = await prepare(year);
  const candidates = await preSelect(year, staff, await call(year, staff.secretariat));
  return { year, staff, candidates };
}

/** Refuses a world that came about otherwise than it should. */
export function mustHaveGoneWell({ ledger }: Year) {
  if (ledger.surprises.length) throw new Error(ledger.surprises.join('\n'));
}
