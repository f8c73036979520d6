import { pearls, practices, PublishedPractice, read, stories } from '@pearls/contracts';
import { aPartner, aVisitor } from '@pearls/testing';
import { idOfRecorded, loadHistory } from '../src/seed/history.js';
import { aPublishedPractice, aWrittenPractice, startRepository, type RepositoryUnderTest } from './builders.js';

/** Reads CSV as a spreadsheet does. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('Open data', () => {
  let service: RepositoryUnderTest;
  beforeAll(async () => {
    service = await startRepository();
    await loadHistory(service.app, service.clock.now());
    await aPublishedPractice(service, { title: '=HYPERLINK("https://bad.example")', summary: 'Say "hello", then\nwait; leave', contact: { name: 'Anna Secret', email: 'anna@secret.example' }, tips: '<b>&' });
    await aWrittenPractice(service, { title: 'Still a draft' });
  });
  afterAll(() => service.stop());

  const text = async (answer: Promise<Response>) => {
    const response = await answer;
    expect(response.status).toBe(200);
    return { body: await response.text(), type: response.headers.get('content-type') };
  };

  it('holds every public practice as CSV, whose cells are text and never formulas', async () => {
    const { body, type } = await text(service.answer(aVisitor, practices.exportCsv));
    expect(type).toBe('text/csv; charset=utf-8');
    const [head, ...rows] = cells(body);
    expect(rows).toHaveLength(17);
    for (const row of rows) expect(row).toHaveLength(head!.length);
    const ours = rows.find((row) => row[head!.indexOf('title')]!.includes('HYPERLINK'))!;
    expect(ours[head!.indexOf('title')]).toBe(`'=HYPERLINK("https://bad.example")`);
    expect(ours[head!.indexOf('summary')]).toBe('Say "hello", then\nwait; leave');
    expect(body).not.toMatch(/Still a draft|Anna Secret|secret\.example/);
  });

  it('holds them as JSON, each as it is read alone', async () => {
    const { body, type } = await text(service.answer(aVisitor, practices.exportJson));
    expect(type).toBe('application/json; charset=utf-8');
    const all = (JSON.parse(body) as { practices: object[] }).practices;
    expect(all).toHaveLength(17);
    for (const one of all) expect(read(PublishedPractice, { ...one, uses: [] })).toMatchObject({ placeName: expect.any(String) as string });
    expect(body).not.toMatch(/Anna Secret/);
    expect(all.map((one) => (one as { id: string }).id)).toContain(idOfRecorded('wooden-house-fair-in-kaskinen'));
  });

  it('leaves in one sight, in batches, however much there is', async () => {
    await service.db.query(`insert into publications select gen_random_uuid(), 'copy-' || n, place_id, document, contact, cards, csv, words, playbook_tools, null, published_at, first_published_at from publications, generate_series(1, 2500) n where slug = 'youth-hackathon-peipsiaare'`);
    const { body } = await text(service.answer(aVisitor, practices.exportCsv));
    expect(cells(body)).toHaveLength(2_518);
    const { body: json } = await text(service.answer(aVisitor, practices.exportJson));
    expect((JSON.parse(json) as { practices: object[] }).practices).toHaveLength(2_517);
    await service.db.query(`delete from publications where slug like 'copy-%'`);
  });

  it('gives its connection back when the reader leaves half-way', async () => {
    for (let round = 0; round < 15; round += 1) {
      const response = await service.answer(aVisitor, practices.exportJson);
      await response.body!.cancel();
    }
    await text(service.answer(aVisitor, practices.exportCsv));
  });

  it('holds the Pearls as CSV and JSON', async () => {
    const [head, ...rows] = cells((await text(service.answer(aVisitor, pearls.exportPearlsCsv))).body);
    expect(head!.slice(0, 4)).toEqual(['title_year', 'cycle', 'place_id', 'place']);
    expect(rows).toHaveLength(14);
    const json = JSON.parse((await text(service.answer(aVisitor, pearls.exportPearlsJson))).body) as { pearls: { page: string }[] };
    expect(json.pearls.map(({ page }) => page)).toContain('http://localhost:8080/pearls/kaskinen/2025');
  });

  it.each([
    ['practices as Atom', practices.readAtom, 'application/atom+xml; charset=utf-8', '<entry>'],
    ['practices as RSS', practices.readRss, 'application/rss+xml; charset=utf-8', '<item>'],
  ] as const)('is followed: %s', async (_, operation, media, entry) => {
    const { body, type } = await text(service.answer(aVisitor, operation, { query: { language: 'lv' } }));
    expect(type).toBe(media);
    expect(body.split(entry)).toHaveLength(18);
    expect(body).toContain('http://localhost:8080/practices/wooden-house-fair-in-kaskinen');
    expect(body).toContain('Saimnieki atver savas mājas: koka ēku gadatirgus (Kaskinen – Kaskö)');
    expect(body).toContain('=HYPERLINK(&quot;https://bad.example&quot;)');
  });

  it('is followed: news as Atom and RSS', async () => {
    expect((await text(service.answer(aVisitor, stories.readNewsAtom))).body).toMatch(/<entry><id>urn:uuid:[0-9a-f-]{36}<\/id>/);
    expect((await text(service.answer(aVisitor, stories.readNewsRss, { query: { language: 'lv' } }))).body).toContain('<title>Jauna pieredze, Rūjiena:');
  });

  it('is open to partner systems that hold the scope', async () => {
    expect((await service.as(aPartner('practices:read'))(practices.search, { query: { text: 'barcamp' } })).total).toBeGreaterThan(0);
    expect((await service.as(aPartner('pearls:read'))(pearls.listPearls, {})).items).toHaveLength(14);
  });
});
