import { aPerson, eventually, startService, type ServiceUnderTest } from '@pearls/testing';
import { pino } from 'pino';
import { heard, notes, notesService } from './notes.js';

describe('One trace', () => {
  let service: ServiceUnderTest;
  const lines: { traceId?: string; msg: string; status?: number; actor?: string }[] = [];
  const anna = aPerson();
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };

  beforeAll(async () => {
    service = await startService(notesService, { log: pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line) as (typeof lines)[number]) }) });
  });
  afterAll(() => service.stop());

  it('leads from the click to the log line, the fact and its listener', async () => {
    const { id } = await service.as(anna)(notes.write, { body: { text: 'traced' }, headers });
    const [row] = await service.db.query<{ trace: string; actor: string }[]>(`select trace, actor from event_log where subject_id = $1`, [id]);
    expect(row!.trace.split('-')[1]).toBe(traceId);
    await eventually(() => expect(heard.find((one) => one.subjectId === id)).toMatchObject({ actor: row!.actor, trace: expect.stringContaining(traceId) }));
    expect(lines.filter((one) => one.traceId === traceId)).toMatchObject([{ msg: 'answered', status: 201, actor: `person:${anna.id}` }]);
  });

  it('is named in every refusal and beside the error it belongs to', async () => {
    const refusal = await service.answer(anna, notes.promiseMore, { headers });
    expect(await refusal.json()).toMatchObject({ traceId });
    await eventually(() => expect(lines.filter((one) => one.traceId === traceId && one.status === 500)).toHaveLength(1));
    expect(lines.filter((one) => one.traceId === traceId).map((one) => one.msg)).toContain('An operation failed');
  });

  it('is begun where the caller brings none, or nonsense', async () => {
    for (const traceparent of ['', 'hello', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`]) {
      const refusal = (await (await service.answer(anna, notes.promiseMore, { headers: { traceparent } })).json()) as { traceId: string };
      expect(refusal.traceId).toMatch(/^(?!0+$)[0-9a-f]{32}$/);
    }
  });

  it('never stands beside what was written or who wrote it', () => {
    const said = JSON.stringify(lines);
    expect(said).not.toContain('traced');
    expect(said).not.toContain('Bearer');
  });
});
