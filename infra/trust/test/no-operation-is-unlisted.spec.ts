import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROLES, upkeepOf, type Operation } from '@pearls/contracts';
import { definitions } from '@pearls/local';
import { contractedOperations, contractedServices, upkeepFor } from '@pearls/service';
import { unplaced } from '../src/ids.ts';
import { nameOf, wholePolicy } from '../src/matrix.ts';
import { readableOperations } from '../src/readable.ts';

const SERVICES = join(import.meta.dirname, '../../../services');

describe('No operation is unlisted', () => {
  const everything = [...contractedOperations(), ...contractedServices().flatMap((service) => Object.values(upkeepOf(service)) as Operation[])];

  it('every service of the house is asked', async () => {
    expect((await definitions()).map(({ name }) => name).sort()).toEqual((await readdir(SERVICES)).sort());
    expect(contractedServices()).toEqual((await readdir(SERVICES)).sort());
  });

  it('every operation of every contract stands in the table of its own service, and nothing else does', async () => {
    for (const { name, policy } of await definitions()) {
      const listed = [...policy.keys(), ...upkeepFor(name).policy.keys()].map(nameOf).sort();
      expect(listed).toEqual(everything.filter(({ service }) => service === name || service === `${name}-upkeep`).map(nameOf).sort());
    }
    expect((await wholePolicy()).size).toBe(everything.length);
  });

  it('every gate names callers there are, and at least one', async () => {
    const known = new Set<string>(['anyone', 'person', 'partner', ...ROLES]);
    for (const [operation, gate] of await wholePolicy()) expect([nameOf(operation), gate.length > 0, gate.filter((who) => !known.has(who))]).toEqual([nameOf(operation), true, []]);
  });

  it('every operation has an address and a method of its own', () => {
    const addresses = everything.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([]);
  });

  it('every operation that reads is read when two worlds are compared, with ids that are really there', () => {
    expect(readableOperations().map(nameOf).sort()).toEqual(everything.filter(({ method }) => method === 'GET').map(nameOf).sort());
    expect(unplaced(readableOperations())).toEqual([]);
  });
});
