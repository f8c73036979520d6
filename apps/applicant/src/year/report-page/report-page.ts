import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ACTIVITY_OUTCOMES, finalReports, type ActivityOutcome, type FinalReport } from '@pearls/contracts';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlChoice, PearlField, PearlForm, type ChoiceOption } from '@pearls/ui/forms';
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
  REPORT_WORDS,
  answersOfReport,
  draftOfReport,
  keyOfIndicator,
  keyOfPriority,
  reportAnswer,
  type ReportAnswer,
} from '../report-answers';
import { ReportReading } from './report-reading';

const versionOf = (report: FinalReport) => ({
  answers: answersOfReport(report),
  completed: false,
  version: report.version,
});

/** The report that closes a title year: filled from plan and check-ins, corrected by the team, filed once. */
@Component({
  selector: 'app-report-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlChoice,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlNotification,
    ReportReading,
    RouterLink,
    WebFailure,
    WebRefusal,
    WritingState,
  ],
  providers: [Colleagues],
  templateUrl: './report-page.html',
  styleUrl: '../check-in-page/check-in-page.css',
})
export class ReportPage {
  private readonly api = inject(Api);
  private readonly drafts = inject(OpenDrafts);
  private readonly colleagues = inject(Colleagues);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly words = REPORT_WORDS;
  protected readonly keyOfPriority = keyOfPriority;
  protected readonly keyOfIndicator = keyOfIndicator;

  /** Id of the report, from the address. */
  readonly report = input.required<string>();

  protected readonly deed = new Deed();
  protected readonly asked = this.api.read(finalReports.readReport, () => ({
    params: { id: this.report() },
  }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  private readonly known = computed(() => this.found()?.id);
  protected readonly mayWrite = computed(() => this.found()?.actions.includes('edit') ?? false);
  protected readonly keeper = computed<DraftKeeper | undefined>(() => {
    if (!this.known() || !this.mayWrite()) return undefined;
    return untracked(() => this.open());
  });
  protected readonly answers = computed<Readonly<Record<string, unknown>>>(() => {
    const found = this.found();
    return this.keeper()?.answers() ?? (found ? answersOfReport(found) : {});
  });
  protected readonly outcomes = computed<readonly ChoiceOption<ActivityOutcome>[]>(() =>
    ACTIVITY_OUTCOMES.map((value) => ({ value, label: this.t(`year.report.outcomes.${value}`) })),
  );
  protected readonly clashFields = computed<readonly ClashField[]>(() => {
    const report = this.found();
    const row = (key: string, label: string) => ({
      key,
      label,
      lines: (value: unknown) => this.lines(reportAnswer(value)),
    });
    return [
      ...(report?.priorities ?? []).map(({ name }, index) => row(keyOfPriority(index), name)),
      ...(report?.activities ?? []).map(({ activityId, name }) => row(activityId, name)),
      ...(report?.indicators ?? []).map(({ name }, index) => row(keyOfIndicator(index), name)),
      ...REPORT_WORDS.map((key) => ({
        key,
        label: this.t(`year.report.${key}`),
        lines: (value: unknown) => (typeof value === 'string' && value ? value.split('\n') : []),
      })),
    ];
  });
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

  protected answer(key: string): ReportAnswer {
    return reportAnswer(this.answers()[key]);
  }

  protected word(key: string): string {
    const value = this.answers()[key];
    return typeof value === 'string' ? value : '';
  }

  protected write(key: string, value: unknown): void {
    this.keeper()?.write(key, value);
  }

  protected change(key: string, part: ReportAnswer): void {
    this.write(key, { ...this.answer(key), ...part });
  }

  protected async file(): Promise<void> {
    const filed = await this.deed.run(async () => {
      await this.keeper()?.save();
      if (this.keeper()?.dirty()) return undefined;
      return this.api.send(finalReports.fileReport, { params: { id: this.report() } });
    });
    if (!filed?.answer) return;
    this.drafts.forget(this.report());
    this.asked.set(filed.answer);
    window.scrollTo({ top: 0 });
  }

  private open(): DraftKeeper | undefined {
    const report = this.found();
    if (!report) return undefined;
    const { id } = report;
    const door = {
      save: async ({ answers }: DraftContent, version: number) => {
        const body = draftOfReport(answers, report);
        const keepalive = outlivesThePage(body);
        const saved = await this.api.send(finalReports.saveReport, {
          params: { id },
          body,
          version,
          keepalive,
        });
        return { ...versionOf(saved), savedAt: new Date().toISOString() };
      },
      read: async () => versionOf(await this.api.send(finalReports.readReport, { params: { id } })),
    };
    return this.drafts.open(`${id}:report`, versionOf(report), door);
  }

  private lines({ outcome, words, participants }: ReportAnswer): string[] {
    return [
      outcome && this.t(`year.report.outcomes.${outcome}`),
      words,
      participants !== undefined ? String(participants) : undefined,
    ].filter((line): line is string => !!line);
  }
}
