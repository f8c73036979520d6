import { wholePolicy } from '../src/matrix.ts';
import { Proof } from '../src/proof.ts';
import { OBSERVERS } from '../src/observers.ts';
import { STAGES } from '../src/stages.ts';
import { WholePlatform } from '../src/whole-platform.ts';
import { World } from '../src/world.ts';

const SEED = Number(process.env['TRUST_SEED'] ?? 1);
const PAIRS = Number(process.env['TRUST_PAIRS'] ?? 100);
const A_YEAR = Math.max(900_000, PAIRS * 15_000);

/** Pairs are shared out by how many secrets a stage has. */
const SECRETS = STAGES.flatMap(({ secrets }) => secrets).length;
const pairsUntil = (stage: number) => Math.round((PAIRS * STAGES.slice(0, stage).flatMap(({ secrets }) => secrets).length) / SECRETS);

describe('Two worlds that differ in one secret look the same to who may not know it', () => {
  let platform: WholePlatform;
  let world: World;
  let proof: Proof;

  beforeAll(async () => {
    platform = await WholePlatform.start();
    world = new World(platform, SEED);
    proof = new Proof(world, await wholePolicy(), SEED);
  }, A_YEAR);
  afterAll(async () => {
    await proof?.close();
    await platform?.stop();
  }, A_YEAR);

  it.each(STAGES.map((stage, at) => ({ ...stage, pairs: pairsUntil(at + 1) - pairsUntil(at) })))('$name ($pairs pairs)', async ({ reach, secrets, pairs }) => {
    const begun = proof.pairs.length;
    await reach(world);
    await platform.holds();
    await proof.compares(secrets, pairs).finally(() => platform.clock.goOn());
    expect(proof.pairs.slice(begun).flatMap(({ observer, secret, leaks }) => leaks.map((leak) => `${observer} learns ${secret} from ${leak}`))).toEqual([]);
  }, A_YEAR);

  it(`in ${PAIRS} pairs, in which everybody has looked, and whoever may know has seen every secret`, () => {
    expect(proof.pairs.length).toBe(PAIRS);
    expect(OBSERVERS.filter((name) => !proof.pairs.some(({ observer }) => observer === name))).toEqual([]);
    expect(proof.unseen).toEqual([]);
  });

  it('and the door has kept the table in every phase, whatever was asked about', () => {
    expect(proof.broken).toEqual([]);
    expect(proof.asked).toBeGreaterThan(PAIRS * 100);
  });
});
