import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  SESSION_KINDS,
  SESSION_VISIBILITIES,
  STEP_OWNERS,
  mentoringSessions,
  type MentoringSession,
  type SessionKind,
  type SessionVisibility,
  type StepDraft,
  type StepOwner,
} from '@pearls/contracts';
import {
  PearlChoice,
  PearlDate,
  PearlErrorSummary,
  PearlField,
  PearlForm,
  PearlRepeater,
  PearlRow,
  type ChoiceOption,
  type Problem,
} from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebRefusal } from '@pearls/web';

const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/** A session is written down in half a minute; the wall is chosen openly, and what was shared stays shared. */
@Component({
  selector: 'app-session-form',
  imports: [
    PearlButton,
    PearlChoice,
    PearlDate,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    PearlRepeater,
    PearlRow,
    WebRefusal,
  ],
  templateUrl: './session-form.html',
})
export class SessionForm {
  private readonly api = inject(Api);
  protected readonly t = inject(Texts).t;
  protected readonly owners = STEP_OWNERS;

  readonly applicationId = input.required<string>();

  /** The note to change; without one a new note is written. */
  readonly session = input<MentoringSession>();
  readonly saved = output<MentoringSession>();
  readonly closed = output();

  protected readonly kind = linkedSignal<SessionKind>(() => this.session()?.kind ?? 'call');
  protected readonly heldOn = linkedSignal(() => this.session()?.heldOn ?? today());
  protected readonly topics = linkedSignal(() => this.session()?.topics ?? '');
  protected readonly advice = linkedSignal(() => this.session()?.advice ?? '');
  protected readonly visibility = linkedSignal<SessionVisibility>(
    () => this.session()?.visibility ?? 'shared',
  );
  protected readonly minutes = linkedSignal(() => String(this.session()?.minutes ?? ''));
  protected readonly steps = linkedSignal<readonly StepDraft[]>(() =>
    (this.session()?.steps ?? []).map(({ id, what, who, dueOn }) => ({
      id,
      what,
      who,
      ...(dueOn && { dueOn }),
    })),
  );
  protected readonly deed = new Deed();
  private readonly attempted = signal(false);
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly kinds = computed<readonly ChoiceOption<SessionKind>[]>(() =>
    SESSION_KINDS.map((value) => ({ value, label: this.t(`mentoring.kinds.${value}`) })),
  );
  protected readonly walls = computed<readonly ChoiceOption<SessionVisibility>[]>(() =>
    SESSION_VISIBILITIES.map((value) => ({
      value,
      label: this.t(`mentoring.visibility.${value}`),
      hint: this.t(`mentoring.visibilityHint.${value}`),
    })),
  );
  protected readonly wasShared = computed(() => this.session()?.visibility === 'shared');
  protected readonly topicsError = computed(() =>
    this.attempted() && !this.topics().trim()
      ? this.t('mentoring.form.sayTopics')
      : this.deed.faults()['topics'],
  );

  protected addStep(): void {
    this.steps.update((all) => [...all, { what: '', who: 'team' }]);
  }

  protected removeStep(index: number): void {
    this.steps.update((all) => all.toSpliced(index, 1));
  }

  protected moveStep({ from, to }: { from: number; to: number }): void {
    this.steps.update((all) => {
      const step = all[from];
      return step ? all.toSpliced(from, 1).toSpliced(to, 0, step) : all;
    });
  }

  protected changeStep(index: number, part: Partial<StepDraft>): void {
    this.steps.update((all) => all.map((step, at) => (at === index ? { ...step, ...part } : step)));
  }

  protected owner(value: string): StepOwner {
    return STEP_OWNERS.find((one) => one === value) ?? 'team';
  }

  protected async save(): Promise<void> {
    this.attempted.set(true);
    const message = this.topicsError();
    this.problems.set(message ? [{ message, target: 'session-topics' }] : []);
    if (message) return;
    const content = {
      kind: this.kind(),
      heldOn: this.heldOn(),
      topics: this.topics().trim(),
      advice: this.advice().trim(),
      visibility: this.visibility(),
      minutes: Number(this.minutes().trim()) || 0,
      steps: this.steps()
        .filter(({ what }) => what.trim())
        .map(({ id, what, who, dueOn }) => ({
          what: what.trim(),
          who,
          ...(id && { id }),
          ...(dueOn && { dueOn }),
        })),
    };
    const before = this.session();
    const saved = await this.deed.run(
      () =>
        before
          ? this.api.send(mentoringSessions.editSession, {
              params: { id: before.id },
              body: content,
              version: before.version,
            })
          : this.api.send(mentoringSessions.logSession, {
              body: { ...content, applicationId: this.applicationId() },
            }),
      this.t('mentoring.form.saved'),
    );
    if (saved) this.saved.emit(saved.answer);
  }
}
