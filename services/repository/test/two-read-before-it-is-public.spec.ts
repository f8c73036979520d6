import { PracticeArchived, PracticeProposed, PracticePublished, PracticeReturned, practices, stories } from '@pearls/contracts';
import { aHolderOf, anAdministrator, aMember, anApplicant, aPerson, aSecretary, aVisitor } from '@pearls/testing';
import { aDraft, aPublishedPractice, aWrittenPractice, PASSED, readByTwo, startRepository, WHOLE, type RepositoryUnderTest } from './builders.js';

describe('A practice', () => {
  let service: RepositoryUnderTest;
  beforeAll(async () => (service = await startRepository()));
  afterAll(() => service.stop());

  const findAs = (slug: string) => service.as(aVisitor)(practices.readPublished, { params: { slug } });

  it('is read by two people and is then public under its title', async () => {
    const { author, practice } = await aWrittenPractice(service);
    const params = { id: practice.id };
    expect(await service.as(author)(practices.submit, { params })).toMatchObject({ state: 'in_review', answerDueOn: '2026-12-08', actions: ['recall'] });
    const first = aSecretary();
    expect(await service.as(first)(practices.review, { params, body: PASSED })).toMatchObject({ state: 'second_reading', actions: [] });
    expect(await service.as(anAdministrator())(practices.review, { params, body: PASSED })).toMatchObject({ state: 'published', publishedRevision: 1, slug: 'night-of-open-sheds' });
    expect(await findAs('night-of-open-sheds')).toMatchObject({ title: 'Night of open sheds', placeName: 'Rūjiena', country: 'LV', populationBand: '2000-5000', writtenBy: 'town', reviewAgainOn: '2029-11-24', uses: [] });
    const about = { practiceId: practice.id, teamId: author.teamId, kind: 'good-practice' };
    expect(await service.told(PracticeProposed)).toEqual([about]);
    expect(await service.told(PracticePublished)).toEqual([{ ...about, slug: 'night-of-open-sheds' }]);
    const { items } = await service.as(aVisitor)(stories.listStories, { query: { kind: 'line' } });
    expect(items).toMatchObject([{ event: 'practice-published', title: { en: 'New from Rūjiena: Night of open sheds' }, path: '/practices/night-of-open-sheds', placeName: 'Rūjiena' }]);
  });

  it('is not read twice by the same person, nor by who wrote it', async () => {
    const { author, practice } = await aWrittenPractice(service);
    const params = { id: practice.id };
    await service.as(author)(practices.submit, { params });
    const first = aSecretary();
    const member = { ...aMember(author.teamId, 'viewer'), grants: [{ role: 'secretariat' as const }] };
    await expect(service.as(member)(practices.review, { params, body: PASSED })).rejects.toMatchObject({ status: 403, problem: { type: '/problems/reader-is-author' } });
    await service.as(first)(practices.review, { params, body: PASSED });
    await expect(service.as(first)(practices.review, { params, body: PASSED })).rejects.toMatchObject({ status: 403, problem: { type: '/problems/reader-was-first' } });
  });

  it('is read second by a national contact, never of the own country', async () => {
    const { author, practice } = await aWrittenPractice(service);
    const params = { id: practice.id };
    await service.as(author)(practices.submit, { params });
    const estonian = aHolderOf('contact', { country: 'EE' });
    await expect(service.as(estonian)(practices.read, { params })).rejects.toMatchObject({ status: 404 });
    await service.as(aSecretary())(practices.review, { params, body: PASSED });
    await expect(service.as(aHolderOf('contact', { country: 'LV' }))(practices.review, { params, body: PASSED })).rejects.toMatchObject({ status: 404 });
    expect(await service.as(estonian)(practices.review, { params, body: PASSED })).toMatchObject({ state: 'published' });
  });

  it('goes back with a sentence, and is read by two again', async () => {
    const { author, practice } = await aWrittenPractice(service);
    const params = { id: practice.id };
    await service.as(author)(practices.submit, { params });
    const reader = aSecretary();
    await expect(service.as(reader)(practices.review, { params, body: { ...PASSED, checklist: { ...WHOLE, rights: false } } })).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/checklist/rights' }] } });
    await expect(service.as(reader)(practices.review, { params, body: { ...PASSED, verdict: 'changes' } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/say-what-to-change' } });
    await service.as(reader)(practices.review, { params, body: PASSED });
    await service.as(anAdministrator())(practices.review, { params, body: { verdict: 'changes', checklist: { ...WHOLE, evidence: false }, comment: 'Say how you counted.' } });
    const returned = await service.as(author)(practices.read, { params });
    expect(returned).toMatchObject({ state: 'changes_asked', actions: ['edit', 'translate', 'submit', 'archive'], reviews: [{ stage: 'first', verdict: 'pass' }, { stage: 'second', verdict: 'changes', comment: 'Say how you counted.' }] });
    expect(returned.reviews[1]).not.toHaveProperty('readerId');
    expect((await service.told(PracticeReturned)).at(-1)).toMatchObject({ practiceId: practice.id });
    expect(await readByTwo(service, author, practice.id)).toMatchObject({ state: 'published' });
  });

  it('is handed in only when others can learn from it', async () => {
    const author = anApplicant();
    const { id, completeness } = await service.as(author)(practices.start, { body: { teamId: author.teamId, kind: 'case-study', title: 'Open sheds' } });
    expect(completeness.needed).toContain('whatChanged');
    const refusal = service.as(author)(practices.submit, { params: { id } });
    await expect(refusal).rejects.toMatchObject({ status: 422, problem: { type: '/problems/practice-incomplete' } });
    await expect(refusal).rejects.toMatchObject({ problem: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/content/tips', message: 'Give at least one tip to whoever wants to repeat it.' })]) as unknown } });
    expect(await service.as(author)(practices.read, { params: { id } })).toMatchObject({ state: 'draft' });
  });

  it('stays public while a new revision is written and read, and changes with it', async () => {
    const { author, practice } = await aPublishedPractice(service, { title: 'Choir on the ferry' });
    const params = { id: practice.id };
    const as = service.as(author);
    const draft = await as(practices.revise, { params });
    expect(draft).toMatchObject({ state: 'draft', revision: 2, publishedRevision: 1, slug: practice.slug });
    await as(practices.save, { params, version: draft.version, body: aDraft({ title: 'Choir on every ferry' }) });
    expect(await findAs(practice.slug)).toMatchObject({ title: 'Choir on the ferry', revision: 1 });
    await readByTwo(service, author, practice.id);
    expect(await findAs(practice.slug)).toMatchObject({ title: 'Choir on every ferry', revision: 2 });
    expect((await service.told(PracticePublished)).filter(({ practiceId }) => practiceId === practice.id)).toHaveLength(2);
  });

  it('can go back to what is public', async () => {
    const { author, practice } = await aPublishedPractice(service, { title: 'Lamps for the lane', contact: { name: 'Anna', email: 'anna@town.example' } });
    const params = { id: practice.id };
    const as = service.as(author);
    const { version } = await as(practices.revise, { params });
    await as(practices.save, { params, version, body: aDraft({ title: 'Something else', placeId: 'smiltene' }) });
    expect(await as(practices.abandon, { params, version: version + 1 })).toMatchObject({ state: 'published', revision: 1, placeName: 'Rūjiena', content: { title: 'Lamps for the lane', contact: { name: 'Anna' } } });
    await expect(as(practices.abandon, { params, version: 1 })).rejects.toMatchObject({ status: 412 });
  });

  it('disappears when it is archived, and begins again as a draft when it is brought back', async () => {
    const { author, practice } = await aPublishedPractice(service, { title: 'A bench for two' });
    const params = { id: practice.id };
    expect(await service.as(aSecretary())(practices.archive, { params, body: { reason: 'A person shown has taken consent back.' } })).toMatchObject({ state: 'archived' });
    await expect(findAs(practice.slug)).rejects.toMatchObject({ status: 404 });
    const { items } = await service.as(aVisitor)(practices.search, { query: { text: 'bench for two' } });
    expect(items).toEqual([]);
    expect((await service.as(aVisitor)(stories.listStories, {})).items.filter(({ path }) => path === `/practices/${practice.slug}`)).toEqual([]);
    expect(await service.told(PracticeArchived)).toMatchObject([{ practiceId: practice.id }]);
    expect(await service.as(author)(practices.restore, { params })).toMatchObject({ state: 'draft', revision: 2, slug: practice.slug });
  });

  it('shows its author to members of the network only', async () => {
    const { practice } = await aPublishedPractice(service, { title: 'Ask Anna', contact: { name: 'Anna', organisation: 'Museum', email: 'anna@town.example' } });
    const read = (who: Parameters<typeof service.as>[0]) => service.as(who)(practices.readPublished, { params: { slug: practice.slug } });
    expect(await read(anApplicant())).toMatchObject({ contact: { name: 'Anna', email: 'anna@town.example' } });
    expect(await read(aHolderOf('juror'))).toHaveProperty('contact');
    expect(await read(aVisitor)).not.toHaveProperty('contact');
    expect(await read(aPerson())).not.toHaveProperty('contact');
  });
});
