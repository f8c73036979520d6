import { aPerson, eventually, standsInFor, startService, type ServiceUnderTest } from '@pearls/testing';
import { echo, notes, notesService } from './notes.js';

describe('A question nobody answers', () => {
  let service: ServiceUnderTest;
  const anna = aPerson();
  const asked = async () => {
    const answer = await service.answer(anna, notes.ask);
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), problem: (await answer.json()) as object };
  };

  beforeAll(async () => {
    service = await startService(notesService);
  });
  afterAll(() => service.stop());

  it('is a 503 that says when to come back, at once when nobody is there', async () => {
    expect(await asked()).toMatchObject({ status: 503, retryAfter: '2', problem: { type: '/problems/not-answering' } });
  });

  it('is a 503 after a while when somebody is there and silent', async () => {
    const silent = service.bus.connection.subscribe('ask.nowhere.echo', { callback: () => undefined });
    await service.bus.connection.flush();
    const { status } = await asked();
    silent.unsubscribe();
    expect(status).toBe(503);
  });

  it('is a 503 while the bus is away, and answered when it is back', async () => {
    await service.busGoes();
    expect(await asked()).toMatchObject({ status: 503 });
    await service.busReturns();
    standsInFor(service.bus.connection, echo, () => ({ text: 'hello' }));
    await eventually(async () => expect(await asked()).toMatchObject({ status: 200, problem: { text: 'hello' } }));
  });
});
