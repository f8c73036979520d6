import { Writable } from 'node:stream';
import { juryFacts } from '@pearls/contracts';
import { pino } from 'pino';
import { aPanelDeliberating, aSheet, decides, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('What jury tells and logs', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  let logged = '';
  beforeAll(async () => {
    const sink = new Writable({
      write(chunk: Buffer, _, done) {
        logged += chunk.toString();
        done();
      },
    });
    service = await startJury({ log: pino({ level: 'debug' }, sink) });
    scene = await aPanelDeliberating(service, [4.5, 4, 3.5, 3, 2], { jurors: 1 });
    await decides(service, scene);
  });
  afterAll(() => service.stop());

  it('names people and panels by id, and no score, comment or result before the embargo ends', async () => {
    const rows = await service.db.query<{ type: string; data: object }[]>(`select type, data from event_log`);
    const told = new Set(rows.map(({ type }) => type));
    expect([...told].every((type) => juryFacts.some((fact) => fact.type === type))).toBe(true);
    expect(told).not.toContain('jury.titles-published');
    const allowed = new Set(['cycleId', 'panelId', 'personId', 'embargoAt']);
    for (const { data } of rows) expect(Object.keys(data).filter((key) => !allowed.has(key))).toEqual([]);
  });

  it('logs no word of a sheet, no name and no plan’s content', () => {
    expect(logged).toContain('answered');
    const { overallComment, comments } = aSheet(4);
    for (const secret of [overallComment, comments['J1']!, 'Juror ', 'has a place to meet', '"scores"', '"total"']) expect(logged).not.toContain(secret);
  });
});
