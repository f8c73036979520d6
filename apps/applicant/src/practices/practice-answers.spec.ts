import type { PracticeDraft } from '@pearls/contracts';
import { answersOf, draftOf } from './practice-answers';

const practice: PracticeDraft = {
  kind: 'good-practice',
  language: 'lv',
  title: 'A yard gets a name',
  summary: 'Neighbours vote on what their yard is called',
  problem: '',
  whatWasDone: 'They cleaned it first.',
  participation: '',
  whatChanged: '',
  whatWasHard: '',
  tips: '',
  placeId: 'rujiena',
  challenges: ['vacant-spaces'],
  dimensions: [],
  tools: [],
  methods: ['voting'],
  targetGroups: [],
  settings: [],
  costBand: 'under-1000',
  partners: '',
  funding: '',
  links: [{ label: 'The yard', url: 'https://example.org/yard' }],
  playbookTools: [],
  licence: 'CC-BY-4.0',
  contact: { name: 'Ilze Kalniņa', organisation: 'Culture house' },
};

describe('what is written of a practice', () => {
  it('comes back as it was sent', () => expect(draftOf(answersOf(practice))).toEqual(practice));

  it('is sent without what was left empty, and without a contact nobody named', () => {
    const { placeId: _place, costBand: _cost, contact: _contact, ...rest } = practice;
    expect(
      draftOf({
        ...answersOf(practice),
        placeId: '',
        costBand: '',
        contactName: ' ',
        contactOrganisation: '',
        contactEmail: '',
      }),
    ).toEqual(rest);
  });

  it('is whole even where an answer was never given', () =>
    expect(draftOf({ title: 'Only a name' })).toMatchObject({
      title: 'Only a name',
      tips: '',
      links: [],
      kind: 'good-practice',
      language: 'en',
    }));
});
