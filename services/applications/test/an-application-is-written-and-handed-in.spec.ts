import { applications, ApplicationsLetterReady, ApplicationStarted, ApplicationSubmitted } from '@pearls/contracts';
import { aMember, anApplicant, aVisitor } from '@pearls/testing';
import { aTownReady, aTownThatSubmitted, aTownWriting, startWithOpenCall, type OpenCall } from './builders.js';

describe('A town', () => {
  let service: OpenCall;
  beforeEach(async () => (service = await startWithOpenCall()));
  afterEach(() => service.end());

  it('begins with a reference nobody can guess and what it may do', async () => {
    const { application } = await aTownWriting(service);
    expect(application).toMatchObject({ placeName: 'Rūjiena', country: 'LV', state: 'started', actions: ['edit', 'submit', 'withdraw'] });
    expect(application.reference).toMatch(/^BSR28-LV-[A-Z2-9]{6}$/);
    expect(await service.told(ApplicationStarted)).toMatchObject([{ applicationId: application.id, placeId: 'rujiena' }]);
  });

  it('cannot begin twice for one place, and is told whom to ask', async () => {
    await aTownWriting(service);
    await expect(aTownWriting(service)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/place-taken', detail: expect.stringContaining('pearls@cbss.example') } });
  });

  it('saves drafts that are incomplete and wrong, each with its version', async () => {
    const town = await aTownWriting(service);
    const params = { id: town.application.id, section: 'motivation' };
    const first = await service.as(town)(applications.saveSection, { params, version: 0, body: { answers: { why: 17 }, completed: false } });
    expect(first).toMatchObject({ key: 'motivation', answers: { why: 17 }, version: 1, savedBy: town.id });
    const second = await service.as(town)(applications.saveSection, { params, version: 1, body: { answers: {}, completed: true } });
    expect(second).toMatchObject({ version: 2, completed: true });
    expect(await service.as(town)(applications.readSection, { params })).toEqual(second);
  });

  it('is told of a question that the form does not have', async () => {
    const town = await aTownWriting(service);
    const save = (section: string, answers: object) => service.as(town)(applications.saveSection, { params: { id: town.application.id, section }, version: 0, body: { answers: answers as Record<string, unknown>, completed: false } });
    await expect(save('motivation', { whatever: 1 })).rejects.toMatchObject({ status: 400, problem: { errors: [{ pointer: '/answers/whatever' }] } });
    await expect(save('nothing', {})).rejects.toMatchObject({ status: 404 });
  });

  it('learns what is missing before and at submission', async () => {
    const town = await aTownWriting(service);
    const params = { id: town.application.id };
    const { complete, shortcomings } = await service.as(town)(applications.readCompleteness, { params });
    expect(complete).toBe(false);
    expect(shortcomings).toMatchObject([{ section: 'motivation', field: 'why', code: 'required' }, { section: 'contacts', field: 'contact', code: 'required' }]);
    await expect(service.as(town)(applications.submit, { params, body: { declared: true } })).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/sections/motivation/why' }, {}] } });
  });

  it('hands in once it is whole and declared, and gets a receipt anyone can check', async () => {
    const town = await aTownReady(service);
    const params = { id: town.application.id };
    await expect(service.as(town)(applications.submit, { params, body: { declared: false } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/not-declared' } });

    const submitted = await service.as(town)(applications.submit, { params, body: { declared: true } });

    expect(submitted).toMatchObject({ state: 'submitted', submittedAt: '2026-11-24T10:00:00.000Z', actions: ['withdraw'] });
    expect(submitted.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await service.told(ApplicationSubmitted)).toMatchObject([{ applicationId: params.id, reference: submitted.reference, sha256: submitted.sha256 }]);
    expect(await service.told(ApplicationsLetterReady)).toMatchObject([{ kind: 'application-receipt' }]);
    expect(await service.as(aVisitor)(applications.verifyReceipt, { params: { reference: submitted.reference } })).toEqual({
      reference: submitted.reference,
      cycleId: '2028',
      placeName: 'Rūjiena',
      submittedAt: '2026-11-24T10:00:00.000Z',
      sha256: submitted.sha256,
    });
    const pdf = (await service.as(town)(applications.readReceipt, { params })) as unknown as Buffer;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('pdfuaid');
  });

  it('cannot change what it has handed in', async () => {
    const town = await aTownThatSubmitted(service);
    await expect(service.as(town)(applications.saveSection, { params: { id: town.application.id, section: 'motivation' }, version: 1, body: { answers: {}, completed: false } })).rejects.toMatchObject({ problem: { type: '/problems/not-editable' } });
    await expect(service.as(town)(applications.submit, { params: { id: town.application.id }, body: { declared: true } })).rejects.toMatchObject({ status: 409 });
  });

  it('may withdraw with a reason, and the place is free again', async () => {
    const town = await aTownThatSubmitted(service);
    const withdrawn = await service.as(town)(applications.withdraw, { params: { id: town.application.id }, body: { reason: 'The council decided otherwise.' } });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', actions: [] });
    await expect(aTownWriting(service)).resolves.toBeDefined();
  });

  it('always sees where it stands and what is promised next', async () => {
    const town = await aTownThatSubmitted(service);
    const status = await service.as(town)(applications.readStatus, { params: { id: town.application.id } });
    expect(status).toMatchObject({ state: 'submitted', nextKey: 'pre-selection', nextAt: '2027-03-05T11:00:00.000Z', nextZone: 'Europe/Berlin' });
    expect(status.steps.map((step) => `${step.key} ${step.place}`)).toEqual(['writing done', 'pre-selection current', 'plan next', 'jury next']);
  });

  it('that withdraws sees how far it came, and no promises', async () => {
    const draft = await aTownWriting(service, 'cesvaine');
    const handedIn = await aTownThatSubmitted(service, 'rujiena');
    const stepsOf = async (town: typeof draft) => {
      await service.as(town)(applications.withdraw, { params: { id: town.application.id }, body: { reason: 'The council decided otherwise.' } });
      const { steps, nextAt } = await service.as(town)(applications.readStatus, { params: { id: town.application.id } });
      return [...steps.map((step) => `${step.key} ${step.place}`), nextAt];
    };
    expect(await stepsOf(draft)).toEqual(['withdrawn current', undefined]);
    expect(await stepsOf(handedIn)).toEqual(['writing done', 'withdrawn current', undefined]);
  });

  it('is written by its team: viewers read, others do not know of it', async () => {
    const town = await aTownReady(service);
    const viewer = aMember(town.teamId, 'viewer');
    const params = { id: town.application.id };
    expect(await service.as(viewer)(applications.read, { params })).toMatchObject({ reference: town.application.reference, actions: [] });
    await expect(service.as(viewer)(applications.submit, { params, body: { declared: true } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(anApplicant())(applications.read, { params })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(service.secretary)(applications.read, { params })).rejects.toMatchObject({ status: 404 });
  });

  it('reads whole what it wrote', async () => {
    const town = await aTownReady(service);
    const whole = await service.as(town)(applications.read, { params: { id: town.application.id } });
    expect(whole.sections.map((section) => section.key)).toEqual(['contacts', 'motivation']);
    expect(whole).toMatchObject({ sections: [{}, { answers: { why: 'Because rujiena needs places to meet.' }, completed: true, version: 1 }], attachments: [] });
    const { items } = await service.as(town)(applications.list, {});
    expect(items).toMatchObject([{ id: town.application.id, sectionsCompleted: 2, sectionsTotal: 2, state: 'started' }]);
  });
});
