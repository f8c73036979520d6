import { practices, type PracticeTranslationDraft } from '@pearls/contracts';
import { aHolderOf, anApplicant, aSecretary, aVisitor } from '@pearls/testing';
import { aDraft, aPublishedPractice, readByTwo, startRepository, type RepositoryUnderTest } from './builders.js';

const german: PracticeTranslationDraft = { title: 'Nacht der offenen Schuppen', summary: 'Eine Straße wird zum Museum.', problem: '', whatWasDone: 'Vierzig Schuppen waren offen.', participation: '', whatChanged: '', whatWasHard: '', tips: '', state: 'machine' };

describe('A translation', () => {
  let service: RepositoryUnderTest;
  beforeAll(async () => (service = await startRepository()));
  afterAll(() => service.stop());

  it('is added by the staff to what is public, found in its language, and stale when the original has changed', async () => {
    const { author, practice } = await aPublishedPractice(service);
    const params = { id: practice.id };
    const language = { ...params, language: 'de' };
    const translated = await service.as(aSecretary())(practices.translate, { params: language, version: practice.version, body: german });
    expect(translated.translations).toMatchObject([{ language: 'de', state: 'machine' }]);
    const read = () => service.as(aVisitor)(practices.readPublished, { params: { slug: practice.slug } });
    expect(await read()).toMatchObject({ translations: [{ language: 'de', title: 'Nacht der offenen Schuppen', state: 'machine' }] });
    const found = await service.as(aVisitor)(practices.search, { query: { text: 'offener Schuppen', displayLanguage: 'de', language: ['de'] } });
    expect(found.items).toMatchObject([{ title: 'Nacht der offenen Schuppen', language: 'de' }]);

    const checked = await service.as(aSecretary())(practices.translate, { params: language, version: translated.version, body: { ...german, state: 'checked' } });
    const { version } = await service.as(author)(practices.revise, { params });
    expect(version).toBe(checked.version + 1);
    await service.as(author)(practices.save, { params, version, body: aDraft({ whatChanged: 'Now thirty-five of forty.' }) });
    await readByTwo(service, author, practice.id);
    expect((await read()).translations).toMatchObject([{ language: 'de', state: 'stale' }]);
  });

  it('is no business of strangers, nor of the language it is written in', async () => {
    const { author, practice } = await aPublishedPractice(service, { title: 'Another night' });
    const at = (language: string) => ({ params: { id: practice.id, language }, version: practice.version, body: german });
    for (const stranger of [anApplicant(), aHolderOf('contact', { country: 'EE' })]) await expect(service.as(stranger)(practices.translate, at('de'))).rejects.toMatchObject({ status: 404 });
    await expect(service.as(author)(practices.translate, at('de'))).rejects.toMatchObject({ status: 409 });
    await expect(service.as(aSecretary())(practices.translate, at('en'))).rejects.toMatchObject({ status: 409, problem: { type: '/problems/translation-is-original' } });
    await expect(service.as(aSecretary())(practices.translate, at('xx'))).rejects.toMatchObject({ status: 422, problem: { type: '/problems/language-unknown' } });
    await expect(service.as(aSecretary())(practices.removeTranslation, { params: { id: practice.id, language: 'de' }, version: practice.version })).rejects.toMatchObject({ status: 404 });
  });
});
