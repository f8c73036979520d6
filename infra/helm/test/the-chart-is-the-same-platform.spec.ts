import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf } from '@pearls/contracts';
import { ServiceSettings, settingsFrom, type ServiceDefinition } from '@pearls/service';
import { parse, parseAllDocuments } from 'yaml';
import { writeComposeSecrets } from '../../docker/compose-secrets.ts';
import { CHECKOUT } from '../../local/src/places.ts';
import { exportOf } from '../../local/src/services.ts';
import { temporaryFolder } from '../../local/test/temporary-folder.ts';
import { renderTemplate } from './go-template.ts';

const CHART = join(CHECKOUT, 'infra/helm');
const read = (path: string) => readFileSync(join(CHART, path), 'utf8');

interface Pod {
  securityContext: object;
  containers: { image: string; args: string[]; env: { name: string; value: string }[]; securityContext: object; ports: { name: string; containerPort: number }[]; readinessProbe: object; livenessProbe: object }[];
  volumes: { name: string; secret?: { items: { key: string }[] }; persistentVolumeClaim?: { claimName: string } }[];
}
interface Thing {
  kind: string;
  metadata: { name: string };
  spec: { replicas?: number; template: { metadata: { labels: Record<string, string> }; spec: Pod }; podSelector: object; policyTypes: string[]; ingress?: object[]; egress?: object[] };
  data?: Record<string, string>;
}
interface Values {
  services: Record<string, { port: number; secrets: string[]; env: Record<string, string> }>;
  mail: { server: boolean };
  postgres: { bundled: boolean };
  nats: { bundled: boolean };
  autoscaling: { enabled: boolean };
  ingress: { enabled: boolean };
  networkPolicy: { enabled: boolean };
}

function render(change: (values: Values) => void = () => undefined): Thing[] {
  const values = parse(read('values.yaml')) as Values;
  change(values);
  const chart = parse(read('Chart.yaml')) as { appVersion: string };
  const root = { Values: values, Chart: { AppVersion: chart.appVersion }, Release: { Revision: 3, Namespace: 'pearls' }, Files: { Get: read } };
  return readdirSync(join(CHART, 'templates')).flatMap((file) => {
    const text = renderTemplate(read(`templates/${file}`), root);
    if (!file.endsWith('.yaml')) return [];
    return parseAllDocuments(text).flatMap((document) => {
      expect({ file, errors: document.errors }).toEqual({ file, errors: [] });
      return (document.toJS() as Thing | null) ?? [];
    });
  });
}

const names = readdirSync(join(CHECKOUT, 'services')).sort();
const of = (things: Thing[], kind: string) => things.filter((one) => one.kind === kind);
const named = (things: Thing[], kind: string, name: string) => of(things, kind).find((one) => one.metadata.name === name)!;

describe('The chart', () => {
  const things = render();
  const folder = temporaryFolder();

  beforeAll(async () => {
    await writeComposeSecrets(folder);
    writeFileSync(join(folder, 'mail'), 'smtp://user:password@mail.example.org:587');
  });

  it('has a deployment and a name for every service of the code', () => {
    expect(of(things, 'Deployment').map(({ metadata }) => metadata.name).sort()).toEqual(names);
    expect(of(things, 'Service').map(({ metadata }) => metadata.name).sort()).toEqual([...names, 'nats', 'postgres'].sort());
  });

  it.each(names)('gives %s every setting it needs and none it does not know', async (name) => {
    const module = (await import(`@pearls/${name}`)) as Record<string, ServiceDefinition<ServiceSettings>>;
    const contract = module[exportOf(name)]!.settings ?? ServiceSettings;
    const { containers, volumes } = named(things, 'Deployment', name).spec.template.spec;
    const env = Object.fromEntries(containers[0]!.env.map((one) => [one.name, one.value]));
    const mounted = volumes.find((one) => one.name === 'secrets')!.secret!.items.map(({ key }) => key);

    for (const value of Object.values(env)) if (value.startsWith('/run/secrets/')) expect(mounted).toContain(value.slice('/run/secrets/'.length));
    for (const key of mounted) expect(readdirSync(folder)).toContain(key);
    const readable = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value.replace('/run/secrets', folder)]));
    expect(() => settingsFrom(contract, readable)).not.toThrow();
    const known = fieldsOf(contract).map((field) => field.name);
    expect(Object.keys(env).filter((key) => !known.includes(key.replace(/_FILE$/, '')))).toEqual([]);
  });

  it.each(names)('runs %s as nobody special, asked for its health where it answers', (name) => {
    const { spec } = named(things, 'Deployment', name).spec.template;
    const [container] = spec.containers;
    expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(container!.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
    expect(container!.args).toEqual([`services/${name}/dist/main.js`]);
    const port = name === 'gateway' ? 3001 : 3000;
    expect(container!.readinessProbe).toMatchObject({ httpGet: { path: '/health/ready', port } });
    expect(container!.livenessProbe).toMatchObject({ httpGet: { path: '/health/live', port } });
  });

  it('says the same to the gateway as docker-compose.yml does', () => {
    const compose = parse(readFileSync(join(CHECKOUT, 'docker-compose.yml'), 'utf8'), { merge: true }) as { services: Record<string, { environment: Record<string, string> }> };
    const env = Object.fromEntries(named(things, 'Deployment', 'gateway').spec.template.spec.containers[0]!.env.map((one) => [one.name, one.value]));
    for (const key of ['SERVICES', 'PORTALS']) expect(JSON.parse(env[key]!)).toEqual(JSON.parse(compose.services['gateway']!.environment[key]!));
  });

  it('configures the servers it brings as the containers are configured', () => {
    expect(named(things, 'ConfigMap', 'nats').data!['nats.conf']).toContain('sync_interval: always');
    expect(named(things, 'ConfigMap', 'postgres').data!['postgresql.conf']).toContain('synchronous_commit = on');
  });

  it('refuses everything on the network but what is named', () => {
    const policies = of(things, 'NetworkPolicy');
    expect(policies.find(({ metadata }) => metadata.name === 'nothing')!.spec).toEqual({ podSelector: { matchLabels: { 'app.kubernetes.io/part-of': 'cultural-pearls' } }, policyTypes: ['Ingress', 'Egress'] });
    for (const kind of ['Deployment', 'StatefulSet', 'Job']) for (const thing of of(things, kind)) expect(thing.spec.template.metadata.labels).toMatchObject({ 'app.kubernetes.io/part-of': 'cultural-pearls', 'app.kubernetes.io/name': expect.any(String) });
    const towardsInternet = policies.filter(({ spec }) => (spec.egress as { to?: unknown }[] | undefined)?.some(({ to }) => to === undefined));
    expect(towardsInternet.map(({ metadata }) => metadata.name)).toEqual(['mail']);
  });

  it('brings no servers when there are others, and keeps mail inside when it is told to', () => {
    const bare = render((values) => {
      values.postgres.bundled = values.nats.bundled = values.mail.server = values.ingress.enabled = false;
    });
    expect(of(bare, 'StatefulSet')).toEqual([]);
    expect(of(bare, 'Ingress')).toEqual([]);
    expect(of(bare, 'NetworkPolicy').map(({ metadata }) => metadata.name)).not.toContain('mail');
    expect(named(bare, 'Deployment', 'notifications').spec.template.spec.containers[0]!.env.map(({ name }) => name)).not.toContain('MAIL_FILE');
  });

  it('grows by itself only when it is asked to', () => {
    expect(of(things, 'HorizontalPodAutoscaler')).toEqual([]);
    const growing = render((values) => (values.autoscaling.enabled = true));
    expect(of(growing, 'HorizontalPodAutoscaler').map(({ metadata }) => metadata.name)).toEqual(['gateway']);
    expect(named(growing, 'Deployment', 'gateway').spec.replicas).toBeUndefined();
    expect(named(growing, 'Deployment', 'identity').spec.replicas).toBe(1);
  });

  it('writes no secret', () => {
    expect(of(things, 'Secret')).toEqual([]);
  });
});
