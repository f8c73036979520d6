import { Component, computed, inject, signal } from '@angular/core';
import { scoreSheets, type JurorProgress, type SheetProgress } from '@pearls/contracts';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { Api, Deed, Formats, Texts, WebFailure } from '@pearls/web';
import { DeputyNotice } from '../panel/deputy-notice';
import { OpenPanel } from '../panel/open-panel';
import { ReasonDialog } from '../parts/reason-dialog';
import { JurorLine } from './juror-line';

const OPEN: readonly SheetProgress['state'][] = ['not_started', 'draft', 'reopened'];

/** What the chair is about to do with one sheet. */
interface Intent {
  readonly what: 'waive' | 'reopen';
  readonly juror: JurorProgress;
  readonly sheet: SheetProgress;
}

/** Who has finished which sheets, without a score of any. The chair waives what will not come and reopens what was wrong, each with a reason. */
@Component({
  selector: 'app-progress-page',
  imports: [DeputyNotice, JurorLine, PearlLoading, PearlNotification, ReasonDialog, WebFailure],
  template: `
    <h1>{{ t('progress.title') }}</h1>
    @if (asked.hasValue()) {
      <app-deputy-notice [panel]="open.panel()!" />
      @if (missing().length) {
        <p class="lead measure" role="status">
          {{ t('progress.missing', { count: missing().length, names: names() }) }}
        </p>
      } @else {
        <pearl-notification tone="success" [heading]="t('progress.complete')">
          <p>{{ t('progress.completeDetail') }}</p>
        </pearl-notification>
      }
      <div class="stack">
        @for (juror of jurors(); track juror.personId) {
          <app-juror-line
            [juror]="juror"
            [plans]="plans()"
            (wanted)="want($event.what, juror, $event.sheet)"
          />
        }
      </div>
      <app-reason-dialog
        [(open)]="asking"
        [heading]="heading()"
        [label]="t('progress.reason')"
        [hint]="t('progress.reasonHint')"
        [confirmLabel]="t('progress.' + (intent()?.what ?? 'waive'))"
        [deed]="deed"
        (confirmed)="act($event)"
      >
        <p>{{ t('progress.' + (intent()?.what ?? 'waive') + 'Text') }}</p>
      </app-reason-dialog>
    } @else if (asked.error()) {
      <web-failure [error]="asked.error()" (retry)="asked.reload()" />
    } @else {
      <pearl-loading [lines]="8" />
    }
  `,
  styles: `
    .stack {
      margin-block-start: var(--space-5);
    }
  `,
})
export class ProgressPage {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  protected readonly open = inject(OpenPanel);
  protected readonly t = inject(Texts).t;

  protected readonly asked = this.api.read(scoreSheets.readProgress, () => ({
    params: { id: this.open.id() },
  }));
  protected readonly jurors = computed(() => (this.asked.hasValue() ? this.asked.value().jurors : []));
  protected readonly plans = computed(() => (this.asked.hasValue() ? this.asked.value().plans : []));
  protected readonly missing = computed(() =>
    this.jurors()
      .filter(({ seated }) => seated)
      .flatMap((juror) =>
        juror.sheets.filter(({ state }) => OPEN.includes(state)).map((sheet) => ({ juror, sheet })),
      ),
  );
  protected readonly names = computed(() =>
    this.formats.list([
      ...new Set(this.missing().map(({ juror }) => juror.name ?? this.t('others.nameless'))),
    ]),
  );

  protected readonly asking = signal(false);
  protected readonly intent = signal<Intent | undefined>(undefined);
  protected readonly deed = new Deed(this.asking);
  protected readonly heading = computed(() => {
    const intent = this.intent();
    if (!intent) return '';
    const place = this.plans().find(({ planId }) => planId === intent.sheet.planId)?.placeName ?? '';
    return this.t(`progress.${intent.what}Heading`, {
      juror: intent.juror.name ?? this.t('others.nameless'),
      place,
    });
  });

  protected want(what: Intent['what'], juror: JurorProgress, sheet: SheetProgress): void {
    this.intent.set({ what, juror, sheet });
    this.asking.set(true);
  }

  protected async act(reason: string): Promise<void> {
    const intent = this.intent();
    if (!intent) return;
    const { what, juror, sheet } = intent;
    const done = await this.deed.run(
      () =>
        what === 'waive'
          ? this.api.send(scoreSheets.waiveSheet, {
              params: { id: this.open.id() },
              body: { planId: sheet.planId, jurorId: juror.personId, reason },
            })
          : this.api.send(scoreSheets.reopenSheet, { params: { id: sheet.sheetId ?? '' }, body: { reason } }),
      this.t(`progress.${what}Done`),
    );
    if (!done) return;
    this.asking.set(false);
    this.asked.set(done.answer);
  }
}
