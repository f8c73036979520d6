import type { Answers, PracticeDraft } from '@pearls/contracts';

const TEXTS = [
  'title',
  'summary',
  'problem',
  'whatWasDone',
  'participation',
  'whatChanged',
  'whatWasHard',
  'tips',
  'partners',
  'funding',
];
const LISTS = [
  'challenges',
  'dimensions',
  'tools',
  'methods',
  'targetGroups',
  'settings',
  'links',
  'playbookTools',
];

/** What of a practice is written, by the keys of its questions. */
export function answersOf(content: PracticeDraft): Answers {
  const { contact, ...plain } = content;
  return {
    ...plain,
    contactName: contact?.name ?? '',
    contactOrganisation: contact?.organisation ?? '',
    contactEmail: contact?.email ?? '',
  };
}

/** The practice as it is sent: what was left empty is empty as its contract has it. */
export function draftOf(answers: Readonly<Record<string, unknown>>): PracticeDraft {
  const { contactName, contactOrganisation, contactEmail, ...plain } = answers;
  const name = text(contactName);
  const organisation = text(contactOrganisation);
  const email = text(contactEmail);
  const contact = (name || organisation || email) && {
    name,
    ...(organisation && { organisation }),
    ...(email && { email }),
  };
  return {
    kind: 'good-practice',
    language: 'en',
    licence: 'CC-BY-4.0',
    ...Object.fromEntries(TEXTS.map((key) => [key, ''])),
    ...Object.fromEntries(LISTS.map((key) => [key, []])),
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => !isLeftOut(value))),
    ...(contact && { contact }),
  } as PracticeDraft;
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
