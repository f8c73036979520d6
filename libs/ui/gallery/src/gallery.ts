import { Component, DOCUMENT, effect, inject, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlLanguageSwitch, PearlPageFrame, type NavItem } from '@pearls/ui/frame';
import { PearlButton } from '@pearls/ui/reading';
import { UiTexts } from '@pearls/ui/texts';
import { germanSample } from './german-sample';

type Theme = 'system' | 'light' | 'dark';

/** Every component of the design system in its states. */
@Component({
  selector: 'app-root',
  imports: [PearlPageFrame, PearlLanguageSwitch, PearlButton, RouterOutlet],
  templateUrl: './gallery.html',
})
export class Gallery {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly texts = inject(UiTexts);

  protected readonly nav: readonly NavItem[] = [
    { label: 'Forms', link: '/forms' },
    { label: 'Lists', link: '/lists', count: 3 },
    { label: 'Feedback', link: '/feedback' },
    { label: 'Reading and time', link: '/reading' },
    { label: 'Foundations', link: '/foundations' },
  ];
  protected readonly languages = [
    { code: 'en', name: 'English' },
    { code: 'de', name: 'Deutsch' },
  ];
  protected readonly language = signal('en');
  protected readonly theme = signal<Theme>('system');

  constructor() {
    effect(() => {
      const theme = this.theme();
      if (theme === 'system') delete this.root.dataset['theme'];
      else this.root.dataset['theme'] = theme;
    });
    effect(() => {
      const language = this.language();
      this.root.lang = language;
      this.texts.use(language === 'de' ? 'de-DE' : 'en-GB', language === 'de' ? germanSample : {});
    });
  }

  protected turnTheme(): void {
    const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
    this.theme.update((theme) => next[theme]);
  }
}
