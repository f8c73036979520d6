import {
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlErrorSummary, PearlField, PearlForm, type Problem } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Deed, Texts, WebRefusal } from '@pearls/web';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 1000;

/** Takes something back, with a reason and a typed confirmation. The way to keep it stands inside. */
@Component({
  selector: 'app-withdraw-form',
  imports: [PearlButton, PearlConfirm, PearlErrorSummary, PearlField, PearlForm, WebRefusal],
  template: `
    <form pearlForm class="measure stack" (submit)="$event.preventDefault(); ask()">
      <pearl-error-summary [errors]="problems()" />
      <p>{{ lead() }}</p>
      <pearl-field
        [label]="t('withdraw.reason')"
        [hint]="t('withdraw.reasonHint')"
        [limit]="limit"
        [error]="error()"
      >
        <textarea #box rows="4" [value]="reason()" (input)="reason.set(box.value)"></textarea>
      </pearl-field>
      <web-refusal [error]="attempt.problem()" />
      <div class="row">
        <button pearlButton="warning">{{ button() }}</button>
        <ng-content />
      </div>
    </form>
    <pearl-confirm
      warning
      [(open)]="asking"
      [heading]="t('withdraw.sure')"
      [typed]="typed()"
      [confirmLabel]="button()"
      [busy]="attempt.busy()"
      (confirmed)="withdraw()"
    >
      <p>{{ final() }}</p>
    </pearl-confirm>
  `,
})
export class WithdrawForm<T> {
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly t = inject(Texts).t;
  protected readonly limit = LONGEST_REASON;

  readonly lead = input.required<string>();
  readonly button = input.required<string>();
  readonly final = input.required<string>();

  /** What is typed to confirm. */
  readonly typed = input.required<string>();
  readonly work = input.required<(reason: string) => Promise<T>>();
  readonly withdrawn = output<T>();

  protected readonly attempt = new Deed();
  protected readonly reason = signal('');
  protected readonly asking = signal(false);
  protected readonly problems = signal<readonly Problem[]>([]);
  private readonly attempted = signal(false);
  protected readonly error = computed(() => {
    const { length } = this.reason().trim();
    if (!this.attempted()) return undefined;
    if (length < SHORTEST_REASON) return this.t('withdraw.giveReason');
    return length > LONGEST_REASON
      ? this.t('withdraw.shorten', { count: length - LONGEST_REASON })
      : undefined;
  });

  protected ask(): void {
    this.attempted.set(true);
    const message = this.error();
    this.problems.set(message ? [{ message, target: () => this.box()?.nativeElement.focus() }] : []);
    this.asking.set(!message);
  }

  protected async withdraw(): Promise<void> {
    const withdrawn = await this.attempt.run(() => this.work()(this.reason().trim()));
    this.asking.set(false);
    if (withdrawn) this.withdrawn.emit(withdrawn.answer);
  }
}
