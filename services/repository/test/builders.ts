import { placeAsked, plannedActivities, practices, type Place, type Practice, type PracticeDraft, type PracticeKind, type Question } from '@pearls/contracts';
import { displayName, findPlace } from '@pearls/reference/places';
import { aHolderOf, anApplicant, aSecretary, standsInFor, startService, type StartOptions } from '@pearls/testing';
import { repositoryService } from '../src/index.js';

/** The repository with a stand-in for the rooms it asks: they answer what the test has put there. */
export async function startRepository(options: StartOptions = {}) {
  const service = await startService(repositoryService, options);
  const answers = new Map<string, (asked: never) => object | undefined>();
  /** From now on somebody answers this question; `undefined` is a refusal. */
  const answering = <A extends object, R extends object>(question: Question<A, R>, answer: (asked: A) => object | undefined) => {
    const isNew = !answers.has(question.name);
    answers.set(question.name, answer as never);
    if (isNew) standsInFor<A>(service.bus.connection, question, (asked) => answers.get(question.name)!(asked as never));
  };
  answering(placeAsked, ({ placeId }) => realPlace(placeId));
  answering(plannedActivities, () => undefined);
  await service.bus.connection.flush();
  return Object.assign(service, { answering });
}

export type RepositoryUnderTest = Awaited<ReturnType<typeof startRepository>>;

/** A place as the register tells it. */
export function realPlace(placeId: string): Place | undefined {
  const place = findPlace(placeId);
  if (!place) return undefined;
  const { within, ...rest } = place;
  return { ...rest, names: [...place.names], displayName: displayName(place), withinId: within, version: 1 } as Place;
}

/** A practice in which nothing is missing. */
export const aDraft = (changes: Partial<PracticeDraft> = {}): PracticeDraft => ({
  kind: 'good-practice',
  language: 'en',
  title: 'Night of open sheds',
  summary: 'Forty owners open their sheds for one night, and the street becomes a museum of useful things.',
  placeId: 'rujiena',
  problem: 'Neighbours knew the cars in the street, not the people.',
  whatWasDone: 'For one night in May sheds and garages were open. Every owner showed one thing and told its story.',
  participation: 'Owners decided what to show. Pupils wrote the labels after a visit to each shed.',
  whatChanged: 'Thirty-one of forty owners know at least three new neighbours, by their own count.',
  whatWasHard: 'Rain; half of the sheds have no light.',
  tips: 'Start with the shed of somebody everybody likes.',
  challenges: ['loneliness'],
  dimensions: ['belonging'],
  tools: ['heritage'],
  methods: ['storytelling'],
  targetGroups: ['whole-community'],
  settings: ['small-town'],
  costBand: 'under-1000',
  staffEffort: 'few-days',
  duration: 'one-day',
  partners: 'Museum, school',
  funding: 'The town',
  transferability: 'as-it-is',
  status: 'finished',
  links: [],
  playbookTools: [],
  licence: 'CC-BY-4.0',
  ...changes,
});

export type Author = ReturnType<typeof anApplicant>;

/** A practice its team has written. */
export async function aWrittenPractice(service: RepositoryUnderTest, changes: Partial<PracticeDraft> = {}, author: Author = anApplicant()): Promise<{ author: Author; practice: Practice }> {
  const as = service.as(author);
  const kind: PracticeKind = changes.kind ?? 'good-practice';
  const { id } = await as(practices.start, { body: { teamId: author.teamId, kind } });
  const practice = await as(practices.save, { params: { id }, version: 1, body: aDraft(changes) });
  return { author, practice };
}

export const WHOLE = { evidence: true, consent: true, rights: true, transfer: true };
export const PASSED = { verdict: 'pass' as const, checklist: WHOLE, comment: '' };

/** Hands a practice in and has it read by two. */
export async function readByTwo(service: RepositoryUnderTest, author: Author, id: string): Promise<Practice> {
  await service.as(author)(practices.submit, { params: { id } });
  await service.as(aSecretary())(practices.review, { params: { id }, body: PASSED });
  return service.as(aHolderOf('administrator'))(practices.review, { params: { id }, body: PASSED });
}

/** A practice everybody can read. */
export async function aPublishedPractice(service: RepositoryUnderTest, changes: Partial<PracticeDraft> = {}, author?: Author) {
  const { author: by, practice } = await aWrittenPractice(service, changes, author);
  return { author: by, practice: await readByTwo(service, by, practice.id) };
}
