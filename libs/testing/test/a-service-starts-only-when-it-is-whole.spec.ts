import { Controller, Module } from '@nestjs/common';
import { get, operations, Text } from '@pearls/contracts';
import { policy, Route, serve, ServiceSettings, settingsFrom, type ServiceDefinition } from '@pearls/service';
import { startService } from '@pearls/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notesService } from './notes.js';

class Word {
  @Text({ max: 10 }) word!: string;
}

const words = operations('words', {
  first: get('/first', { summary: 'The first', reply: Word }),
  second: get('/second', { summary: 'The second', reply: Word }),
});

const stranger = operations('strangers', { third: get('/third', { summary: 'Nobody knows it', reply: Word }) });

@Controller()
class FirstOnly {
  @Route(words.first)
  first() {
    return { word: 'first' };
  }
}

@Controller()
class Both extends FirstOnly {
  @Route(words.second)
  second() {
    return { word: 'second' };
  }
}

@Controller()
class Stranger {
  @Route(stranger.third)
  third() {
    return { word: 'third' };
  }
}

const definition = (controllers: ServiceDefinition['module'][]): ServiceDefinition => {
  @Module({ controllers: controllers as never })
  class WordsModule {}
  return { name: 'words', module: WordsModule, policy: policy(words, { first: ['anyone'], second: ['anyone'] }), facts: [], entities: [], migrations: [] };
};

const whole = { DATABASE_URL: 'postgres://words@localhost/pearls', NATS_URL: 'nats://localhost:4222', ISSUER: 'http://localhost/oidc', JWKS: '{"keys":[]}', PUBLIC_URL: 'http://localhost:8080' };

describe('A service', () => {
  it('does not start while an operation has no handler', async () => {
    await expect(startService(definition([FirstOnly as never]))).rejects.toThrow('words.second has 0 handlers');
  });

  it('does not start while two handlers answer for one operation', async () => {
    await expect(startService(definition([FirstOnly as never, Both as never]))).rejects.toThrow(/already declared for route '\/api\/v1\/first'/);
  });

  it('does not start while a handler answers for an operation without a line in its policy table', async () => {
    await expect(startService(definition([Both as never, Stranger as never]))).rejects.toThrow('strangers.third has no line in the policy table');
  });

  it('answers exactly what its contract declares, and health', async () => {
    const service = await startService(definition([Both as never]));
    const routes = service.routes.filter((one) => !one.includes('/upkeep/')).sort();
    expect(routes).toEqual(['GET /api/v1/first', 'GET /api/v1/second', 'GET /health/live', 'GET /health/ready']);
    await service.stop();
  });

  it.each(Object.keys(whole))('names %s when it is missing', async (name) => {
    await expect(serve(notesService, { ...whole, [name]: undefined })).rejects.toThrow(new RegExp(`The configuration is not complete: ${name}: `));
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
    ['CHECK_REPLIES', 'perhaps'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => settingsFrom(ServiceSettings, { ...whole, [name]: value })).toThrow(`${name}: `);
  });

  it('names everything that is wrong at once, and repeats no value that may be secret', () => {
    let said = '';
    try {
      settingsFrom(ServiceSettings, { NATS_PASSWORD: 'hunter2'.repeat(100), LOG_LEVEL: 'loud' });
    } catch (error) {
      said = String(error);
    }
    for (const name of ['DATABASE_URL', 'NATS_URL', 'NATS_PASSWORD', 'ISSUER', 'JWKS', 'PUBLIC_URL', 'LOG_LEVEL']) expect(said).toContain(`${name}: `);
    expect(said).not.toContain('hunter2');
  });

  it('reads a setting from the file that NAME_FILE names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pearls-settings-'));
    writeFileSync(join(folder, 'url'), 'postgres://from-a-file\n');
    expect(settingsFrom(ServiceSettings, { ...whole, DATABASE_URL: undefined, DATABASE_URL_FILE: join(folder, 'url') }).DATABASE_URL).toBe('postgres://from-a-file');
    rmSync(folder, { recursive: true });
  });
});
