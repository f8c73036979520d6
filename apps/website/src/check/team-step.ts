import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Place } from '@pearls/contracts';
import { PearlErrorSummary, PearlForm } from '@pearls/ui/forms';
import { PearlButton, PearlStepper } from '@pearls/ui/reading';
import { served } from '@pearls/ui/texts/served';
import { Texts } from '@pearls/web';
import { Here } from '../address/here';
import { PlaceNames } from '../rules/place-names';
import { answersOf, nextPage, queryOf, stepsOf } from './answers';
import { PlaceSearch } from './place-search';
import { PlacesFound } from './places-found';

const MOST = 20;

/** The third question of the check, for teams: which further places. */
@Component({
  selector: 'app-team-step',
  imports: [PearlForm, PearlErrorSummary, PearlButton, PearlStepper, PlaceSearch, PlacesFound, RouterLink],
  template: `
    <div class="measure">
      <p class="eyebrow">{{ t('check.heading') }}</p>
      <pearl-stepper [steps]="steps()" [step]="3" />
      <form pearlForm method="get" [action]="here.address('/check/team')" (submit)="go($event)" class="stack">
        <input type="hidden" name="place" [value]="place()" />
        <input type="hidden" name="kind" value="team" />
        <input type="hidden" name="partners" [value]="chosen().join(',')" />
        <pearl-error-summary [errors]="errors()" />
        <h1>{{ t('check.team.label') }}</h1>
        <p>{{ t('check.team.hint', { place: leadName() }) }}</p>
        @if (chosen().length) {
          <ul class="chosen" [attr.aria-label]="t('check.team.chosen')">
            @for (id of chosen(); track id) {
              <li>
                <span>{{ names.nameOf(id) }}</span>
                <a pearlButton="quiet" small routerLink="/check/team" [queryParams]="without(id)" replaceUrl (click)="tellRemoved(id)">{{ t('check.team.remove') }}<span class="visually-hidden"> {{ names.nameOf(id) }}</span></a>
              </li>
            }
          </ul>
        }
        @if (chosen().length < most) {
          @for (round of [chosen().length]; track round) {
            <app-place-search [label]="t(chosen().length ? 'check.team.addAnother' : 'check.team.add')" [error]="missing() ? t('check.team.missing') : undefined" (picked)="add($event)" />
          }
        }
        @if (name(); as searched) {
          <app-places-found [name]="searched" link="/check/team" [answersWith]="answersWith" />
        }
        <p class="visually-hidden" aria-live="polite">{{ news() }}</p>
        <div class="row">
          @if (served) {
            <button pearlButton="secondary" type="submit">{{ t('check.team.search') }}</button>
            @if (chosen().length) {
              <a pearlButton routerLink="/check/result" [queryParams]="answersNow()">{{ t('continue') }}</a>
            }
          } @else {
            <button pearlButton type="submit">{{ t('continue') }}</button>
          }
        </div>
      </form>
    </div>
  `,
  styles: `
    .chosen {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .chosen li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      margin: 0;
      padding-block: var(--space-1);
      border-block-end: 1px solid var(--line);
      font-weight: 600;
    }
  `,
})
export class TeamStep {
  private readonly router = inject(Router);
  protected readonly here = inject(Here);
  protected readonly served = served;
  protected readonly t = inject(Texts).t;
  protected readonly names = inject(PlaceNames);
  protected readonly most = MOST;

  readonly place = input<string>();
  readonly kind = input<string>();
  readonly partners = input<string>();

  /** What was typed where no script runs. */
  readonly name = input<string>();

  private readonly answers = answersOf(this.place, this.kind, this.partners);
  protected readonly chosen = computed<readonly string[]>(() => this.answers().partners ?? []);
  protected readonly missing = signal(false);
  protected readonly news = signal('');
  protected readonly leadName = computed(() => this.names.nameOf(this.place() ?? ''));
  protected readonly steps = computed(() => stepsOf({ kind: 'team' }).map((step) => this.t(`check.steps.${step}`)));
  protected readonly errors = computed(() => (this.missing() ? [{ message: this.t('check.team.missing'), target: () => document.querySelector<HTMLInputElement>('app-place-search input')?.focus() }] : []));

  constructor() {
    effect(() => void this.names.fetch([...(this.place() ? [this.place()!] : []), ...this.chosen()]));
  }

  protected add(place: Place | null): void {
    if (!place) return;
    this.names.learn(place.id, place.displayName);
    this.missing.set(false);
    if (place.id === this.place() || this.chosen().includes(place.id)) {
      this.news.set(this.t('check.team.already', { place: place.displayName }));
      return;
    }
    void this.router.navigate([], { queryParams: this.answersWith(place.id), replaceUrl: true });
    this.news.set(this.t('check.team.added', { place: place.displayName }));
  }

  protected readonly answersNow = () => queryOf({ ...this.answers(), kind: 'team', partners: [...this.chosen()] });
  protected readonly answersWith = (place: string) => queryOf({ ...this.answers(), kind: 'team', partners: [...new Set([...this.chosen(), place])].filter((one) => one !== this.place()) });
  protected without(place: string) {
    return queryOf({ ...this.answers(), kind: 'team', partners: this.chosen().filter((one) => one !== place) });
  }

  protected tellRemoved(place: string): void {
    this.news.set(this.t('check.team.removed', { place: this.names.nameOf(place) }));
  }

  protected go(event: Event): void {
    event.preventDefault();
    this.missing.set(this.chosen().length === 0);
    if (this.missing()) return;
    const answers = { ...this.answers(), kind: 'team' as const, partners: [...this.chosen()] };
    void this.router.navigate([nextPage(answers)], { queryParams: queryOf(answers) });
  }
}
