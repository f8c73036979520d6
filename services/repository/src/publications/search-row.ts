import type { Language, PracticeFacetName, PracticeWords } from '@pearls/contracts';
import { findCountry, findTag, type VocabularyName } from '@pearls/reference';
import type { KnownPlaceEntity } from '../places/known-place.entity.js';
import { codeOf, lexemeOf } from '../search/facet-codes.js';
import { fold, lexiconOf, stemmerOf } from '../search/words.js';
import type { PublicDocument } from './document.js';

/** A piece of text, how much it weighs, and whose word stems it has. */
interface Piece {
  weight: 'A' | 'B' | 'C' | 'D';
  stemmer: string;
  text: string;
}

/** What is stored so that a practice is found. */
export interface SearchRow {
  facets: number[];
  title: Piece[];
  everything: Piece[];
  lexemes: string[];
  words: Map<string, string>;
}

const TAGS: [keyof PublicDocument & ('challenges' | 'dimensions' | 'tools' | 'methods' | 'targetGroups' | 'settings'), VocabularyName, PracticeFacetName][] = [
  ['challenges', 'challenges', 'challenge'],
  ['dimensions', 'resilience-dimensions', 'dimension'],
  ['tools', 'cultural-tools', 'tool'],
  ['methods', 'participation-methods', 'method'],
  ['targetGroups', 'target-groups', 'targetGroup'],
  ['settings', 'settings', 'setting'],
];

const BODY = ['problem', 'whatWasDone', 'participation', 'whatChanged', 'whatWasHard', 'tips'] as const satisfies readonly (keyof PracticeWords)[];

const bodyOf = (words: PracticeWords) => BODY.map((block) => words[block]).join('\n');

/** Each text twice: its words as they are, folded, and their stems in its own language. */
const both = (weight: Piece['weight'], text: string, language: Language | undefined): Piece[] => [
  { weight, stemmer: 'simple', text: fold(text) },
  ...(stemmerOf(language) === 'simple' ? [] : [{ weight, stemmer: stemmerOf(language), text: text.toLowerCase() }]),
];

/** Everything a practice can be found by: its words in every language, its place by every name, its tags and country in words. */
export function searchRowOf(document: PublicDocument, place: KnownPlaceEntity): SearchRow {
  const versions: { language: Language; words: PracticeWords }[] = [{ language: document.language, words: document }, ...document.translations.map((one) => ({ language: one.language, words: one }))];
  const names = [...new Set([...place.names.map(({ name }) => name), place.displayName])].join(' ');
  const labels = TAGS.flatMap(([field, vocabulary]) => document[field].flatMap((key) => findTag(vocabulary, key) ?? []));
  const country = Object.values(findCountry(place.country as never)?.names ?? {}).join(' ');
  const titles = [...versions.flatMap(({ language, words }) => both('A', words.title, language)), { weight: 'A' as const, stemmer: 'simple', text: fold(names) }];
  const everything: Piece[] = [
    ...titles,
    ...versions.flatMap(({ language, words }) => both('B', words.summary, language)),
    ...both('C', labels.map(({ en }) => en).join(' '), 'en'),
    { weight: 'C', stemmer: 'simple', text: fold(`${labels.map(({ lv }) => lv).join(' ')} ${country}`) },
    ...versions.flatMap(({ language, words }) => both('D', bodyOf(words), language)),
    ...both('D', `${document.partners} ${document.funding}`, document.language),
  ];
  const facets = facetsOf(document);
  return {
    facets,
    title: titles,
    everything: everything.filter(({ text }) => text.trim()),
    lexemes: facets.map(lexemeOf),
    words: lexiconOf([names, ...versions.flatMap(({ words }) => [words.title, words.summary, bodyOf(words)]), ...labels.flatMap(({ en, lv }) => [en, lv])]),
  };
}

function facetsOf(document: PublicDocument): number[] {
  const single: [PracticeFacetName, string | number | undefined][] = [
    ['kind', document.kind],
    ['country', document.country],
    ['population', document.populationBand],
    ['cost', document.costBand],
    ['pearlYear', document.pearlYear],
  ];
  const many: [PracticeFacetName, readonly string[]][] = [...TAGS.map(([field, , name]): [PracticeFacetName, readonly string[]] => [name, document[field]]), ['language', [document.language, ...document.translations.map(({ language }) => language)]]];
  const codes = [...single.flatMap(([name, key]) => (key === undefined ? [] : [codeOf(name, key)])), ...many.flatMap(([name, keys]) => keys.map((key) => codeOf(name, key)))];
  return [...new Set(codes.flatMap((code) => code ?? []))];
}
