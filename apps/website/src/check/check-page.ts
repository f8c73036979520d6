import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PearlErrorSummary, PearlForm } from '@pearls/ui/forms';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlButton, PearlStepper } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';
import { Here } from '../address/here';
import { PlaceNames } from '../rules/place-names';
import { answersOf, nextPage, queryOf, stepsOf } from './answers';
import { PlaceSearch } from './place-search';
import { PlacesFound } from './places-found';

/** The first question of the check: which place. */
@Component({
  selector: 'app-check-page',
  imports: [PlaceSearch, PlacesFound, PearlForm, PearlErrorSummary, PearlButton, PearlStepper, PearlNotification, RouterLink],
  template: `
    <div class="measure">
      <p class="eyebrow">{{ t('check.heading') }}</p>
      <pearl-stepper [steps]="steps()" [step]="1" />
      <form pearlForm method="get" [action]="here.address('/check')" (submit)="go($event)" class="stack">
        @if (kind()) {
          <input type="hidden" name="kind" [value]="kind()" />
        }
        <pearl-error-summary [errors]="errors()" />
        <app-place-search
          #search
          [label]="t('check.place.label')"
          [asHeading]="true"
          [initialText]="name() ?? before()"
          [error]="missing() ? t('check.place.missing') : undefined"
          (picked)="chosen.set($event?.id ?? ''); missing.set(false)"
        />
        @if (name(); as searched) {
          <app-places-found [name]="searched" link="/check/applicant" [answersWith]="answersWith" />
        } @else if (search.nothingFound()) {
          <pearl-notification>
            <p>{{ t('check.place.none', { name: search.typed() }) }} <a routerLink="/check/place-not-found">{{ t('check.place.noneLink') }}</a></p>
          </pearl-notification>
        }
        <div class="row">
          <button pearlButton type="submit">{{ t('continue') }}</button>
        </div>
        <p><a routerLink="/check/place-not-found">{{ t('check.place.notThere') }}</a></p>
      </form>
    </div>
  `,
})
export class CheckPage {
  private readonly router = inject(Router);
  private readonly names = inject(PlaceNames);
  protected readonly here = inject(Here);
  protected readonly t = inject(Texts).t;
  protected readonly search = viewChild.required(PlaceSearch);


  /** What was typed where no script runs: the places of this name are listed. */
  readonly name = input<string>();
  readonly place = input<string>();
  readonly kind = input<string>();
  readonly partners = input<string>();

  private readonly answers = answersOf(this.place, this.kind, this.partners);
  protected readonly answersWith = (place: string) => queryOf({ place, kind: this.answers().kind });
  protected readonly steps = computed(() => stepsOf(this.answers()).map((step) => this.t(`check.steps.${step}`)));
  protected readonly before = computed(() => (this.place() ? this.names.nameOf(this.place()!) : ''));
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly missing = signal(false);
  protected readonly errors = computed(() => (this.missing() ? [{ message: this.t('check.place.missing'), target: () => this.focus() }] : []));

  constructor() {
    effect(() => void (this.place() && this.names.fetch([this.place()!])));
  }

  protected go(event: Event): void {
    event.preventDefault();
    const place = this.chosen() ?? this.place();
    this.missing.set(!place);
    if (!place) return;
    const answers = place === this.place() ? this.answers() : { place, kind: this.answers().kind };
    void this.router.navigate([nextPage(answers)], { queryParams: queryOf(answers) });
  }

  private focus(): void {
    document.querySelector<HTMLInputElement>('app-place-search input')?.focus();
  }
}
