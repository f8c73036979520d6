import type { CostBand, PlannedActivities, PlannedActivity, PracticeDraft, PracticeDuration, PracticeKind, PracticeStatus } from '@pearls/contracts';
import { vocabularies, type VocabularyName } from '@pearls/reference';
import { fold } from '../search/words.js';
import { emptyDraft } from './empty-draft.js';

/** What a plan says about an activity besides its name, description and dates, whatever its template calls it. */
type More = PlannedActivity['more'];

/** References to other records of the plan say nothing to a reader. */
const isReference = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const textsIn = (value: unknown): string[] => (typeof value === 'string' ? (isReference(value) ? [] : [value]) : Array.isArray(value) ? value.flatMap(textsIn) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);

/** The texts of every field whose key speaks of it. */
const about = (more: More, speaks: RegExp): string[] => Object.entries(more).flatMap(([key, value]) => (speaks.test(key) ? textsIn(value) : [])).filter((text) => text.trim());

/** Tags by their key, or by their wording in any language. */
function tagsOf(vocabulary: VocabularyName, texts: string[]): string[] {
  const words = texts.flatMap((text) => [text, ...text.split(/[,;]/)]).map(fold);
  return vocabularies[vocabulary].filter(({ key, en, lv }) => [fold(key), fold(en), fold(lv)].some((known) => words.includes(known))).map(({ key }) => key);
}

const paragraphs = (texts: string[], max: number) => cut([...new Set(texts.map((text) => text.trim()))].join('\n\n'), max);

const cut = (text: string, max: number) => (text.length <= max ? text : `${text.slice(0, text.lastIndexOf(' ', max - 1) > 0 ? text.lastIndexOf(' ', max - 1) : max - 1)}…`);

/** The first sentence, as the line that stands for the whole. */
const firstSentence = (text: string) => cut((/^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim()).replace(/\s+/g, ' '), 160);

const COSTS: [most: number, band: CostBand][] = [
  [0, 'none'],
  [999, 'under-1000'],
  [5_000, '1000-5000'],
  [20_000, '5000-20000'],
  [100_000, '20000-100000'],
];

function costBand(more: More): CostBand | undefined {
  const numbers = Object.entries(more).flatMap(([key, value]) => (/cost|budget|amount|euro/i.test(key) && !/source/i.test(key) ? [Number(typeof value === 'string' ? value.replace(/[^\d.]/g, '') || NaN : value)] : []));
  const euros = numbers.filter((one) => Number.isFinite(one));
  return euros.length ? (COSTS.find(([most]) => euros[0]! <= most)?.[1] ?? 'over-100000') : undefined;
}

/** Where money comes from, in the words of the plan. */
const MONEY: Record<string, string> = { own: 'Own budget', grant: 'A grant', 'seed-money': 'Seed money of the programme', sponsor: 'Sponsors and partners', 'in-kind': 'Given in kind' };

const DAY = 86_400_000;

function duration({ startsOn, endsOn }: PlannedActivity): PracticeDuration | undefined {
  if (!startsOn) return undefined;
  const days = endsOn ? Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / DAY) + 1 : 1;
  return days <= 1 ? 'one-day' : days <= 7 ? 'few-days' : days <= 45 ? 'few-weeks' : days <= 300 ? 'few-months' : 'one-year';
}

const STATUS: Partial<Record<PlannedActivity['state'], PracticeStatus>> = { done: 'finished', cancelled: 'stopped' };

/** A practice from an activity of a plan: what the plan knows is not typed again. */
export function draftFromActivity(plan: PlannedActivities, activity: PlannedActivity, { kind = 'good-practice', settings = [] }: { kind?: PracticeKind; settings?: readonly string[] } = {}): PracticeDraft {
  const { more } = activity;
  const methods = about(more, /method|particip/i);
  const outcome = about(more, /output|outcome|result|indicator|reach/i);
  const money = about(more, /money|fund|financ/i);
  const partners = about(more, /partner|owner|responsible|stakeholder/i);
  const cost = costBand(more);
  const lasting = duration(activity);
  const status = STATUS[activity.state];
  const others = about(more, /challenge|need|dimension|resilien|aim/i);
  return {
    ...emptyDraft(kind),
    title: cut(activity.name, 100),
    summary: firstSentence(activity.description || activity.name),
    placeId: plan.placeId,
    problem: paragraphs([...about(more, /problem|need|why|challenge/i).filter((text) => text.length > 40), ...(activity.priority ? [`Priority of the plan: ${activity.priority}`] : [])], 6000),
    whatWasDone: cut(activity.description, 6000),
    participation: paragraphs(methods.map((text) => wordingOf('participation-methods', text)), 6000),
    whatChanged: paragraphs(outcome, 6000),
    whatWasHard: paragraphs(about(more, /reason|difficult|hard/i), 6000),
    tips: paragraphs(about(more, /adapt|tip|lesson/i), 6000),
    challenges: tagsOf('challenges', [...others, ...plan.challenges]),
    dimensions: tagsOf('resilience-dimensions', others),
    tools: tagsOf('cultural-tools', about(more, /tool|art|culture|craft/i)),
    methods: tagsOf('participation-methods', methods),
    targetGroups: tagsOf('target-groups', about(more, /target|group|audience|whom|people/i)),
    settings: [...settings],
    ...(cost && { costBand: cost }),
    ...(lasting && { duration: lasting }),
    partners: cut([...new Set(partners)].join(', '), 1000),
    funding: cut([...new Set(money)].map((source) => MONEY[source] ?? source).join(', '), 1000),
    ...(status && { status }),
    ...(activity.startsOn && { startedOn: activity.startsOn }),
    ...(activity.endsOn && { endedOn: activity.endsOn }),
  };
}

/** A key is said in its words; what is said in words stays as it is. */
const wordingOf = (vocabulary: VocabularyName, text: string) => vocabularies[vocabulary].find(({ key }) => key === text)?.en ?? text;
