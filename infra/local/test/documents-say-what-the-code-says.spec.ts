import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApiOf, type OpenApi } from '@pearls/service';
import { startService } from '@pearls/testing';
import { definitions, documents } from '../src/documents.ts';
import { CHECKOUT } from '../src/places.ts';
import { publicKeys, secretsIn } from '../src/secrets.ts';
import { GATEWAY, SERVICES, type Ground } from '../src/services.ts';

const services = await definitions();

/** The operations of one service as the document names them: `GET /api/v1/places/{place}`. */
const documented = ({ paths }: OpenApi, service: string) =>
  Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([method, one]) => (String(one['operationId']).split('.')[0]!.replace(/-upkeep$/, '') === service ? [`${method.toUpperCase()} ${path}`] : [])));

describe('What is written by the code', () => {
  it('is what the code says (npm run docs)', async () => {
    for (const [path, text] of Object.entries(await documents())) expect(await readFile(join(CHECKOUT, path), 'utf8')).toBe(text);
  });

  it.each(services.map((one) => [one.name, one] as const))('OpenAPI equals the router of %s', async (name, definition) => {
    const folder = await mkdtemp(join(tmpdir(), 'pearls-routes-'));
    const secrets = await secretsIn(join(folder, 'secrets.json'), [name]);
    const ground = { folder, address: 'http://localhost:8080', port: 0, secrets, env: {}, urls: { identity: 'http://127.0.0.1:1' } } as Partial<Ground> as Ground;
    const own = [...SERVICES, GATEWAY].find((one) => one.name === name)?.settings?.(ground);
    const service = await startService(definition, { env: { ISSUER: 'http://localhost:8080/oidc', JWKS: JSON.stringify(publicKeys(secrets.signingKeys)), ...own, HOST: '127.0.0.1' } });
    try {
      const answered = service.routes.filter((one) => one.includes('/api/v1/') && !one.endsWith('*')).map((one) => one.replace(/:(\w+)/g, '{$1}'));
      const written = documented(openApiOf({ publicUrl: 'http://localhost:8080', sessionCookie: 'pearls' }), name);

      expect(answered.sort()).toEqual(written.sort());
    } finally {
      await service.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
