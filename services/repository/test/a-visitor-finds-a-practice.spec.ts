import { practices, type PracticeFilter } from '@pearls/contracts';
import { aVisitor } from '@pearls/testing';
import { loadHistory } from '../src/seed/history.js';
import { startRepository, type RepositoryUnderTest } from './builders.js';

describe('A visitor', () => {
  let service: RepositoryUnderTest;
  beforeAll(async () => {
    service = await startRepository();
    await loadHistory(service.app, service.clock.now());
    // A second start finds everything there.
    await loadHistory(service.app, service.clock.now());
  });
  afterAll(() => service.stop());

  const search = (text: string, more: Partial<PracticeFilter> = {}) => service.as(aVisitor)(practices.search, { query: { text, ...more } });
  const found = async (text: string, more: Partial<PracticeFilter> = {}) => (await search(text, more)).items.map(({ slug }) => slug);

  it('finds the record of the first start, the newest first, with counts', async () => {
    const { items, total, capped, facets } = await service.as(aVisitor)(practices.search, {});
    expect([items.length, total, capped]).toEqual([16, 16, false]);
    expect(items[0]!.pearlYear).toBe(2026);
    expect(facets.map(({ name }) => name)).toEqual(['kind', 'country', 'challenge', 'dimension', 'tool', 'method', 'targetGroup', 'setting', 'population', 'cost', 'language', 'pearlYear']);
    expect(facets.find(({ name }) => name === 'pearlYear')!.values).toEqual([{ key: '2026', count: 4 }, { key: '2025', count: 5 }, { key: '2024', count: 7 }]);
  });

  it.each([
    ['Rujiena', 'Rūjiena', 3],
    ['RŪJIENA', 'Rūjiena', 3],
    ['Ruhja', 'Rūjiena', 3],
    ['Kaskinen', 'Kaskinen – Kaskö', 1],
    ['Kaskö', 'Kaskinen – Kaskö', 1],
    ['kasko', 'Kaskinen – Kaskö', 1],
    ['Pietarsaari', 'Jakobstad – Pietarsaari', 1],
    ['Plock', 'Płock', 1],
    ['Lyksborg', 'Glücksburg', 1],
  ])('finds a town called %s by any of its names', async (typed, placeName, count) => {
    const { items, correction } = await search(typed);
    expect(items.map((one) => one.placeName).filter((name) => name === placeName)).toHaveLength(count);
    expect(items[0]!.placeName).toBe(placeName);
    expect(correction).toBeUndefined();
  });

  it.each([
    ['Peipsiare', 'Peipsiääre'],
    ['peipsiere', 'Peipsiääre'],
    ['Rujienna', 'Rūjiena'],
    ['Helsingburg', 'Helsingborg'],
    ['Kaskinnen', 'Kaskinen'],
    ['Jakobstat', 'Jakobstad'],
    ['Gluecksburg', 'Glücksburg'],
    ['Krisitnestad', 'Kristinestad'],
  ])('finds a town mistyped as %s, and is asked whether %s was meant', async (typed, meant) => {
    const { items, correction } = await search(typed);
    expect(correction).toEqual({ from: typed, to: meant });
    expect(items[0]!.placeName).toContain(meant);
  });

  it('finds what a word is about, also by its other forms and in Latvian', async () => {
    expect(await found('hackathons')).toContain('youth-hackathon-peipsiaare');
    expect(await found('houses')).toContain('wooden-house-fair-in-kaskinen');
    expect(await found('vientuliba')).toContain('children-run-the-house-of-culture');
    expect(await found('Tyskland')).toEqual(expect.arrayContaining(['a-seaside-town-for-all-seasons', 'a-barcamp-on-the-strength-of-culture']));
    expect(await found('the barcamp in a city')).toContain('a-barcamp-on-the-strength-of-culture');
  });

  it('finds while still typing', async () => {
    expect(await found('hacka')).toContain('youth-hackathon-peipsiaare');
    expect((await search('hacka')).correction).toBeUndefined();
  });

  it('finds what stands in the title before what stands in the text', async () => {
    expect((await found('barcamp'))[0]).toBe('a-barcamp-on-the-strength-of-culture');
  });

  it('finds the newest first when asked to, page by page', async () => {
    const query = { text: 'barcamp', order: 'newest' } as const;
    const { items } = await service.as(aVisitor)(practices.search, { query });
    const times = items.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(items[0]!.slug).not.toBe('a-barcamp-on-the-strength-of-culture');
    const first = await service.as(aVisitor)(practices.search, { query: { ...query, limit: 1 } });
    const second = await service.as(aVisitor)(practices.search, { query: { ...query, limit: 1, cursor: first.next } });
    expect([...first.items, ...second.items].map(({ slug }) => slug)).toEqual(items.slice(0, 2).map(({ slug }) => slug));
  });

  it('is shown titles in the language asked for, where there are any', async () => {
    const { items } = await search('Smiltene', { displayLanguage: 'lv' });
    expect(items[0]).toMatchObject({ title: 'Brīvdabas estrāde, ko atjauno tās skatītāji', language: 'lv' });
    expect((await search('Smiltene', { displayLanguage: 'fi' })).items[0]).toMatchObject({ language: 'en' });
  });

  it('narrows by filters, values of one widening each other', async () => {
    expect(await found('', { country: ['EE'], challenge: ['youth-leaving'] })).toEqual(['youth-hackathon-peipsiaare']);
    expect((await search('', { country: ['EE', 'SE'] })).total).toBe(2);
    expect((await search('', { population: ['under-2000'] })).items.map(({ placeName }) => placeName)).toEqual(['Kaskinen – Kaskö']);
    expect((await search('', { pearlYear: [2026] })).total).toBe(4);
    expect((await search('barcamp', { country: ['DE'], kind: ['method'] })).items.map(({ slug }) => slug)).toEqual(['a-barcamp-on-the-strength-of-culture']);
  });

  it('is told in words when there is nothing', async () => {
    expect(await search('xyzzyq')).toMatchObject({ items: [], total: 0, capped: false });
    expect(await search('%%% ---')).toMatchObject({ items: [], total: 0 });
    expect((await search('', { country: ['IS'] })).facets.find(({ name }) => name === 'country')!.values).toContainEqual({ key: 'IS', count: 0 });
  });

  it('reads on page by page, each practice once', async () => {
    for (const query of [{}, { text: 'town' }, { challenge: ['low-participation'] }]) {
      const whole = await service.as(aVisitor)(practices.search, { query: { ...query, limit: 50 } });
      const seen: string[] = [];
      for (let cursor: string | undefined, page = 0; page < 20; page += 1) {
        const { items, next } = await service.as(aVisitor)(practices.search, { query: { ...query, limit: 3, cursor } });
        seen.push(...items.map(({ slug }) => slug));
        cursor = next;
        if (!next) break;
      }
      expect(seen).toEqual(whole.items.map(({ slug }) => slug));
      expect(seen).toHaveLength(whole.total);
    }
  });

  it('goes nowhere with a cursor that is not ours', async () => {
    const cursors = ['x', Buffer.from('["NaN","infinity","x"]').toString('base64url'), Buffer.from(JSON.stringify(['1;drop', 'yesterday', '019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10'])).toString('base64url')];
    for (const cursor of cursors) await expect(service.as(aVisitor)(practices.search, { query: { cursor } })).rejects.toMatchObject({ status: 404 });
  });

  it('sees the same places on the map', async () => {
    const { items, capped } = await service.as(aVisitor)(practices.readMap, { query: { country: ['LV'] } });
    expect(capped).toBe(false);
    expect(items.map(({ placeName, count, practices: some }) => [placeName, count, some.length])).toEqual([['Rūjiena', 3, 3], ['Smiltene', 1, 1]]);
    expect(items[0]).toMatchObject({ latitude: 57.9, longitude: 25.33 });
    expect(await service.as(aVisitor)(practices.readMap, { query: { text: 'Peipsiare' } })).toMatchObject({ items: [{ placeId: 'peipsiaare' }], correction: { to: 'Peipsiääre' } });
    const whole = await service.as(aVisitor)(practices.readMap, {});
    expect(whole.items.reduce((sum, { count }) => sum + count, 0)).toBe(16);
  });

  it('is offered practices of places like one’s own first, with reasons a mayor accepts', async () => {
    const { items } = await service.as(aVisitor)(practices.listFitting, { query: { placeId: 'cesvaine', challenge: ['depopulation'] } });
    expect(items[0]!.practice.placeId).toMatch(/^(rujiena|kaskinen|kristinestad)$/);
    expect(items[0]!.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['same-setting', 'same-challenge']));
    expect(items[0]!.reasons.every(({ words }) => words.length > 10)).toBe(true);
    const fits = items.map(({ fit }) => fit);
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    const large = items.find(({ practice }) => practice.placeId === 'helsingborg');
    if (large) expect(large.unlike.join(' ')).toContain('much larger');
  });
});
