import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlEmpty } from '@pearls/ui/feedback';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { Language, PageTitles, Texts } from '@pearls/web';
import { SectionForm } from '../../writing/section-form';
import { OpenPractice } from '../open-practice';
import { PlaceQuestion } from '../place-question';

/** One part of a practice. */
@Component({
  selector: 'app-part-page',
  imports: [PearlBreadcrumbs, PearlEmpty, PlaceQuestion, RouterLink, SectionForm],
  template: `
    @if (definition(); as part) {
      <pearl-breadcrumbs [items]="crumbs()" />
      <app-section-form
        [section]="part"
        [field]="field()"
        [back]="back()"
        [completable]="false"
        [alsoWritten]="others()"
      >
        @if (part.key === 'name') {
          <ng-container records>
            <app-place-question
              [value]="place()"
              [initial]="placeName()"
              [locked]="!open.mayEdit()"
              (chosen)="choose($event)"
            />
          </ng-container>
        }
      </app-section-form>
    } @else {
      <pearl-empty [heading]="t('section.absent')"
        ><a [routerLink]="open.home()">{{ t('practice.all') }}</a></pearl-empty
      >
    }
  `,
})
export class PartPage {
  private readonly titles = inject(PageTitles);
  private readonly say = inject(Language).localised;
  protected readonly open = inject(OpenPractice);
  protected readonly t = inject(Texts).t;

  /** Key of the part, from the address. */
  readonly part = input.required<string>();
  readonly field = input<string>();
  readonly back = input<string>();

  protected readonly definition = computed(() => this.open.part(this.part()));
  protected readonly others = computed(() => {
    const own = this.definition()?.fields ?? [];
    return this.open.fields().filter((field) => !own.includes(field));
  });
  protected readonly place = computed(() => {
    const value = this.open.content().answers['placeId'];
    return typeof value === 'string' ? value : '';
  });
  protected readonly placeName = computed(() => this.open.practice()?.placeName ?? '');
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('practice.mine'), link: '/practices' },
    { label: this.t('practice.name'), link: this.open.home() },
  ]);

  constructor() {
    effect(() => {
      const part = this.definition();
      if (part) this.titles.name(this.say(part.title));
    });
  }

  protected choose(placeId: string): void {
    this.open.write()?.write('placeId', placeId);
  }
}
