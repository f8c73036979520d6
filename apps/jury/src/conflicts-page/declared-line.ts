import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { conflicts, type Declaration } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebRefusal } from '@pearls/web';
import { conflictTone } from '../parts/tones';
import { bodyOf, faultOf, writtenOf } from './declaration-draft';
import { DeclarationForm } from './declaration-form';

/** One declaration as it stands: what was said, whether it is confirmed, and a way to change it while that is possible. */
@Component({
  selector: 'app-declared-line',
  imports: [DeclarationForm, PearlButton, PearlDialog, PearlStatus, WebRefusal],
  template: `
    <div class="line">
      <p class="name">
        <strong>{{ candidate().placeName }}</strong>
        <span class="soft small">{{ country(candidate().country) }}</span>
      </p>
      <p class="said">
        {{ t('conflictKind.' + (candidate().kind ?? 'none') + '.label') }}
        @if (candidate().explanation; as words) {
          <span class="soft"> – {{ words }}</span>
        }
      </p>
      <pearl-status [tone]="tone(candidate().state)">{{
        t('conflictState.' + candidate().state)
      }}</pearl-status>
      @if (mayChange()) {
        <button type="button" pearlButton="quiet" small (click)="changing.set(true)">
          {{ t('conflicts.change') }}<span class="visually-hidden"> {{ candidate().placeName }}</span>
        </button>
      }
    </div>
    @if (candidate().decisionReason; as reason) {
      <p class="soft small">{{ t('conflicts.decidedBecause', { reason }) }}</p>
    }
    <pearl-dialog [(open)]="changing" [heading]="candidate().placeName" size="wide">
      <web-refusal [error]="deed.problem()" />
      <app-declaration-form
        [candidate]="candidate()"
        [written]="written()"
        [attempted]="attempted()"
        (changed)="written.set($event)"
      />
      <button pearlActions type="button" pearlButton [busy]="deed.busy()" (click)="declare()">
        {{ t('conflicts.declareLast') }}
      </button>
      <button pearlActions type="button" pearlButton="quiet" (click)="changing.set(false)">
        {{ t('reason.cancel') }}
      </button>
    </pearl-dialog>
  `,
  styles: `
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) auto auto;
      gap: 0 var(--space-4);
      align-items: center;
      min-block-size: var(--target);
    }

    .name {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-2);
    }

    p {
      margin: 0;
      padding-block: var(--space-2);
      overflow-wrap: anywhere;
    }

    @media (width < 48rem) {
      .line {
        grid-template-columns: minmax(0, 1fr) auto;
      }

      button {
        justify-self: start;
      }

      .said {
        grid-column: 1 / -1;
        grid-row: 2;
        padding-block-start: 0;
      }
    }
  `,
})
export class DeclaredLine {
  private readonly api = inject(Api);
  private readonly form = viewChild(DeclarationForm);
  protected readonly country = inject(Formats).country;
  protected readonly t = inject(Texts).t;
  protected readonly tone = conflictTone;

  readonly panelId = input.required<string>();
  readonly candidate = input.required<Declaration>();
  readonly changed = output<Declaration>();

  protected readonly changing = signal(false);
  protected readonly deed = new Deed(this.changing);
  protected readonly mayChange = computed(() => this.candidate().actions.includes('declare'));
  protected readonly written = linkedSignal({
    source: () => [this.candidate(), this.changing()] as const,
    computation: ([candidate]) => writtenOf(candidate),
  });
  protected readonly attempted = linkedSignal({ source: this.changing, computation: () => false });

  protected async declare(): Promise<void> {
    this.attempted.set(true);
    if (faultOf(this.written())) return this.form()?.focus();
    const { applicationId, version } = this.candidate();
    const done = await this.deed.run(
      () =>
        this.api.send(conflicts.declare, {
          params: { id: this.panelId(), applicationId },
          body: bodyOf(this.written()),
          version,
        }),
      this.t('conflicts.changed'),
    );
    if (!done) return;
    this.changing.set(false);
    this.changed.emit(done.answer);
  }
}
