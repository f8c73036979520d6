import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { practices, type PracticeKind } from '@pearls/contracts';
import { PearlEmpty } from '@pearls/ui/feedback';
import { PearlChoice, PearlForm, type ChoiceOption } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebRefusal } from '@pearls/web';
import { OpenPlan } from '../open-plan';

const KINDS: readonly PracticeKind[] = ['good-practice', 'case-study', 'method'];

/** A finished activity becomes a practice: what is known of it is filled in. */
@Component({
  selector: 'app-turn-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlChoice, PearlEmpty, PearlForm, RouterLink, WebRefusal],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    @if (record(); as activity) {
      <form pearlForm class="measure stack" (submit)="$event.preventDefault(); turn()">
        <h1>{{ t('plan.turn.heading', { name: activity.name }) }}</h1>
        @if (activity.activity?.state === 'done') {
          <p class="lead">{{ t('plan.turn.lead') }}</p>
          <pearl-choice [label]="t('plan.turn.kind')" [options]="kinds()" [(value)]="kind" />
          <web-refusal [error]="deed.problem()" />
          <div class="row">
            <button pearlButton [busy]="deed.busy()">{{ t('plan.turn.begin') }}</button>
            <a pearlButton="quiet" [routerLink]="[open.home(), 'year']">{{ t('plan.turn.later') }}</a>
          </div>
        } @else {
          <p>{{ t('plan.turn.notDone') }}</p>
          <div>
            <a pearlButton="secondary" [routerLink]="[open.home(), 'year']">{{ t('plan.year.title') }}</a>
          </div>
        }
      </form>
    } @else {
      <pearl-empty [heading]="t('plan.records.absent')"
        ><a [routerLink]="[open.home(), 'year']">{{ t('plan.year.title') }}</a></pearl-empty
      >
    }
  `,
})
export class TurnPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;

  /** Id of the activity, from the address. */
  readonly activity = input.required<string>();

  protected readonly deed = new Deed();
  protected readonly kind = signal<PracticeKind>('good-practice');
  protected readonly record = computed(() => this.open.record(this.activity()));
  protected readonly kinds = computed<readonly ChoiceOption<PracticeKind>[]>(() =>
    KINDS.map((value) => ({
      value,
      label: this.t(`plan.turn.kinds.${value}.label`),
      hint: this.t(`plan.turn.kinds.${value}.hint`),
    })),
  );
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.year.title'), link: `${this.open.home()}/year` },
  ]);

  protected async turn(): Promise<void> {
    const body = { planId: this.open.id() ?? '', activityId: this.activity(), kind: this.kind() };
    const started = await this.deed.run(() => this.api.send(practices.startFromActivity, { body }));
    if (started) await this.router.navigate(['/practices', started.answer.id]);
  }
}
