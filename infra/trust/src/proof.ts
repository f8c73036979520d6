import { pathOf } from '@pearls/contracts';
import type { Policy } from '@pearls/service';
import { dice, type Dice } from '@pearls/year';
import { ABSENT, Ids } from './ids.ts';
import { nameOf } from './matrix.ts';
import type { Observer, ObserverName } from './observers.ts';
import { questions, readableOperations, type Question } from './readable.ts';
import { differences, Reader, type Reading } from './reading.ts';
import type { Secret } from './secrets/secret.ts';
import type { World } from './world.ts';

/** How far time goes before a secret changes: what is changed now was changed then, and may not show it. */
const A_MOMENT = 20;
/** How many of those who may not know look at one secret, and how often it changes before their eyes. */
const LOOKING = 2;
const CHANGES = 2;

/** Two worlds, and what one observer saw of the difference between them. */
export interface Pair {
  secret: string;
  observer: ObserverName;
  questions: number;
  leaks: string[];
}

/**
 * Compares worlds that differ in one secret. The clock is held, nothing else moves, and both worlds are read whole, so
 * that every byte that differs was put there by the secret. Whatever exists in both – ids, instants, versions – is the
 * same in both and compared as it is; what is left out is said where it is left out (`reading.ts`).
 */
export class Proof {
  readonly pairs: Pair[] = [];
  /** Secrets of which even those who may know saw nothing: nothing was proved about them. */
  readonly unseen: string[] = [];
  private readonly seen = new Set<string>();
  private readonly world: World;
  private readonly chance: Dice;
  private readonly reader: Reader;

  constructor(world: World, policy: Policy, seed: number) {
    this.world = world;
    this.chance = dice(seed);
    this.reader = new Reader(world.platform.address, policy);
  }

  /** How many questions were asked at the door: each is a decision of the matrix as well. */
  get asked() {
    return this.reader.asked;
  }

  /** Where the door let somebody in whom the table keeps out, or the other way. */
  get broken() {
    return [...this.reader.broken];
  }

  /** Changes secrets in turn until so many pairs of worlds were compared. */
  async compares(secrets: readonly Secret[], pairs: number): Promise<void> {
    const until = this.pairs.length + pairs;
    for (let at = 0; this.pairs.length < until; at += 1) await this.keeps(secrets[at % secrets.length]!, until - this.pairs.length);
  }

  /** A secret changes some times in a row: each reading is the second world of one pair and the first of the next. */
  private async keeps(secret: Secret, most: number) {
    const { world, chance } = this;
    const { platform } = world;
    platform.clock.advance(A_MOMENT);
    const everybody = world.observers();
    const looking = this.leastOf(everybody.filter(({ name }) => secret.hiddenFrom.includes(name)), Math.min(LOOKING, most));
    const knower = this.seen.has(secret.what) ? undefined : everybody.find(({ name }) => name === secret.knownTo)!;
    let ids = await Ids.of(platform.db, world.focus, chance);
    const asked = questions({ ids, values: world.values }, chance);
    let before = await this.readings(looking, asked);
    const known = knower && (await this.reader.read(knower, asked));
    for (let change = 0; change < Math.min(CHANGES, Math.floor(most / looking.length)); change += 1) {
      await secret.change(world, chance);
      await platform.quiet();
      const after = await this.readings(looking, asked);
      const now = await Ids.of(platform.db, world.focus, chance);
      const born = now.bornSince(ids, readableOperations());
      for (const [at, observer] of looking.entries())
        this.pairs.push({ secret: secret.what, observer: observer.name, questions: before[at]!.size, leaks: [...differences(before[at]!, after[at]!), ...(await this.traces(observer, born))] });
      [before, ids] = [after, now];
    }
    if (!known) return;
    this.seen.add(secret.what);
    if (!differences(known, await this.reader.read(knower, asked)).length) this.unseen.push(secret.what);
  }

  /** Those who have looked least so far, so that everybody comes to look. */
  private leastOf(observers: readonly Observer[], many: number): Observer[] {
    const looked = (observer: Observer) => this.pairs.filter((pair) => pair.observer === observer.name).length;
    return this.chance.shuffled(observers).sort((a, b) => looked(a) - looked(b)).slice(0, many);
  }

  private async readings(readers: readonly Observer[], asked: readonly Question[]): Promise<Reading[]> {
    const readings: Reading[] = [];
    for (const observer of readers) readings.push(await this.reader.read(observer, asked));
    return readings;
  }

  /** What was made with the secret is as absent as what never was. */
  private async traces(observer: Observer, born: ReturnType<Ids['bornSince']>): Promise<string[]> {
    const found: string[] = [];
    for (const { operation, id } of born) {
      const params = (value: string) => ({ [/:(\w+)/.exec(operation.path)![1]!]: value });
      const there = await this.reader.ask(pathOf(operation, params(id)), observer.headers());
      const nowhere = await this.reader.ask(pathOf(operation, params(ABSENT)), observer.headers());
      const texts = [there.text.replaceAll(id, ABSENT), nowhere.text];
      if (texts[0] !== texts[1]) found.push(`${nameOf(operation)} of what was made just now: ${texts.map((text) => text.slice(0, 160).replaceAll('\n', '⏎')).join(' and of nothing ')}`);
    }
    return found;
  }

  close() {
    return this.reader.close();
  }
}
