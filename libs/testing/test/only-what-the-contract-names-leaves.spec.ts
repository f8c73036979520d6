import { aPerson, startService, type ServiceUnderTest } from '@pearls/testing';
import { notes, notesService } from './notes.js';

describe('A reply', () => {
  let service: ServiceUnderTest;
  const anna = aPerson();

  beforeAll(async () => {
    service = await startService(notesService);
  });
  afterAll(() => service.stop());

  it('keeps what its contract does not name inside', async () => {
    const { id } = await service.as(anna)(notes.write, { body: { text: 'open' } });
    const answer = await service.answer(anna, notes.read, { params: { id } });
    expect(await answer.json()).toEqual({ id, text: 'open', version: 1 });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const kept = await service.db.query<{ reply: object }[]>(`select reply from idempotency_keys`);
    expect(JSON.stringify(kept)).not.toContain('nobody outside');
  });

  it('that breaks its contract is our fault, and says nothing about the inside', async () => {
    await expect(service.as(anna)(notes.promiseMore)).rejects.toMatchObject({ status: 500, problem: { type: '/problems/our-fault', detail: expect.not.stringContaining('contract') } });
  });
});
