import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runs, until } from '../src/processes.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { WholeStart } from './whole-start.ts';

describe('The whole platform', () => {
  const folder = temporaryFolder();
  const pidIn = (file: string) => Number(readFileSync(join(folder, file), 'utf8').split('\n')[0]);
  const servers = () => [pidIn('postgres/cluster/postmaster.pid'), pidIn('nats/nats.pid')];
  let first: WholeStart;
  let address: string;

  it('answers at the address it prints', async () => {
    first = new WholeStart(folder);
    address = await first.address();

    expect((await fetch(`${address}/api/openapi.json`)).status).toBe(200);
    expect((await fetch(`${address}/oidc/.well-known/openid-configuration`).then((reply) => reply.json() as Promise<{ issuer: string }>)).issuer).toBe(`${address}/oidc`);
  });

  it('keeps its secrets to its owner', () => {
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('tells a second start where the first is, and goes on', async () => {
    const second = new WholeStart(folder);

    expect(await second.gone).toBe(1);
    expect(second.said).toMatch(new RegExp(`^The platform runs already: ${address} \\(process \\d+\\)\\. Stop that one first, with Ctrl-C where it was started\\.$`, 'm'));
    expect((await fetch(`${address}/api/openapi.json`)).status).toBe(200);
  });

  it('ends on one Ctrl-C, all of it, and calls that a success', async () => {
    const started = servers();

    expect(await first.ctrlC()).toBe(0);
    expect(first.said).toMatch(/Stopping …\nStopped\.\n$/);
    expect(await Promise.all(started.map(runs))).toEqual([false, false]);
    await expect(fetch(address)).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('running'))).toEqual([]);
  });

  it('starts again after kill -9', async () => {
    const killed = new WholeStart(folder);
    await killed.address();
    const left = servers();
    await killed.kill();

    const next = new WholeStart(folder);
    expect((await fetch(`${await next.address()}/api/openapi.json`)).status).toBe(200);
    expect(await Promise.all(left.map(runs))).toEqual([false, false]);
    expect(await next.ctrlC()).toBe(0);
  });

  it('can be stopped while it is still starting', async () => {
    const start = new WholeStart(folder);
    await until(() => start.said.includes('data in'), 20_000);

    expect(await start.ctrlC()).toBe(0);
    expect(start.said).toMatch(/Stopped\.\n$/);
    expect(existsSync(join(folder, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });
});
