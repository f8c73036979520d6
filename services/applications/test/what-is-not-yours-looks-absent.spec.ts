import { applications, preSelection, type Actor, type Operation } from '@pearls/contracts';
import { aHolderOf, anApplicant, aMember, anAssessor, aPartner, aPerson, contentOf, eventually, isQuiet, PIXEL, tracesOf } from '@pearls/testing';
import { CycleClock } from '../src/cycles/cycle-clock.js';
import { applicationsPolicy } from '../src/policy.js';
import { assessedWith, aTownReady, preSelectionOf, startWithOpenCall, type OpenCall, type Town } from './builders.js';

const withId = [...applicationsPolicy.keys()].filter(({ path }) => /:(id|\w+Id)\b/.test(path));
const partner = () => aPartner(...new Set([...applicationsPolicy.keys()].flatMap(({ scope }) => scope ?? [])));

describe('What is not yours', () => {
  let service: OpenCall;
  let draft: Town;
  let attachmentId: string;
  let submitted: Town;
  let assessmentId: string;
  let letterId: string;

  beforeAll(async () => {
    service = await startWithOpenCall();
    draft = await aTownReady(service, 'cesvaine');
    const file = { name: 'letter.png', type: 'image/png', bytes: PIXEL };
    attachmentId = (await service.as(draft)(applications.attach, { params: { id: draft.application.id }, query: { field: 'letter' }, file })).id;
    await service.as(service.secretary)(preSelection.listLetters, {});
  });

  afterAll(() => service.end());

  /** Every operation about the thing, by everybody to whom it must look absent. */
  const traces = async (strangers: Record<string, Actor>, params: (operation: Operation) => Record<string, string>) => {
    await service.app.get(CycleClock).tick();
    await eventually(() => isQuiet(service.db));
    const before = await contentOf(service.db);
    const found = await Promise.all(withId.flatMap((operation) => Object.entries(strangers).map(([who, actor]) => tracesOf(service, who, actor, operation, params(operation)))));
    expect(await contentOf(service.db)).toEqual(before);
    return found.flat();
  };

  it('looks absent while it is a draft, to everybody but its team', async () => {
    const strangers = {
      'the owner of another team': anApplicant(),
      'somebody without a team': aPerson(),
      'the secretariat': service.secretary,
      'an administrator': aHolderOf('administrator'),
      'an auditor': aHolderOf('auditor'),
      'an assessor': anAssessor(),
      'a juror': aHolderOf('juror'),
      'the chair': aHolderOf('chair'),
      'a contact point': aHolderOf('contact', { country: 'LV' }),
      'a partner system': partner(),
    };
    // What the back office may always do is not about the draft: verdicts, decisions and assessments of it do not exist yet.
    expect(await traces(strangers, () => ({ id: draft.application.id, attachmentId, section: 'motivation' }))).toEqual([]);
  });

  it('can be read and not changed by viewers of the team', async () => {
    const viewer = aMember(draft.application.teamId, 'viewer');
    const changing = withId.filter(({ method, service: owner, path }) => method !== 'GET' && owner === 'applications' && path.startsWith('/applications/'));
    const found = await Promise.all(changing.map((operation) => tracesOf(service, 'a viewer', viewer, operation, { id: draft.application.id, attachmentId, section: 'motivation' })));
    expect(found.flat()).toEqual([]);
  });

  it('looks absent after submission, to other teams, to the walled and to roles that have no part in it', async () => {
    [submitted] = (await preSelectionOf(service, 'rujiena')) as [Town];
    assessmentId = (await assessedWith(service, submitted, 4)).id!;
    letterId = (await service.as(service.secretary)(preSelection.listLetters, {})).items[0]!.id;
    const strangers = {
      'the owner of another team': draft,
      'somebody without a team': aPerson(),
      'an assessor whose organisation mentors the country': anAssessor('LV'),
      'an assessor of another cycle': aHolderOf('assessor', { cycleId: '1999' }),
      'a juror': aHolderOf('juror'),
      'the chair': aHolderOf('chair'),
      'a contact point': aHolderOf('contact', { country: 'LV' }),
      'a partner system': partner(),
    };
    const params = ({ path }: Operation) => ({ id: path.startsWith('/assessments') ? assessmentId : path.startsWith('/letters') ? letterId : submitted.application.id, attachmentId, section: 'motivation' });
    expect(await traces(strangers, params)).toEqual([]);
  });

  it('cannot be reached through another thing that is the own one', async () => {
    const own = await service.as(draft)(applications.read, { params: { id: draft.application.id } });
    expect(own.attachments).toHaveLength(1);
    await expect(service.as(submitted)(applications.readAttachment, { params: { id: submitted.application.id, attachmentId } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(submitted)(applications.detach, { params: { id: draft.application.id, attachmentId } })).rejects.toMatchObject({ status: 404 });
  });
});
