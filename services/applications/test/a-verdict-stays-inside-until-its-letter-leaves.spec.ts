import { applications, cycles, preSelection } from '@pearls/contracts';
import { PIXEL } from '@pearls/testing';
import { aTownThatSubmitted, startWithOpenCall, type OpenCall, type Town } from './builders.js';

describe('A verdict on eligibility', () => {
  let service: OpenCall;
  let town: Town;
  beforeEach(async () => {
    service = await startWithOpenCall();
    town = await aTownThatSubmitted(service, 'rujiena');
  });
  afterEach(() => service.end());

  const params = () => ({ id: town.application.id });
  const decide = (verdict: 'eligible' | 'ineligible', reason = 'The rules say so.') => service.as(service.secretary)(preSelection.decideEligibility, { params: params(), body: { verdict, reason } });
  const whatTheTownSees = async () => {
    const read = await service.answer(town, applications.read, { params: params() });
    return { etag: read.headers.get('etag'), read: await read.json(), list: await service.as(town)(applications.list, {}), status: await service.as(town)(applications.readStatus, { params: params() }) };
  };

  it('is given after the call, with automatic findings beside it', async () => {
    await expect(decide('eligible')).rejects.toMatchObject({ problem: { type: '/problems/not-now' } });
    service.clock.travelTo('2027-02-01T09:00:00.000Z');
    expect(await service.as(service.secretary)(preSelection.readEligibility, { params: params() })).toMatchObject({ automatic: 'yes', earlier: [] });
    expect(await decide('eligible')).toMatchObject({ automatic: 'yes', verdict: 'eligible', reason: 'The rules say so.' });
  });

  it('cannot be noticed by the town before its letter leaves', async () => {
    service.clock.travelTo('2027-02-01T09:00:00.000Z');
    const before = await whatTheTownSees();
    await decide('ineligible', 'The applicant is not a local authority.');
    expect(await whatTheTownSees()).toEqual(before);
    const [letter] = (await service.as(service.secretary)(preSelection.listLetters, { query: { state: 'waiting' } })).items;
    expect(letter).toMatchObject({ kind: 'ineligible', paragraphs: expect.arrayContaining([expect.stringContaining('The applicant is not a local authority.')]) });
    await service.as(service.secretary)(preSelection.releaseLetter, { params: { id: letter!.id } });
    expect((await whatTheTownSees()).read).toMatchObject({ state: 'ineligible' });
  });

  it('cannot be drawn out of a refusal', async () => {
    service.clock.travelTo('2027-02-01T09:00:00.000Z');
    const refusals = async () => {
      const answers = await Promise.all([
        service.answer(town, applications.submit, { params: params(), body: { declared: true } }),
        service.answer(town, applications.saveSection, { params: { ...params(), section: 'motivation' }, version: 1, body: { answers: { why: 'Otherwise.' }, completed: true } }),
        service.answer(town, applications.attach, { params: params(), query: { field: 'letter' }, file: { name: 'letter.png', type: 'image/png', bytes: PIXEL } }),
      ]);
      return Promise.all(answers.map(async (answer) => ({ status: answer.status, body: (await answer.text()).replace(/"traceId":"\w+"/, '') })));
    };
    const before = await refusals();
    expect(before.map(({ status }) => status)).toEqual([409, 409, 409]);
    await decide('ineligible');
    expect(await refusals()).toEqual(before);
    await decide('eligible');
    expect(await refusals()).toEqual(before);
  });

  it('can be changed with a reason; the earlier one and its letter are dealt with', async () => {
    service.clock.travelTo('2027-02-01T09:00:00.000Z');
    await decide('ineligible');
    expect(await decide('eligible', 'We had misread the register.')).toMatchObject({ verdict: 'eligible', earlier: [{ verdict: 'ineligible' }] });
    expect((await service.as(service.secretary)(preSelection.listLetters, { query: { state: 'waiting' } })).items).toEqual([]);
  });

  it('is needed for every submission before pre-selection starts', async () => {
    service.clock.travelTo('2027-02-01T09:00:00.000Z');
    const start = () => service.as(service.secretary)(cycles.startPreSelection, { params: { cycle: '2028' } });
    await expect(start()).rejects.toMatchObject({ problem: { type: '/problems/verdicts-missing' } });
    await decide('eligible');
    await expect(start()).resolves.toMatchObject({ state: 'pre_selection' });
  });
});
