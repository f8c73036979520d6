import type { LetterKind } from '@pearls/contracts';
import type { ApplicationEntity } from '../applications/application.entity.js';
import type { CycleEntity } from '../cycles/cycle.entity.js';

/** What a letter may need beside the application. */
export interface LetterMatter {
  cycle: CycleEntity;
  reason?: string;
}

export interface LetterText {
  subject: string;
  paragraphs: string[];
  /** Where its button leads, below the public address. */
  path: string;
}

/** A moment in words, in the zone of the programme. */
function inWords({ at, zone }: { at: Date | string; zone: string }) {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: zone }).format(new Date(at));
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(new Date(at));
  return `${day}, ${time} (${zone})`;
}

function next(cycle: CycleEntity, key: Parameters<CycleEntity['momentOf']>[0], sentence: (when: string) => string): string[] {
  const moment = cycle.momentOf(key);
  return moment ? [sentence(inWords(moment))] : [];
}

type Writer = (application: ApplicationEntity, matter: LetterMatter) => Omit<LetterText, 'path'>;

/** The letters of pre-selection, in English: the text that counts. */
const writers: Record<LetterKind, Writer> = {
  'application-receipt': ({ placeName, reference, submittedAt, sha256 }, { cycle }) => ({
    subject: `We have received the application of ${placeName}`,
    paragraphs: [
      `The application of ${placeName} for the title ${cycle.name.en} has arrived. Its reference is ${reference}.`,
      `It was received on ${inWords({ at: submittedAt!, zone: cycle.momentOf('call-closes')?.zone ?? 'UTC' })}. The receipt shows every file and the fingerprint of the text: ${sha256}.`,
      ...next(cycle, 'pre-selection-published', (when) => `We promise an answer by ${when}. Until then the page of your application shows where it stands.`),
    ],
  }),
  'application-withdrawn': ({ placeName, reference }, { cycle }) => ({
    subject: `The application of ${placeName} is withdrawn`,
    paragraphs: [
      `The application ${reference} of ${placeName} for the title ${cycle.name.en} has been withdrawn at the wish of your team.`,
      'Thank you for the work you put into it. You stay welcome in the network, and your text can be the start of another application.',
    ],
  }),
  ineligible: ({ placeName, reference }, { cycle, reason }) => ({
    subject: `The application of ${placeName} cannot be considered`,
    paragraphs: [
      `Thank you for the application ${reference} of ${placeName} for the title ${cycle.name.en}.`,
      `The rules of this year do not allow us to consider it: ${reason ?? ''}`,
      `If you think that this is a mistake, write to ${cycle.contact} within ten working days.`,
    ],
  }),
  selected: ({ placeName, reference }, { cycle }) => ({
    subject: `${placeName} is a candidate for the title ${cycle.name.en}`,
    paragraphs: [
      `Congratulations: ${placeName} (${reference}) goes on as a candidate for the title ${cycle.name.en}.`,
      'You are now invited to write your Culture and Resilience Action Plan. A template, webinars, good practices and a national contact point are there to help you.',
      ...next(cycle, 'plans-due', (when) => `The plan is due on ${when}.`),
      'Please keep this news within your team until the list of candidates is public.',
    ],
  }),
  'not-selected': ({ placeName, reference }, { cycle, reason }) => ({
    subject: `About the application of ${placeName}`,
    paragraphs: [
      `Thank you for the application ${reference} of ${placeName} for the title ${cycle.name.en}, and for the work behind it.`,
      'After careful reading it was decided not to take it further this year.',
      ...(reason ? [reason] : []),
      'You stay in the network with access to its knowledge and good practices, and you are welcome to apply again. Your answers are kept, so that the next application can begin with them.',
    ],
  }),
  'deadline-extended': ({ placeName }, { cycle, reason }) => ({
    subject: `More time for the application of ${placeName}`,
    paragraphs: [
      `The deadline of the call for ${cycle.name.en} has been moved, for everybody.`,
      ...next(cycle, 'call-closes', (when) => `The new deadline is ${when}.`),
      `The reason: ${reason ?? ''}`,
    ],
  }),
};

export function letterText(kind: LetterKind, application: ApplicationEntity, matter: LetterMatter): LetterText {
  return { ...writers[kind](application, matter), path: `/applicant/applications/${application.id}` };
}
