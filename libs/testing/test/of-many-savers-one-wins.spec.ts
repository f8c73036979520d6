import { aPerson, startService, type ServiceUnderTest } from '@pearls/testing';
import { notes, notesService } from './notes.js';

describe('Of a hundred who save one version', () => {
  let service: ServiceUnderTest;
  const anna = aPerson();

  beforeAll(async () => {
    service = await startService(notesService);
  });
  afterAll(() => service.stop());

  it('exactly one wins, and the others learn that a newer version exists', async () => {
    const { id } = await service.as(anna)(notes.write, { body: { text: 'the beginning' } });
    for (let version = 1; version <= 3; version += 1) {
      const savers = Array.from({ length: 100 }, (_, number) => service.answer(anna, notes.edit, { params: { id }, version, body: { text: `saver ${number}` } }));
      const answers = await Promise.all((await Promise.all(savers)).map(async (one) => ({ status: one.status, etag: one.headers.get('etag'), body: (await one.json()) as { type?: string; text?: string } })));
      const winners = answers.filter((one) => one.status === 200);
      expect(winners).toHaveLength(1);
      expect(winners[0]!.etag).toBe(`"${version + 1}"`);
      expect(answers.filter((one) => one.status === 412 && one.body.type === '/problems/stale-version')).toHaveLength(99);
      expect(await service.as(anna)(notes.read, { params: { id } })).toEqual({ id, text: winners[0]!.body.text, version: version + 1 });
    }
  });
});
