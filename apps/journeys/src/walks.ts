import type { Pages } from './pages.js';
import type { Person } from './person.js';

interface Manner {
  /** Other windows that the first address of a page is looked at in. */
  besides?: Parameters<Person['findsItTidy']>[1];
  /** Everything that is looked for must be there. */
  mustBeThere?: boolean;
}

/** So many pages are looked at in the same moment; more would only wait for each other. */
const AT_ONCE = 3;

/** Everybody goes through pages at the same time, each in one window; what is found on a page stands by who looked at it. */
export class Walks {
  private readonly found = new Map<string, Promise<string[]>>();
  private readonly busy = new Map<Person, Promise<unknown>>();
  private readonly waiting: (() => void)[] = [];
  private free = AT_ONCE;

  constructor(private readonly manner: Manner = {}) {}

  /** Somebody goes through pages, one after the other. */
  begin<K>(whom: string, person: Person, pages: Pages<K>, known: K) {
    for (const [page, addresses] of Object.entries<Pages<K>[string]>(pages)) {
      const faults = (this.busy.get(person) ?? Promise.resolve()).then(() => this.lookAt(person, [addresses(known)].flat()));
      this.found.set(`${whom} ${page}`, faults);
      this.busy.set(person, faults);
    }
  }

  /** What was found, once somebody has been there. */
  async faultsOn(whom: string, page: string): Promise<string[]> {
    return this.found.get(`${whom} ${page}`)!;
  }

  /** What is wrong with some addresses of one page; the first is examined at every width. */
  private async lookAt(person: Person, addresses: readonly string[]): Promise<string[]> {
    const faults: string[] = [];
    const { besides, mustBeThere } = this.manner;
    for (const [index, address] of addresses.entries())
      await this.inTurn(async () => {
        await person.turnsTo(address);
        await (index ? person.findsItTidy(['phone']) : person.findsItTidy(['desk', 'phone'], besides));
        if (mustBeThere) await person.findsItThere();
      }).catch((error: Error) => faults.push(`${address}: ${error.message}`));
    return faults;
  }

  private async inTurn(look: () => Promise<void>) {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((turn) => this.waiting.push(turn));
    try {
      await look();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
