import { Service, inject } from '@angular/core';
import type { PracticeFacetName } from '@pearls/contracts/repository/search';
import { challenges, culturalTools, participationMethods, resilienceDimensions, settings, targetGroups, type Tag } from '@pearls/reference/tags';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';

const TAGS: Partial<Record<PracticeFacetName, readonly Tag[]>> = { challenge: challenges, dimension: resilienceDimensions, tool: culturalTools, method: participationMethods, targetGroup: targetGroups, setting: settings };

/** What the keys of practices are called in the reader's language. */
@Service()
export class Vocabulary {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly texts = inject(Texts);

  /** The word for one value of a filter. */
  readonly word = (facet: PracticeFacetName, key: string): string => {
    const tag = TAGS[facet]?.find((one) => one.key === key);
    if (tag) return this.language.localised({ en: tag.en, lv: tag.lv });
    if (facet === 'country') return this.formats.country(key);
    if (facet === 'language') return this.languageName(key);
    if (facet === 'pearlYear') return key;
    return this.option(facet, key);
  };

  /** Several of them, one after the other. */
  readonly words = (facet: PracticeFacetName, keys: readonly string[]): string[] => keys.map((key) => this.word(facet, key));

  /** The word for a value that is no filter: how long, how it stands. */
  readonly option = (kind: string, key: string): string => this.texts.t(`library.words.${kind}.${key.replaceAll('.', '-')}`);

  readonly languageName = (code: string): string => {
    const name = new Intl.DisplayNames(this.language.locale(), { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(this.language.locale()) + name.slice(1);
  };
}
