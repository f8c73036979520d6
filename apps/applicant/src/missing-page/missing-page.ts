import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FormSection } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Language, Texts, type FormShortcoming } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { Shortcomings } from '../writing/shortcomings';

interface Group {
  readonly section: FormSection;
  readonly lines: readonly {
    readonly shortcoming: FormShortcoming;
    readonly label: string;
    readonly sentence: string;
  }[];
}

/** What is missing before it can be handed in; each line leads to its question. */
@Component({
  selector: 'app-missing-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlNotification, RouterLink],
  templateUrl: './missing-page.html',
  styles: `
    section {
      margin-block-end: var(--space-5);
    }

    h2 {
      margin-block-end: var(--space-2);
      font-size: var(--title-s);
    }
  `,
})
export class MissingPage {
  private readonly shortcomings = inject(Shortcomings);
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  protected readonly home = this.open.home;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
  ]);
  protected readonly groups = computed<readonly Group[]>(() =>
    this.open
      .sections()
      .map((section) => ({ section, lines: this.linesOf(section) }))
      .filter(({ lines }) => lines.length),
  );

  private linesOf(section: FormSection): Group['lines'] {
    return this.open
      .missing()
      .filter((one) => one.section === section.key)
      .map((shortcoming) => {
        const field = section.fields.find(({ key }) => key === shortcoming.field);
        const label = shortcoming.code === 'not-completed' ? this.t('section.done') : this.say(field?.label);
        return { shortcoming, label, sentence: this.shortcomings.sentence(shortcoming) };
      });
  }
}
