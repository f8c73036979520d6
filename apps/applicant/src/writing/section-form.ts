import {
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { FormField, FormSection } from '@pearls/contracts';
import { PearlChoice, PearlErrorSummary, PearlForm, type ChoiceOption, type Problem } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Language, Texts, faultOfAnswer, type ClashField } from '@pearls/web';
import { answerLines } from './form-renderer/answer-lines';
import { FormQuestion } from './form-renderer/form-question';
import { OpenWriting } from './open-writing';
import { Shortcomings } from './shortcomings';
import { Speaking } from './speaking';
import { WritingState } from './writing-state';

/** Pages that send the writer here to change one answer, and want them back. */
const WAYS_BACK = ['check', 'missing'] as const;

/** One section as a form: written by several people, saved by itself, said to be done by its writers. */
@Component({
  selector: 'app-section-form',
  imports: [FormQuestion, PearlButton, PearlChoice, PearlErrorSummary, PearlForm, RouterLink, WritingState],
  templateUrl: './section-form.html',
  styleUrl: './section-form.css',
})
export class SectionForm {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly shortcomings = inject(Shortcomings);
  private readonly speaking = inject(Speaking);
  private readonly questions = viewChildren(FormQuestion);
  private readonly saving = viewChild(WritingState);
  private readonly completion = viewChild<PearlChoice<string>>('completion');
  protected readonly open = inject(OpenWriting);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly section = input.required<FormSection>();

  /** The question to go to at once. */
  readonly field = input<string>();

  /** Where the writer came from to change one answer. */
  readonly back = input<string>();

  /** Whether its writers say that it is done; what is saved as one with other pages is not. */
  readonly completable = input(true);

  /** Questions of other pages that are saved together with these. */
  readonly alsoWritten = input<readonly FormField[]>([]);

  /** A remark beside a question, by its key. */
  readonly marks = input<Readonly<Record<string, string>>>({});

  private readonly key = computed(() => this.section().key);
  protected readonly keeper = computed(() => {
    const section = this.section();
    return this.open.mayEdit() ? untracked(() => this.open.write(section)) : undefined;
  });
  protected readonly content = computed(() => this.open.content(this.key()));
  protected readonly clashFields = computed<readonly ClashField[]>(() =>
    [...this.section().fields, ...this.alsoWritten()].map((field) => ({
      key: field.key,
      label: this.say(field.label),
      lines: (value) => answerLines(field, value, this.open.attachments(), this.speaking.speaker()),
    })),
  );
  protected readonly locked = computed(() => !this.keeper());

  protected readonly yesNo = computed<readonly ChoiceOption<string>[]>(() => [
    { value: 'yes', label: this.t('section.doneYes') },
    { value: 'no', label: this.t('section.doneNo') },
  ]);
  private readonly saidDone = computed(() => `${this.key()}:${this.content().completed ? 'yes' : ''}`);
  protected readonly done = linkedSignal({
    source: this.saidDone,
    computation: (said) => said.slice(said.indexOf(':') + 1),
  });

  /** Faults are shown only after the writer says that the section is done. */
  private readonly asked = linkedSignal({ source: this.key, computation: () => 0 });
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => {
    if (this.back() !== 'missing' && (!this.asked() || this.done() !== 'yes')) return {};
    const { answers } = this.content();
    const faults = this.section().fields.flatMap((field) => {
      const fault = faultOfAnswer(field, answers[field.key], this.open.filesOf(field.key));
      return fault ? [[field.key, this.shortcomings.sentence(fault)] as const] : [];
    });
    return Object.fromEntries(faults);
  });
  protected readonly problems = computed<readonly Problem[]>(() =>
    this.section().fields.flatMap(({ key, label }) => {
      const error = this.errors()[key];
      return error ? [{ message: `${this.say(label)}: ${error}`, target: () => this.goTo(key) }] : [];
    }),
  );
  protected readonly shownProblems = linkedSignal<number, readonly Problem[]>({
    source: this.asked,
    computation: (asked) => (asked && this.done() === 'yes' ? untracked(this.problems) : []),
  });

  protected readonly position = computed(
    () => this.open.stations().findIndex(({ key }) => key === this.key()) + 1,
  );
  protected readonly previous = computed(() => this.open.stations()[this.position() - 2]);
  private readonly next = computed(() => this.open.stations()[this.position()]);
  private readonly wayBack = computed(() => WAYS_BACK.find((way) => way === this.back()));
  protected readonly continueLabel = computed(() =>
    this.wayBack() ? this.t('section.saveAndReturn') : this.t('section.saveAndContinue'),
  );

  constructor() {
    effect(() => {
      const field = this.field();
      if (this.section() && field) afterNextRender(() => this.goTo(field), { injector: this.injector });
    });
  }

  protected write(field: string, value: unknown): void {
    this.keeper()?.write(field, value);
  }

  protected save(): void {
    void this.keeper()?.save();
  }

  protected choose(done: string): void {
    this.done.set(done);
    this.keeper()?.complete(done === 'yes');
    this.save();
  }

  protected async goOn(): Promise<void> {
    this.asked.update((count) => count + 1);
    if (this.done() === 'yes' && this.problems().length) return;
    await this.keeper()?.save();
    if (this.keeper()?.clashes().length) return this.saving()?.decide();
    const back = this.wayBack();
    const home = this.open.home();
    await this.router.navigateByUrl(back ? `${home}/${back}` : (this.next()?.link ?? home));
  }

  private goTo(key: string): void {
    const question = this.questions().find((one) => one.field().key === key);
    if (question) question.focus();
    else this.completion()?.focus();
  }
}
