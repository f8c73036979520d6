import { Component, computed, inject, signal } from '@angular/core';
import { deliberations, protocols } from '@pearls/contracts';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Deed, Formats, Texts, WebFailure } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { ReasonDialog } from '../parts/reason-dialog';
import { OpenDeliberation } from './open-deliberation';

/** What was decided, until when it stays closed, and the protocol of it. */
@Component({
  selector: 'app-decided-view',
  imports: [PearlButton, PearlLoading, PearlMoment, PearlNotification, ReasonDialog, WebFailure],
  template: `
    <pearl-notification tone="success" [heading]="t('decided.heading')">
      @if (embargo(); as until) {
        <p class="row">{{ t('decided.embargo') }} <pearl-moment [at]="until" [zone]="zone()" countdown /></p>
        <p>{{ t('decided.silence') }}</p>
      } @else {
        <p>{{ t('decided.public') }}</p>
      }
    </pearl-notification>
    @if (result.hasValue()) {
      <h2>{{ t('decided.titles') }}</h2>
      <ol>
        @for (title of result.value().items; track title.planId) {
          <li>
            <strong>{{ title.placeName }}</strong>
            <span class="soft"> {{ formats.country(title.country) }} · {{ t('decided.' + title.kind) }}</span>
          </li>
        }
      </ol>
    } @else if (result.error()) {
      <web-failure [error]="result.error()" (retry)="result.reload()" />
    } @else {
      <pearl-loading [lines]="3" />
    }
    <h2>{{ t('decided.protocols') }}</h2>
    @if (papers.hasValue()) {
      <ul>
        @for (paper of papers.value().items; track paper.id) {
          <li>
            <a [href]="address(paper.id)" target="_blank" rel="noopener">{{
              t('decided.protocol', { number: paper.number })
            }}</a>
            <span class="soft small numeric">
              {{ formats.dateTime(paper.decidedAt) }}
              @if (!paper.standing) {
                {{ t('decided.replaced') }}
              }
            </span>
            <br />
            <span class="fingerprint soft">SHA-256 {{ paper.sha256 }}</span>
          </li>
        } @empty {
          <li class="soft">{{ t('decided.noProtocol') }}</li>
        }
      </ul>
    } @else if (papers.error()) {
      <web-failure [error]="papers.error()" (retry)="papers.reload()" />
    } @else {
      <pearl-loading [lines]="2" />
    }
    @if (panel.may('reopen')) {
      <p>
        <button type="button" pearlButton="secondary" (click)="asking.set(true)">
          {{ t('decided.reopen') }}
        </button>
      </p>
      <app-reason-dialog
        [(open)]="asking"
        [heading]="t('decided.reopenHeading')"
        [label]="t('decided.reopenReason')"
        [confirmLabel]="t('decided.reopen')"
        [deed]="deed"
        (confirmed)="reopen($event)"
      >
        <p>{{ t('decided.reopenText') }}</p>
      </app-reason-dialog>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-6);
    }

    .fingerprint {
      font-family: var(--mono);
      font-size: 0.8125rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class DecidedView {
  private readonly api = inject(Api);
  private readonly open = inject(OpenDeliberation);
  protected readonly panel = inject(OpenPanel);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  protected readonly result = this.api.read(deliberations.readResult, () => ({
    params: { id: this.panel.id() },
  }));
  protected readonly papers = this.api.read(protocols.listProtocols, () => ({
    query: { panelId: this.panel.id() },
  }));
  protected readonly embargo = computed(() =>
    this.panel.panel()?.state === 'decided' ? this.panel.panel()?.embargoAt : undefined,
  );
  protected readonly zone = computed(
    () =>
      this.panel.cycle()?.timetable.find(({ key }) => key === 'results-published')?.zone ?? 'Europe/Berlin',
  );
  protected readonly asking = signal(false);
  protected readonly deed = new Deed(this.asking);

  protected address(id: string): string {
    return this.api.url(protocols.readProtocol, { params: { id } });
  }

  protected async reopen(reason: string): Promise<void> {
    const done = await this.deed.run(
      () =>
        this.api.send(deliberations.reopenDecision, { params: { id: this.panel.id() }, body: { reason } }),
      this.t('decided.reopened'),
    );
    if (!done) return;
    this.asking.set(false);
    this.panel.take(done.answer);
    this.open.reload();
  }
}
