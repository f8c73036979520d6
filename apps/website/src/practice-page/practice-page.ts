import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { playbook, practices } from '@pearls/contracts/repository';
import type { PublishedPractice } from '@pearls/contracts/repository/practices';
import { PRACTICE_FACETS, type FitReason, type FittingPractice, type PracticeFacetName } from '@pearls/contracts/repository/search';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlBreadcrumbs } from '@pearls/ui/reading/pearl-breadcrumbs';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { Api } from '@pearls/web/api/api';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { EventDates } from '../library/event-dates';
import { Missing } from '../library/missing';
import { NacreBox } from '../library/nacre-box';
import { pageOfOne } from '../library/page-of-one';
import { PracticeEntry } from '../library/practice-entry';
import { shortName } from '../library/sea-map';
import { SpokenText, paragraphsOf } from '../library/spoken-text';
import { Vocabulary } from '../library/vocabulary';

const PARTS = ['problem', 'whatWasDone', 'participation', 'whatChanged', 'whatWasHard', 'tips'] as const;

/** The lists of tags of a practice by the filter they are found with. */
const TAGS: readonly (readonly [PracticeFacetName, 'challenges' | 'dimensions' | 'tools' | 'methods' | 'targetGroups' | 'settings'])[] = [
  ['challenge', 'challenges'],
  ['dimension', 'dimensions'],
  ['tool', 'tools'],
  ['method', 'methods'],
  ['targetGroup', 'targetGroups'],
  ['setting', 'settings'],
];

const LICENCES: Readonly<Record<PublishedPractice['licence'], string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

const MOST_LIKE_IT = 3;

/** A practice, whole: what was done and what came of it, where it comes from, and the way to use it. */
@Component({
  selector: 'app-practice-page',
  imports: [Missing, NacreBox, PearlBreadcrumbs, PearlButton, PearlLoading, PracticeEntry, RouterLink],
  templateUrl: './practice-page.html',
  styleUrl: './practice-page.css',
})
export class PracticePage {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly spoken = inject(SpokenText);
  protected readonly vocabulary = inject(Vocabulary);
  private readonly dates = inject(EventDates);

  readonly slug = input.required<string>();

  /** The language somebody wants to read it in, where there is a choice. */
  readonly read = input<string>();

  protected readonly asked = this.api.read(practices.readPublished, () => ({ params: { slug: this.slug() } }));
  protected readonly practice = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  private readonly translation = computed(() => {
    const { translations = [], language } = this.practice() ?? {};
    const wanted = this.read() ?? this.language.current();
    return wanted === language ? undefined : translations.find((one) => one.language === wanted);
  });

  /** The words as they are shown: in the language wanted, else as they were written. */
  protected readonly words = computed(() => this.translation() ?? this.practice());
  protected readonly spokenIn = computed(() => this.spoken.unlessMine(this.words()?.language ?? 'en'));

  /** What is not translated yet stands as it was written. */
  protected readonly parts = computed(() => {
    const translation = this.translation();
    const practice = this.practice();
    return PARTS.flatMap((key) => {
      const said = translation?.[key] ? translation : practice;
      return said?.[key] ? [{ key, paragraphs: paragraphsOf(said[key]), lang: this.spoken.unlessMine(said.language) }] : [];
    });
  });

  /** How the words shown came about, and whether the original has changed since. */
  protected readonly translated = computed(() => {
    const translation = this.translation();
    const practice = this.practice();
    if (!translation || !practice) return '';
    const language = this.vocabulary.languageName(practice.language);
    const partly = PARTS.some((key) => practice[key] && !translation[key]);
    return [this.t(`library.practice.translation.${translation.state}`, { language }), ...(partly ? [this.t('library.practice.translation.partly', { language })] : [])].join(' ');
  });

  /** It was asked for in a language it does not stand in. */
  protected readonly untranslated = computed(() => {
    const practice = this.practice();
    return practice && !this.translation() && practice.language !== this.language.current() ? this.t('library.practice.translation.none', { language: this.vocabulary.languageName(practice.language) }) : '';
  });
  protected readonly otherLanguages = computed(() => {
    const practice = this.practice();
    const shown = this.words()?.language;
    return practice ? [practice.language, ...practice.translations.map(({ language }) => language)].filter((one) => one !== shown).map((code) => ({ code, name: this.ownName(code) })) : [];
  });

  protected readonly tags = computed(() => {
    const practice = this.practice();
    return TAGS.flatMap(([facet, field]) => (practice?.[field].length ? [{ facet, words: practice[field].map((key) => ({ key, word: this.vocabulary.word(facet, key), query: { [facet]: key } })) }] : []));
  });

  protected readonly means = computed(() => {
    const practice = this.practice();
    if (!practice) return [];
    const { status, startedOn, endedOn, duration, costBand, staffEffort, transferability, partners, funding } = practice;
    return [
      { key: 'status', value: status && this.vocabulary.option('status', status) },
      { key: 'period', value: this.period(startedOn, endedOn) },
      { key: 'duration', value: duration && this.vocabulary.option('duration', duration) },
      { key: 'cost', value: costBand && this.vocabulary.option('cost', costBand) },
      { key: 'staffEffort', value: staffEffort && this.vocabulary.option('staffEffort', staffEffort) },
      { key: 'transferability', value: transferability && this.vocabulary.option('transferability', transferability) },
      { key: 'partners', value: partners, lang: practice.language },
      { key: 'funding', value: funding, lang: practice.language },
    ].flatMap(({ key, value, lang }) => (value ? [{ key, value, lang: lang ? this.spoken.unlessMine(lang) : null }] : []));
  });

  protected readonly licence = computed(() => LICENCES[this.practice()?.licence ?? 'CC-BY-4.0']);
  protected readonly trail = computed(() => [{ label: this.t('library.practices.title'), link: '/practices' }]);
  protected readonly shortName = shortName;

  private readonly askedPlaybook = this.api.read(playbook.readPlaybook, () => (this.practice()?.playbookTools.length ? {} : undefined));
  protected readonly tools = computed(() => {
    const keys = this.practice()?.playbookTools ?? [];
    const known = this.askedPlaybook.hasValue() ? this.askedPlaybook.value().items.flatMap(({ tools }) => tools) : [];
    return known.filter(({ key }) => keys.includes(key));
  });

  private readonly askedFitting = this.api.read(practices.listFitting, () => {
    const practice = this.practice();
    return practice && { query: { placeId: practice.placeId, challenge: practice.challenges, displayLanguage: this.language.current() } };
  });
  protected readonly fitting = computed<FittingPractice[]>(() => (this.askedFitting.hasValue() ? this.askedFitting.value().items.filter((one) => one.practice.placeId !== this.practice()?.placeId).slice(0, MOST_LIKE_IT) : []));

  constructor() {
    pageOfOne(
      this.asked,
      () => this.words()?.title ?? '',
      (practice) => ({
        description: this.words()?.summary ?? practice.summary,
        unlisted: this.read() !== undefined,
        data: {
          '@type': 'Article',
          headline: this.words()?.title ?? practice.title,
          abstract: this.words()?.summary ?? practice.summary,
          inLanguage: this.words()?.language ?? practice.language,
          datePublished: practice.firstPublishedAt,
          dateModified: practice.publishedAt,
          license: LICENCES[practice.licence],
          keywords: TAGS.flatMap(([facet, field]) => this.vocabulary.words(facet, practice[field])).join(', '),
          publisher: { '@type': 'Organization', name: 'BSR Cultural Pearls' },
          contentLocation: {
            '@type': 'Place',
            name: practice.placeName,
            address: { '@type': 'PostalAddress', addressCountry: practice.country },
            ...(practice.latitude !== undefined && practice.longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: practice.latitude, longitude: practice.longitude } }),
          },
        },
      }),
    );
  }

  protected reason({ code, keys }: FitReason): string {
    const facet = PRACTICE_FACETS.find((one) => code === `same-${one}`);
    return this.t(`library.practice.fits.${code}`, { words: facet ? this.formats.list(this.vocabulary.words(facet, keys)) : '' });
  }

  private ownName(code: string): string {
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  }

  private period(from: string | undefined, to: string | undefined): string {
    if (from && to) return this.dates.days(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`), 'UTC');
    if (from) return this.t('library.practice.since', { from: this.formats.day(from) });
    return to ? this.t('library.practice.until', { to: this.formats.day(to) }) : '';
  }
}
