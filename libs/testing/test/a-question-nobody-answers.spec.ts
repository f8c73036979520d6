import { aPerson, eventually, startService, type ServiceUnderTest } from '@pearls/testing';
import { notes, notesService } from './notes.js';

describe('A question nobody answers', () => {
  let service: ServiceUnderTest;
  const anna = aPerson();
  const asked = async () => {
    const begin = performance.now();
    const answer = await service.answer(anna, notes.ask);
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), problem: (await answer.json()) as object, seconds: (performance.now() - begin) / 1000 };
  };

  beforeAll(async () => {
    service = await startService(notesService);
  });
  afterAll(() => service.stop());

  it('is a 503 that says when to come back, at once when nobody is there', async () => {
    expect(await asked()).toMatchObject({ status: 503, retryAfter: '2', problem: { type: '/problems/not-answering' } });
  });

  it('is a 503 after two seconds when somebody is there and silent', async () => {
    const silent = service.bus.connection.subscribe('ask.nowhere.echo', { callback: () => undefined });
    await service.bus.connection.flush();
    const { status, seconds } = await asked();
    silent.unsubscribe();
    expect(status).toBe(503);
    expect(seconds).toBeGreaterThan(1.9);
    expect(seconds).toBeLessThan(4);
  });

  it('is a 503 while the bus is away, and answered when it is back', async () => {
    await service.busGoes();
    expect(await asked()).toMatchObject({ status: 503 });
    await service.busReturns();
    service.bus.connection.subscribe('ask.nowhere.echo', {
      callback: (_, message) => {
        const { id } = message.json<{ id: string }>();
        message.respond(JSON.stringify({ id, response: { text: 'hello' }, isDisposed: true }));
      },
    });
    await eventually(async () => expect(await asked()).toMatchObject({ status: 200, problem: { text: 'hello' } }));
  });
});
