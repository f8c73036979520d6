import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlEmpty } from '@pearls/ui/feedback';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { Language, PageTitles, Texts } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { SectionForm } from '../writing/section-form';

/** One section of the application. */
@Component({
  selector: 'app-section-page',
  imports: [PearlBreadcrumbs, PearlEmpty, RouterLink, SectionForm],
  template: `
    @if (definition(); as section) {
      <pearl-breadcrumbs [items]="crumbs()" />
      <app-section-form [section]="section" [field]="field()" [back]="back()" />
    } @else {
      <pearl-empty [heading]="t('section.absent')"
        ><a [routerLink]="open.home()">{{ t('section.toTasks') }}</a></pearl-empty
      >
    }
  `,
})
export class SectionPage {
  private readonly titles = inject(PageTitles);
  private readonly say = inject(Language).localised;
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;

  /** Key of the section, from the address. */
  readonly section = input.required<string>();

  /** The question to go to at once. */
  readonly field = input<string>();

  /** Where the writer came from to change one answer. */
  readonly back = input<string>();

  protected readonly definition = computed(() => this.open.section(this.section()));
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.open.home() },
  ]);

  constructor() {
    effect(() => {
      const section = this.definition();
      if (section) this.titles.name(this.say(section.title));
    });
  }
}
