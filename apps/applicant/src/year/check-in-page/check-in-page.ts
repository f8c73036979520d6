import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { checkIns, type CheckIn, type CheckInLine } from '@pearls/contracts';
import { PearlLoading, PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm, type Problem } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import {
  Api,
  Deed,
  Formats,
  OpenDrafts,
  Texts,
  WebFailure,
  WebRefusal,
  outlivesThePage,
  type ClashField,
  type DraftContent,
  type DraftKeeper,
} from '@pearls/web';
import { Colleagues } from '../../writing/colleagues';
import { WritingState } from '../../writing/writing-state';
import {
  CHECK_IN_WORDS,
  activityAnswer,
  answersOfCheckIn,
  draftOfCheckIn,
  type ActivityAnswer,
} from '../check-in-answers';
import { ActivityCheck } from './activity-check';
import { CheckInReading } from './check-in-reading';

const NEEDS_REASON = ['moved', 'cancelled'];

/** What has come to its end needs no word in every quarter. */
const SETTLED = ['done', 'cancelled'];
const LONGEST = 2000;

const versionOf = (checkIn: CheckIn) => ({
  answers: answersOfCheckIn(checkIn),
  completed: false,
  version: checkIn.version,
});

/** A quarter of the title year in ten minutes: tap what became of each activity, say three things, file it. */
@Component({
  selector: 'app-check-in-page',
  imports: [
    ActivityCheck,
    CheckInReading,
    PearlBreadcrumbs,
    PearlButton,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlNotification,
    PearlStatus,
    RouterLink,
    WebFailure,
    WebRefusal,
    WritingState,
  ],
  providers: [Colleagues],
  templateUrl: './check-in-page.html',
  styleUrl: './check-in-page.css',
})
export class CheckInPage {
  private readonly api = inject(Api);
  private readonly drafts = inject(OpenDrafts);
  private readonly colleagues = inject(Colleagues);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly words = CHECK_IN_WORDS;
  protected readonly limit = LONGEST;

  /** Id of the check-in, from the address. */
  readonly checkIn = input.required<string>();

  protected readonly deed = new Deed();
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly attempted = signal(false);
  protected readonly asked = this.api.read(checkIns.readCheckIn, () => ({ params: { id: this.checkIn() } }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly mayWrite = computed(() => this.found()?.actions.includes('edit') ?? false);
  private readonly known = computed(() => this.found()?.id);
  protected readonly keeper = computed<DraftKeeper | undefined>(() => {
    if (!this.known() || !this.mayWrite()) return undefined;
    return untracked(() => this.open());
  });
  protected readonly answers = computed<Readonly<Record<string, unknown>>>(() => {
    const found = this.found();
    return this.keeper()?.answers() ?? (found ? answersOfCheckIn(found) : {});
  });
  protected readonly told = computed(
    () => this.found()?.activities.filter(({ activityId }) => this.answer(activityId).state).length ?? 0,
  );
  protected readonly clashFields = computed<readonly ClashField[]>(() => [
    ...(this.found()?.activities ?? []).map(({ activityId, name }) => ({
      key: activityId,
      label: name,
      lines: (value: unknown) => this.lines(activityAnswer(value)),
    })),
    ...CHECK_IN_WORDS.map((key) => ({
      key,
      label: this.t(`year.checkIn.${key}`),
      lines: (value: unknown) => (typeof value === 'string' && value ? value.split('\n') : []),
    })),
  ]);
  protected readonly crumbs = computed(() => {
    const planId = this.found()?.planId;
    return [
      { label: this.t('nav.home'), link: '/' },
      ...(planId ? [{ label: this.t('year.title'), link: `/plans/${planId}/year` }] : []),
    ];
  });

  constructor() {
    effect(() => {
      const team = this.found()?.teamId;
      untracked(() => this.colleagues.teamId.set(team));
    });
  }

  protected answer(activityId: string): ActivityAnswer {
    return activityAnswer(this.answers()[activityId]);
  }

  protected word(key: string): string {
    const value = this.answers()[key];
    return typeof value === 'string' ? value : '';
  }

  protected write(key: string, value: unknown): void {
    this.keeper()?.write(key, value);
  }

  protected fault({ activityId, plannedState }: CheckInLine): string | undefined {
    if (!this.attempted()) return undefined;
    const { state, why, startsOn } = this.answer(activityId);
    if (!state) return SETTLED.includes(plannedState) ? undefined : this.t('year.checkIn.sayState');
    if (NEEDS_REASON.includes(state) && !why?.trim()) return this.t('year.checkIn.sayWhy');
    return state === 'moved' && !startsOn ? this.t('year.checkIn.sayWhen') : undefined;
  }

  protected async file(): Promise<void> {
    this.attempted.set(true);
    const lines = this.found()?.activities ?? [];
    this.problems.set(
      lines.flatMap((line) => {
        const fault = this.fault(line);
        return fault ? [{ message: `${line.name}: ${fault}`, target: `activity-${line.activityId}` }] : [];
      }),
    );
    if (this.problems().length) return;
    const filed = await this.deed.run(async () => {
      await this.keeper()?.save();
      if (this.keeper()?.dirty()) return undefined;
      return this.api.send(checkIns.fileCheckIn, { params: { id: this.checkIn() } });
    });
    if (!filed?.answer) return;
    this.drafts.forget(this.checkIn());
    this.asked.set(filed.answer);
    window.scrollTo({ top: 0 });
  }

  private open(): DraftKeeper | undefined {
    const checkIn = this.found();
    if (!checkIn) return undefined;
    const { id } = checkIn;
    const ids = checkIn.activities.map(({ activityId }) => activityId);
    const door = {
      save: async ({ answers }: DraftContent, version: number) => {
        const body = draftOfCheckIn(answers, ids);
        const keepalive = outlivesThePage(body);
        const saved = await this.api.send(checkIns.saveCheckIn, { params: { id }, body, version, keepalive });
        return { ...versionOf(saved), savedAt: new Date().toISOString() };
      },
      read: async () => versionOf(await this.api.send(checkIns.readCheckIn, { params: { id } })),
    };
    return this.drafts.open(`${id}:check-in`, versionOf(checkIn), door);
  }

  private lines({ state, why, startsOn, participants }: ActivityAnswer): string[] {
    return [
      state && this.t(`activityStates.${state}`),
      why,
      startsOn && this.formats.day(startsOn),
      participants !== undefined ? String(participants) : undefined,
    ].filter((line): line is string => !!line);
  }
}
