import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';
import type { InterfaceLanguage, Localised } from '@pearls/contracts/forms';
import { UiTexts } from '@pearls/ui/texts/ui-texts';
import type { UiDictionary } from '@pearls/ui/texts/english-ui-texts';
import { Texts } from './texts';

/** A language of the interface under its own name. */
export interface OfferedLanguage {
  readonly code: InterfaceLanguage;
  readonly name: string;
  readonly locale: string;
}

/** The languages that are complete. Adding one is a line here and its files. */
export const OFFERED_LANGUAGES: readonly OfferedLanguage[] = [
  { code: 'en', name: 'English', locale: 'en-GB' },
  { code: 'lv', name: 'Latviešu', locale: 'lv-LV' },
];

/** The name of the cookie; the door serves pages in its language. */
const KEPT = 'language';
const A_YEAR = 31_536_000;
const uiTexts: Partial<Record<InterfaceLanguage, () => Promise<{ default: Partial<UiDictionary> }>>> = {
  lv: () => import('../i18n/components/lv.json'),
};

/** The language the reader chose: kept in this browser, spoken by texts and components alike. */
@Service()
export class Language {
  private readonly texts = inject(Texts);
  private readonly components = inject(UiTexts);
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<OfferedLanguage>(OFFERED_LANGUAGES[0]!);
  private latest: InterfaceLanguage | undefined;

  readonly offered = OFFERED_LANGUAGES;

  /** Code of the language spoken now. */
  readonly current = computed(() => this.chosen().code);

  /** BCP 47 tag for `Intl`. */
  readonly locale = computed(() => this.chosen().locale);

  /** Speaks what was chosen before, or what the browser asks for; a page that was served in a language keeps it. */
  start(asServed = false): Promise<void> {
    const served = asServed ? this.known(this.document.documentElement.lang) : undefined;
    return this.speak(served ?? this.known(this.kept()) ?? this.wished() ?? OFFERED_LANGUAGES[0]!);
  }

  /** Whether the reader has chosen in this browser, rather than being guessed. */
  isChosen(): boolean {
    return this.known(this.kept()) !== undefined;
  }

  /** Switches at once and remembers it in this browser. */
  async choose(code: string): Promise<void> {
    const language = this.known(code);
    if (!language) return;
    this.keep(language.code);
    await this.speak(language);
  }

  /** Remembers a language in this browser, for every portal. */
  keep(code: string): void {
    const secure = this.document.location.protocol === 'https:' ? '; Secure' : '';
    this.document.cookie = `${KEPT}=${code}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax${secure}`;
  }

  /** A text of the programme in the language spoken now, English where it is not translated. */
  readonly localised = (text: Localised | undefined): string => (text ? text[this.current()] || text.en : '');

  private async speak(language: OfferedLanguage): Promise<void> {
    this.latest = language.code;
    const [components] = await Promise.all([uiTexts[language.code]?.(), this.texts.load(language.code)]);
    if (this.latest !== language.code) return;
    this.texts.speak(language.code, language.locale);
    this.components.use(language.locale, components?.default ?? {});
    this.document.documentElement.lang = language.code;
    this.chosen.set(language);
  }

  private known(code: string | null | undefined): OfferedLanguage | undefined {
    return OFFERED_LANGUAGES.find((one) => one.code === code);
  }

  private kept(): string | undefined {
    return new RegExp(`(?:^|; )${KEPT}=(\\w+)`).exec(this.document.cookie)?.[1];
  }

  private wished(): OfferedLanguage | undefined {
    return this.document.defaultView?.navigator.languages.map((tag) => this.known(tag.slice(0, 2))).find(Boolean);
  }
}
