import {
  COST_BANDS,
  PRACTICE_DURATIONS,
  PRACTICE_KINDS,
  PRACTICE_LICENCES,
  PRACTICE_STATUSES,
  STAFF_EFFORTS,
  TRANSFERABILITIES,
  type FormField,
  type FormOption,
  type FormSection,
} from '@pearls/contracts';
import {
  challenges,
  culturalTools,
  participationMethods,
  resilienceDimensions,
  settings,
  targetGroups,
  type Tag,
} from '@pearls/reference/tags';

type Say = (key: string) => string;

/** The fields of a practice that its contract keeps in lists of their own shape. */
export const CONTACT_FIELDS = ['contactName', 'contactOrganisation', 'contactEmail'] as const;

const LONG = 6000;

/** The questions of a practice, part by part, in the words of the portal. */
export function practiceForm(
  say: Say,
  languages: readonly FormOption[],
  tools: readonly FormOption[],
): readonly FormSection[] {
  const field = (key: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
    key,
    kind,
    label: { en: say(`practice.fields.${key}`) },
    help: { en: say(`practice.help.${key}`) },
    required: false,
    criteria: [],
    personal: false,
    ...more,
  });
  const choice = (key: string, keys: readonly string[], required = false) =>
    field(key, 'choice', {
      required,
      options: keys.map((one) => ({
        key: one,
        label: { en: say(`practice.options.${key}.${one.replaceAll('.', '-')}`) },
      })),
    });
  const tags = (key: string, vocabulary: readonly Tag[], required = true) =>
    field(key, 'choices', { required, maxItems: 12, options: vocabulary.map(tagOption) });
  const long = (key: string, required = true) => field(key, 'long-text', { required, maxCharacters: LONG });
  const part = (key: string, fields: FormField[]): FormSection => ({
    key,
    title: { en: say(`practice.parts.${key}.title`) },
    intro: { en: say(`practice.parts.${key}.intro`) },
    fields,
  });
  return [
    part('name', [
      choice('kind', PRACTICE_KINDS, true),
      field('title', 'text', { required: true, maxCharacters: 100 }),
      field('summary', 'text', { required: true, maxCharacters: 160 }),
      field('language', 'choice', { required: true, options: [...languages] }),
    ]),
    part('story', [long('problem'), long('whatWasDone'), long('participation')]),
    part('outcome', [long('whatChanged'), long('whatWasHard', false), long('tips')]),
    part('tags', [
      tags('challenges', challenges),
      tags('dimensions', resilienceDimensions),
      tags('tools', culturalTools, false),
      tags('methods', participationMethods, false),
      tags('targetGroups', targetGroups),
      tags('settings', settings),
    ]),
    part('means', [
      choice('costBand', COST_BANDS, true),
      choice('staffEffort', STAFF_EFFORTS),
      choice('duration', PRACTICE_DURATIONS),
      field('partners', 'long-text', { maxCharacters: 1000 }),
      field('funding', 'long-text', { maxCharacters: 1000 }),
    ]),
    part('standing', [
      choice('status', PRACTICE_STATUSES, true),
      choice('transferability', TRANSFERABILITIES, true),
      field('startedOn', 'day'),
      field('endedOn', 'day'),
    ]),
    part('finding', [
      field('links', 'table', {
        maxItems: 20,
        columns: [
          {
            key: 'label',
            kind: 'text',
            required: true,
            maxCharacters: 200,
            label: { en: say('practice.fields.linkLabel') },
          },
          {
            key: 'url',
            kind: 'text',
            required: true,
            maxCharacters: 500,
            label: { en: say('practice.fields.linkUrl') },
          },
        ],
      }),
      field('playbookTools', 'choices', { maxItems: 12, options: [...tools] }),
      choice('licence', PRACTICE_LICENCES, true),
      field('contactName', 'text', { maxCharacters: 120, personal: true }),
      field('contactOrganisation', 'text', { maxCharacters: 160 }),
      field('contactEmail', 'text', { maxCharacters: 200, personal: true }),
    ]),
  ];
}

function tagOption({ key, en, lv }: Tag): FormOption {
  return { key, label: { en, lv } };
}
