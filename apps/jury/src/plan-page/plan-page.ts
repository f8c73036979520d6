import {
  Component,
  DOCUMENT,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { scoreSheets, type PlanToJudge, type SheetState } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import {
  PearlFailure,
  PearlLoading,
  PearlNotification,
  PearlSaveState,
  PearlStatus,
  type SaveState,
} from '@pearls/ui/feedback';
import { PearlErrorSummary, type Problem } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { RouterLink } from '@angular/router';
import {
  Api,
  ApiProblem,
  Deed,
  Formats,
  PageTitles,
  Session,
  Shortcuts,
  Texts,
  WebClash,
  WebFailure,
  WebRefusal,
  type Keeping,
} from '@pearls/web';
import { nextOf } from '../desk/duty';
import { OpenPanel } from '../panel/open-panel';
import { sheetTone } from '../parts/tones';
import { PlanReader } from '../plan-reader/plan-reader';
import { OpenSheets } from '../sheet/open-sheets';
import { ScoreSheetForm } from '../sheet/score-sheet-form';
import { OthersSheets } from './others-sheets';

/** States in which saving again is of no use: something else has to happen first. */
const STUCK: readonly Keeping[] = ['clash', 'signed-out'];

/** The sealed plan on the left, the own sheet on the right; on a phone one under the other. */
@Component({
  selector: 'app-plan-page',
  imports: [
    OthersSheets,
    PearlBreadcrumbs,
    PearlButton,
    PearlConfirm,
    PearlErrorSummary,
    PearlFailure,
    PearlLoading,
    PearlNotification,
    PearlSaveState,
    PearlStatus,
    PlanReader,
    RouterLink,
    ScoreSheetForm,
    WebClash,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.css',
  host: { '(document:keydown)': 'pressed($event)' },
})
export class PlanPage {
  private readonly api = inject(Api);
  private readonly sheets = inject(OpenSheets);
  private readonly titles = inject(PageTitles);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly shortcuts = inject(Shortcuts);
  protected readonly session = inject(Session);
  protected readonly open = inject(OpenPanel);
  protected readonly country = inject(Formats).country;
  protected readonly t = inject(Texts).t;
  protected readonly tone = sheetTone;
  protected readonly reader = viewChild(PlanReader);
  protected readonly form = viewChild(ScoreSheetForm);
  private readonly clashes = viewChildren(WebClash);
  private readonly split = viewChild<ElementRef<HTMLElement>>('split');

  /** The plan, from the address. */
  readonly plan = input.required<string>();

  private readonly params = computed(() => ({ id: this.open.id(), planId: this.plan() }));
  protected readonly asked = this.api.read(scoreSheets.readPlan, () => ({ params: this.params() }));
  protected readonly askedSheet = this.api.read(scoreSheets.readMySheet, () => ({ params: this.params() }));
  private readonly askedQueue = this.api.read(scoreSheets.listPlans, () => ({
    params: { id: this.open.id() },
  }));

  protected readonly sheet = computed(() =>
    this.askedSheet.hasValue() ? this.askedSheet.value() : undefined,
  );
  protected readonly mayWrite = computed(() => this.sheet()?.actions.includes('save') ?? false);
  protected readonly keeper = computed(() => {
    const sheet = this.sheet();
    const codes = this.open.criteria().map(({ code }) => code);
    return sheet && codes.length ? untracked(() => this.sheets.open(sheet, codes)) : undefined;
  });

  /** A sheet is begun as soon as something of it was saved. */
  protected readonly state = computed<SheetState>(() => {
    const state = this.sheet()?.state ?? 'not_started';
    return state === 'not_started' && (this.keeper()?.version() ?? 0) > 0 ? 'draft' : state;
  });
  protected readonly saving = computed<SaveState | undefined>(() => {
    const state = this.keeper()?.state();
    if (!state || state === 'clash' || state === 'signed-out') return undefined;
    return state === 'saved' && this.state() === 'not_started' ? undefined : state;
  });
  protected readonly stuck = computed(() => {
    const state = this.keeper()?.state();
    return state && STUCK.includes(state) ? state : undefined;
  });

  protected readonly lit = signal<readonly string[]>([]);
  protected readonly finalising = signal(false);
  protected readonly deed = new Deed(this.finalising);
  protected readonly problems = linkedSignal<string, readonly Problem[]>({
    source: this.plan,
    computation: () => [],
  });
  protected readonly next = computed(() => nextOf(this.others()));
  private readonly others = computed<readonly PlanToJudge[]>(() =>
    this.askedQueue.hasValue()
      ? this.askedQueue.value().items.filter(({ planId }) => planId !== this.plan())
      : [],
  );
  protected readonly crumbs = computed(() => [
    { label: this.t('plan.back'), link: ['/panels', this.open.id()] },
  ]);
  protected readonly refused = computed(() => {
    const problem = this.keeper()?.problem();
    return problem instanceof ApiProblem ? problem : null;
  });

  constructor() {
    effect(() => {
      if (this.asked.hasValue()) this.titles.name(this.asked.value().placeName);
    });
  }

  /** Marks what answers a criterion, and shows it where the plan scrolls by itself. */
  protected entered(parts: readonly string[]): void {
    this.lit.set(parts);
    const first = parts[0];
    if (first && this.hasRoom()) this.reader()?.show(first, true);
  }

  /** Whether plan and sheet stand beside one another. */
  private hasRoom(): boolean {
    return this.document.defaultView?.matchMedia('(width >= 60rem)').matches ?? false;
  }

  protected sought(part: string): void {
    this.reader()?.show(part);
  }

  /** What is missing is said first; what is complete is asked about once more. */
  protected finish(): void {
    const problems = this.form()?.check() ?? [];
    this.problems.set(problems);
    if (!problems.length) this.finalising.set(true);
  }

  protected async finalise(): Promise<void> {
    const keeper = this.keeper();
    if (!keeper) return;
    const done = await this.deed.run(async () => {
      await keeper.save();
      if (keeper.dirty()) throw this.refused() ?? ApiProblem.unreachable('');
      return this.api.send(scoreSheets.finaliseMySheet, { params: this.params() });
    }, this.t('sheet.finalDone'));
    if (!done) return;
    this.finalising.set(false);
    this.sheets.close(this.plan());
    this.askedSheet.set(done.answer);
    this.askedQueue.reload();
    afterNextRender(() => this.document.getElementById('sheet-final')?.focus(), { injector: this.injector });
  }

  protected settle(): void {
    this.clashes()[0]?.focus();
  }

  protected print(): void {
    this.document.defaultView?.print();
  }

  protected toSheet(): void {
    const heading = this.document.getElementById('sheet');
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }

  protected pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const writes = target.closest('textarea, select, dialog, input:not([type=radio], [type=checkbox])');
    if (!this.shortcuts.areOn() || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.form()?.press(event.key.toLowerCase())) return;
    event.preventDefault();
    if (this.hasRoom()) this.split()?.nativeElement.scrollIntoView({ block: 'start' });
  }
}
