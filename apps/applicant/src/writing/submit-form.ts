import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlCheckbox, PearlErrorSummary, PearlForm, type Problem } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { ApiProblem, Deed, OpenDrafts, Texts, WebRefusal } from '@pearls/web';
import { OpenWriting } from './open-writing';

/** The last step: the statement, and the button that says what it does. Nothing is handed in while something is not saved. */
@Component({
  selector: 'app-submit-form',
  imports: [
    PearlButton,
    PearlCheckbox,
    PearlErrorSummary,
    PearlForm,
    PearlNotification,
    RouterLink,
    WebRefusal,
  ],
  template: `
    <form pearlForm class="measure stack" (submit)="$event.preventDefault(); submit()">
      <pearl-error-summary [errors]="problems()" />
      <h1>{{ heading() }}</h1>
      <ng-content />
      <pearl-checkbox #box [label]="statement()" [error]="error()" [(checked)]="declared" />
      @if (notSaved()) {
        <pearl-notification tone="error" [heading]="t('submit.notSaved')">
          <p>
            {{ t('submit.notSavedDetail') }} <a [routerLink]="open.home()">{{ t('section.toTasks') }}</a>
          </p>
        </pearl-notification>
      }
      <web-refusal [error]="attempt.problem()" />
      <div class="row">
        <button pearlButton [busy]="attempt.busy()">{{ button() }}</button>
        <a pearlButton="quiet" [routerLink]="[open.home(), 'check']">{{ t('submit.back') }}</a>
      </div>
    </form>
  `,
})
export class SubmitForm<T> {
  private readonly drafts = inject(OpenDrafts);
  private readonly box = viewChild<PearlCheckbox>('box');
  protected readonly open = inject(OpenWriting);
  protected readonly t = inject(Texts).t;

  readonly heading = input.required<string>();
  readonly statement = input.required<string>();
  readonly declareFirst = input.required<string>();
  readonly button = input.required<string>();

  /** Hands it in; the key is the same for every press, so that it is handed in once. */
  readonly work = input.required<(idempotencyKey: string) => Promise<T>>();
  readonly submitted = output<T>();
  readonly refused = output<ApiProblem>();

  protected readonly attempt = new Deed();
  protected readonly declared = signal(false);
  private readonly attempted = signal(false);
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly notSaved = signal(false);
  protected readonly error = computed(() =>
    this.attempted() && !this.declared() ? this.declareFirst() : undefined,
  );
  private readonly idempotencyKey = crypto.randomUUID();

  protected async submit(): Promise<void> {
    this.attempted.set(true);
    const message = this.error();
    this.problems.set(message ? [{ message, target: () => this.box()?.focus() }] : []);
    if (message) return;
    const submitted = await this.attempt.run(async () => {
      await this.drafts.saveAll();
      this.notSaved.set(this.drafts.waiting() > 0);
      return this.notSaved() ? undefined : this.work()(this.idempotencyKey);
    });
    const refusal = this.attempt.problem();
    if (submitted?.answer) this.submitted.emit(submitted.answer);
    else if (refusal) this.refused.emit(refusal);
  }
}
