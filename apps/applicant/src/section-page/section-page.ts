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
import { PearlEmpty, PearlNotification, PearlSaveState, type SaveState } from '@pearls/ui/feedback';
import { PearlChoice, PearlErrorSummary, PearlForm, type ChoiceOption, type Problem } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Language, PageTitles, Session, Texts, WebRefusal, faultOfAnswer } from '@pearls/web';
import { Colleagues } from '../application/colleagues';
import { OpenApplication } from '../application/open-application';
import { Shortcomings } from '../application/shortcomings';
import { FormQuestion } from '../form-renderer/form-question';
import { ClashPanel } from './clash-panel';
import type { Keeping } from './section-draft-keeper';

/** States in which saving again is of no use: something else has to happen first. */
const STUCK: readonly Keeping[] = ['clash', 'signed-out'];

/** Pages that send the writer here to change one answer, and want them back. */
const WAYS_BACK = ['check', 'missing'] as const;

/** One section of the application: written by several people, saved by itself. */
@Component({
  selector: 'app-section-page',
  imports: [
    ClashPanel,
    FormQuestion,
    PearlBreadcrumbs,
    PearlButton,
    PearlChoice,
    PearlEmpty,
    PearlErrorSummary,
    PearlForm,
    PearlNotification,
    PearlSaveState,
    RouterLink,
    WebRefusal,
  ],
  templateUrl: './section-page.html',
  styleUrl: './section-page.css',
})
export class SectionPage {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly titles = inject(PageTitles);
  private readonly shortcomings = inject(Shortcomings);
  private readonly colleagues = inject(Colleagues);
  protected readonly session = inject(Session);
  private readonly questions = viewChildren(FormQuestion);
  private readonly clashes = viewChild(ClashPanel);
  private readonly completion = viewChild<PearlChoice<string>>('completion');
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  /** Key of the section, from the address. */
  readonly section = input.required<string>();

  /** The question to go to at once. */
  readonly field = input<string>();

  /** Where the writer came from to change one answer. */
  readonly back = input<string>();

  protected readonly definition = computed(() => this.open.section(this.section()));
  protected readonly keeper = computed(() => {
    const section = this.definition();
    return section && this.open.mayEdit() ? untracked(() => this.open.write(section)) : undefined;
  });
  protected readonly content = computed(() => this.open.content(this.section()));
  protected readonly locked = computed(() => !this.keeper());
  protected readonly criteria = computed(() => this.open.criteria());

  private readonly keeping = computed(() => this.keeper()?.state());
  protected readonly stuck = computed(() => STUCK.find((state) => state === this.keeping()));
  protected readonly saveState = computed<SaveState | undefined>(() => {
    const keeper = this.keeper();
    const state = keeper?.state();
    const begun = keeper && (keeper.version() > 0 || keeper.dirty());
    return begun && state !== 'clash' && state !== 'signed-out' ? state : undefined;
  });
  protected readonly savedBy = computed(() => this.colleagues.nameOf(this.keeper()?.savedBy()));
  protected readonly takenOver = computed(() => {
    const taken = this.keeper()?.taken() ?? [];
    return (this.definition()?.fields ?? [])
      .filter(({ key }) => taken.includes(key))
      .map(({ label }) => this.say(label));
  });
  protected readonly colleague = computed(() => {
    const other = this.keeper()?.other();
    if (other === this.session.person()?.id) return this.t('section.yourOtherWindow');
    return this.colleagues.nameOf(other) ?? this.t('section.aColleague');
  });

  protected readonly yesNo = computed<readonly ChoiceOption<string>[]>(() => [
    { value: 'yes', label: this.t('section.doneYes') },
    { value: 'no', label: this.t('section.doneNo') },
  ]);
  private readonly saidDone = computed(() => `${this.section()}:${this.content().completed ? 'yes' : ''}`);
  protected readonly done = linkedSignal({
    source: this.saidDone,
    computation: (said) => said.slice(said.indexOf(':') + 1),
  });

  /** Faults are shown only after the writer says that the section is done. */
  private readonly asked = linkedSignal({ source: this.section, computation: () => 0 });
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => {
    if (this.back() !== 'missing' && (!this.asked() || this.done() !== 'yes')) return {};
    const { answers } = this.content();
    const faults = (this.definition()?.fields ?? []).flatMap((field) => {
      const fault = faultOfAnswer(field, answers[field.key], this.open.filesOf(field.key));
      return fault ? [[field.key, this.shortcomings.sentence(fault)] as const] : [];
    });
    return Object.fromEntries(faults);
  });
  protected readonly problems = computed<readonly Problem[]>(() =>
    (this.definition()?.fields ?? []).flatMap(({ key, label }) => {
      const error = this.errors()[key];
      return error ? [{ message: `${this.say(label)}: ${error}`, target: () => this.goTo(key) }] : [];
    }),
  );
  protected readonly shownProblems = linkedSignal<number, readonly Problem[]>({
    source: this.asked,
    computation: (asked) => (asked && this.done() === 'yes' ? untracked(this.problems) : []),
  });

  protected readonly position = computed(
    () => this.open.sections().findIndex(({ key }) => key === this.section()) + 1,
  );
  protected readonly previous = computed(() => this.open.sections()[this.position() - 2]);
  private readonly next = computed(() => this.open.sections()[this.position()]);
  private readonly wayBack = computed(() => WAYS_BACK.find((way) => way === this.back()));
  protected readonly continueLabel = computed(() =>
    this.wayBack() ? this.t('section.saveAndReturn') : this.t('section.saveAndContinue'),
  );
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
  ]);
  protected readonly home = computed(() => `/applications/${this.open.id() ?? ''}`);

  constructor() {
    effect(() => {
      const section = this.definition();
      if (section) this.titles.name(this.say(section.title));
    });
    effect(() => {
      const field = this.field();
      if (this.definition() && field) afterNextRender(() => this.goTo(field), { injector: this.injector });
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
    if (this.keeper()?.clashes().length) return this.decide();
    const back = this.wayBack();
    const next = this.next();
    if (back) await this.router.navigate([this.home(), back]);
    else if (next) await this.router.navigate([this.home(), 'sections', next.key]);
    else await this.router.navigate([this.home()]);
  }

  protected decide(): void {
    this.clashes()?.focus();
  }

  private goTo(key: string): void {
    const question = this.questions().find((one) => one.field().key === key);
    if (question) question.focus();
    else this.completion()?.focus();
  }
}
