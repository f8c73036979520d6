import { Service, inject, makeEnvironmentProviders, provideAppInitializer, type EnvironmentProviders } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { effect, signal } from '@angular/core';
import type { TextSource } from './language/dictionary';
import { Language } from './language/language';
import { Texts } from './language/texts';

const ownTexts: TextSource = {
  en: () => import('./i18n/en.json'),
  lv: () => import('./i18n/lv.json'),
};

/** The title of a page: its route's `title` is the key of a text, the portal's name stands behind it under `title`. */
@Service({ autoProvided: false })
export class PageTitles extends TitleStrategy {
  private readonly texts = inject(Texts);
  private readonly title = inject(Title);
  private readonly key = signal('');
  private readonly own = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const page = this.own() ?? (this.key() && this.texts.t(this.key()));
      const portal = this.texts.t('title');
      this.title.setTitle(page ? `${page} – ${portal}` : portal);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.own.set(undefined);
    this.key.set(this.buildTitle(snapshot) ?? '');
  }

  /** A title that is known only once the page has its data; holds until the next navigation. */
  name(title: string): void {
    this.own.set(title);
  }
}

/** What a portal says of itself. */
export interface WebOptions {
  texts: TextSource;

  /** Its pages come written in a language, which is spoken on. */
  servedInLanguage?: boolean;
}

/** Everything a portal needs of this library: languages with the portal's own texts, and page titles that follow them. */
export function provideWeb({ texts, servedInLanguage }: WebOptions): EnvironmentProviders {
  return makeEnvironmentProviders([
    PageTitles,
    { provide: TitleStrategy, useExisting: PageTitles },
    provideAppInitializer(async () => {
      const language = inject(Language);
      const all = inject(Texts);
      await all.add(ownTexts, texts);
      await language.start(servedInLanguage);
    }),
  ]);
}
