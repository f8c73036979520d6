import type { PracticeDraft, PracticeKind } from '@pearls/contracts';

/** A practice nobody has written anything in yet. */
export const emptyDraft = (kind: PracticeKind): PracticeDraft => ({
  kind,
  language: 'en',
  title: '',
  summary: '',
  problem: '',
  whatWasDone: '',
  participation: '',
  whatChanged: '',
  whatWasHard: '',
  tips: '',
  challenges: [],
  dimensions: [],
  tools: [],
  methods: [],
  targetGroups: [],
  settings: [],
  partners: '',
  funding: '',
  links: [],
  playbookTools: [],
  licence: 'CC-BY-4.0',
});
