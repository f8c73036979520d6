import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf } from '@pearls/contracts';
import { ServiceSettings, settingsFrom, type ServiceDefinition } from '@pearls/service';
import { parse } from 'yaml';
import { authorization, natsUser } from '../../local/src/nats-users.ts';
import { findNats } from '../../local/src/nats-program.ts';
import { CHECKOUT, TOOLS_FOLDER } from '../../local/src/places.ts';
import { GATEWAY, SERVICES } from '../../local/src/services.ts';
import { temporaryFolder } from '../../local/test/temporary-folder.ts';
import { writeComposeSecrets } from '../compose-secrets.ts';

interface Container {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  secrets?: (string | { source: string; target: string })[];
  configs?: { source: string }[];
  networks: string[];
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { disable?: boolean };
  read_only?: boolean;
  cap_drop?: string[];
}

interface Compose {
  services: Record<string, Container>;
  secrets: Record<string, { file: string }>;
  configs: Record<string, { file: string }>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean }>;
}

/** `${NAME:-default}` as it reads when nothing is set. */
const withDefaults = (text: string) => text.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');

describe('docker-compose.yml', () => {
  const compose = parse(withDefaults(readFileSync(join(CHECKOUT, 'docker-compose.yml'), 'utf8')), { merge: true }) as Compose;
  const dockerfile = readFileSync(join(CHECKOUT, 'infra/docker/Dockerfile'), 'utf8');
  const names = readdirSync(join(CHECKOUT, 'services')).sort();
  const folder = temporaryFolder();
  const namesOf = (container: Container) => (container.secrets ?? []).map((secret) => (typeof secret === 'string' ? secret : secret.source));

  beforeAll(() => writeComposeSecrets(folder));

  it('has a container for every service of the code, as the local platform has', () => {
    expect([...SERVICES, GATEWAY].map(({ name }) => name).sort()).toEqual(names);
    expect(Object.keys(compose.services).sort()).toEqual(['nats', 'postgres', 'prepare', ...names].sort());
  });

  it.each(names)('starts %s from the entry point it has', (name) => {
    expect(compose.services[name]!.command).toEqual([`services/${name}/dist/main.js`]);
    expect(existsSync(join(CHECKOUT, 'services', name, 'src', 'main.ts'))).toBe(true);
  });

  it.each(names)('gives %s every setting it needs and none it does not know', async (name) => {
    const module = (await import(`@pearls/${name}`)) as Record<string, ServiceDefinition<ServiceSettings>>;
    const contract = module[`${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Service`]!.settings ?? ServiceSettings;
    const given = compose.services[name]!.environment!;
    const readable = Object.entries(given).map(([key, value]) => [key, value.replace('/run/secrets', folder)]);

    expect(() => settingsFrom(contract, Object.fromEntries(readable))).not.toThrow();
    const known = fieldsOf(contract).map((field) => field.name);
    expect(Object.keys(given).filter((key) => !known.includes(key.replace(/_FILE$/, '')))).toEqual([]);
    for (const value of Object.values(given)) if (value.startsWith('/run/secrets/')) expect(namesOf(compose.services[name]!)).toContain(value.slice('/run/secrets/'.length));
  });

  it('mounts only secrets, configurations and volumes that exist', () => {
    for (const container of Object.values(compose.services)) {
      for (const secret of namesOf(container)) expect(readdirSync(folder)).toContain(compose.secrets[secret]!.file.replace('.pearls/compose/', ''));
      for (const { source } of container.configs ?? []) expect(existsSync(join(CHECKOUT, compose.configs[source]!.file))).toBe(true);
      for (const volume of container.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0]!);
      for (const network of container.networks) expect(compose.networks).toHaveProperty(network);
    }
    expect(Object.keys(compose.secrets).filter((secret) => !Object.values(compose.services).some((container) => namesOf(container).includes(secret)))).toEqual([]);
  });

  it('keeps its secrets in a closed folder and writes none into the file', () => {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const container of Object.values(compose.services))
      for (const [key, value] of Object.entries(container.environment ?? {})) if (/PASSWORD|SECRET|KEY|DATABASE_URL/.test(key)) expect(value).toMatch(/^\/run\/secrets\//);
  });

  it('opens one door, on this machine alone; the rest cannot be reached from outside', () => {
    expect(Object.entries(compose.services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]))).toEqual([['gateway', '127.0.0.1:8080:8080']]);
    expect(compose.networks['inside']).toEqual({ internal: true });
    for (const name of ['postgres', 'nats', 'prepare', 'identity', 'applications']) expect(compose.services[name]!.networks).toEqual(['inside']);
  });

  it.each(names)('starts %s after its database and its bus, without rights it does not need', (name) => {
    expect(compose.services[name]).toMatchObject({
      depends_on: { prepare: { condition: 'service_completed_successfully' }, nats: { condition: 'service_healthy' } },
      read_only: true,
      cap_drop: ['ALL'],
    });
    expect(compose.services['prepare']!.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(compose.services['gateway']!.depends_on).toMatchObject(Object.fromEntries(names.filter((other) => other !== 'gateway').map((other) => [other, { condition: 'service_healthy' }])));
  });

  it('tells the gateway where every other service listens', () => {
    const others = names.filter((name) => name !== 'gateway');
    expect(JSON.parse(compose.services['gateway']!.environment!['SERVICES']!)).toEqual(Object.fromEntries(others.map((name) => [name, `http://${name}:${compose.services[name]!.environment!['PORT']}`])));
  });

  it('serves every portal from the folder it is built to', () => {
    const served = Object.values(JSON.parse(compose.services['gateway']!.environment!['PORTALS']!) as Record<string, string>).map((path) => path.replace('/app/', ''));
    const built = readdirSync(join(CHECKOUT, 'apps'))
      .filter((app) => existsSync(join(CHECKOUT, 'apps', app, 'project.json')))
      .map((app) => (JSON.parse(readFileSync(join(CHECKOUT, 'apps', app, 'project.json'), 'utf8')) as { targets: { build: { options: { outputPath: string | { base: string; browser: string } } } } }).targets.build.options.outputPath)
      .map((path) => (typeof path === 'string' ? `${path}/browser` : join(path.base, path.browser)));

    expect(served.sort()).toEqual(built.sort());
  });

  it('runs a pinned Postgres and a NATS that waits for the disk', () => {
    expect(compose.services['postgres']!.image).toBe('postgres:18');
    expect(compose.services['nats']!.image).toBe('nats:2.12-alpine');
    expect(readFileSync(join(CHECKOUT, 'infra/nats/nats.conf'), 'utf8')).toMatch(/sync_interval: always/);
    expect(readFileSync(join(CHECKOUT, 'infra/postgres/postgresql.conf'), 'utf8')).toMatch(/^synchronous_commit = on$/m);
  });

  it('gives NATS the users the local platform gives it', () => {
    const { nats } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as { nats: Record<string, string> };
    const order = [...SERVICES, GATEWAY].map(({ name }) => name);
    expect(readFileSync(join(folder, 'nats-users.conf'), 'utf8').trim()).toBe(authorization(order.map((name) => natsUser(name, nats[name]!))));
  });

  it('configures NATS in words that NATS understands', async () => {
    const program = await findNats({ toolsFolder: TOOLS_FOLDER, log: () => undefined });
    const nats = program.kind === 'program' ? program.path : 'nats-server';
    // Servers before 2.12, which suffice for a local start, do not know this one word.
    writeFileSync(join(folder, 'nats.conf'), readFileSync(join(CHECKOUT, 'infra/nats/nats.conf'), 'utf8').replace(/^.*sync_interval.*$/m, '').replace('"users.conf"', '"nats-users.conf"'));
    const said = spawnSync(nats, ['-t', '-c', join(folder, 'nats.conf')], { encoding: 'utf8' }).stderr;

    expect(said).toMatch(/configuration file .* is valid/);
  });

  it('repeats its secrets, for what they sealed must stay readable', async () => {
    const before = readFileSync(join(folder, 'session-key'), 'utf8');
    await writeComposeSecrets(folder);
    expect(readFileSync(join(folder, 'session-key'), 'utf8')).toBe(before);
  });

  it('builds an image that runs as an ordinary user and copies only what is there', () => {
    expect(dockerfile.match(/^USER .*$/gm)).toEqual(['USER node']);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    for (const [, path] of dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)) expect(path === 'node_modules' || existsSync(join(CHECKOUT, path!))).toBe(true);
    expect(execFileSync(process.execPath, ['--check', join(CHECKOUT, 'infra/docker/healthy.mjs')]).toString()).toBe('');
  });
});
