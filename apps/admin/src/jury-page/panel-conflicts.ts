import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { conflicts, CONFLICT_OUTCOMES, type ConflictOutcome, type DeclaredConflict, type Panel } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { PearlChoice, PearlField } from '@pearls/ui/forms';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { Who } from '../people/who';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

const TONES: Record<DeclaredConflict['state'], StatusTone> = {
  undeclared: 'neutral',
  none: 'neutral',
  declared: 'attention',
  suggested: 'attention',
  confirmed_recused: 'bad',
  judged_not_a_conflict: 'good',
};

/** What jurors have declared. The chair decides; the secretariat does where the chair is tied. */
@Component({
  selector: 'app-panel-conflicts',
  imports: [PearlDialog, PearlEmpty, PearlStatus, PearlChoice, PearlField, PearlButton, PearlDetails, Who, Refusal, Unread],
  template: `
    <p class="soft measure">{{ words.say('jury.conflictsLead') }}</p>
    @if (read.hasValue()) {
      <ul class="lines">
        @for (one of read.value().items; track one.id) {
          <li>
            <div>
              <strong>{{ one.placeName }}</strong> · {{ one.jurorName }}&ngsp;<pearl-status [tone]="tone(one)">{{ words.say('conflictState.' + one.state) }}</pearl-status>
              <p class="small">
                {{ words.say('conflictKind.' + one.kind) }}
                @if (one.explanation) {
                  · <span class="written">{{ one.explanation }}</span>
                }
              </p>
              @for (tie of one.ties; track tie.code) {
                <p class="small soft">{{ sentence(tie) }}</p>
              }
              <pearl-details [summary]="words.say('history.title')">
                <ol>
                  @for (step of one.history; track $index) {
                    <li class="small">
                      <span class="numeric">{{ words.instant(step.at) }}</span> · {{ words.say('conflictState.' + step.state) }} ·
                      @if (step.by === 'rule') {
                        {{ words.say('jury.byRule') }}
                      } @else {
                        <app-who [person]="step.by" />
                      }
                      @if (step.reason) {
                        · <span class="written">{{ step.reason }}</span>
                      }
                    </li>
                  }
                </ol>
              </pearl-details>
            </div>
            @if (one.actions.includes('decide')) {
              <button pearlButton="secondary" small type="button" (click)="deciding.set(one)">
                {{ words.say('jury.decide') }} <span class="visually-hidden">{{ one.placeName }}, {{ one.jurorName }}</span>
              </button>
            }
          </li>
        }
      </ul>
      @if (!read.value().items.length) {
        <pearl-empty [heading]="words.say('jury.noConflicts')" />
      }
    } @else {
      <app-unread [of]="read" />
    }
    <pearl-dialog [open]="!!deciding()" (openChange)="$event || deciding.set(null)" [heading]="words.say('jury.decideHeading')">
      <div class="stack">
        <app-refusal [problem]="deed.problem()" />
        <pearl-choice [label]="words.say('jury.outcome')" [options]="outcomes()" [(value)]="outcome" [error]="deed.faults()['outcome']" />
        <pearl-field [label]="words.say('jury.reason')" [limit]="2000" [error]="deed.faults()['reason']">
          <textarea #box [value]="reason()" (input)="reason.set(box.value)"></textarea>
        </pearl-field>
      </div>
      <button pearlActions pearlButton type="button" [busy]="deed.busy()" (click)="decide()">{{ words.say('jury.decideDo') }}</button>
      <button pearlActions pearlButton="quiet" type="button" (click)="deciding.set(null)">{{ words.say('reason.cancel') }}</button>
    </pearl-dialog>
  `,
})
export class PanelConflicts {
  protected readonly words = inject(Words);
  protected readonly sentence = inject(JurySentences).say;
  private readonly api = inject(Api);

  readonly panel = input.required<Panel>();

  protected readonly read = this.api.read(conflicts.listConflicts, () => ({ query: { panelId: this.panel().id } }));
  protected readonly deciding = signal<DeclaredConflict | null>(null);
  protected readonly deed = new Deed(this.deciding);
  protected readonly outcome = linkedSignal<DeclaredConflict | null, ConflictOutcome>({ source: this.deciding, computation: () => 'confirmed_recused' });
  protected readonly reason = linkedSignal({ source: this.deciding, computation: () => '' });

  protected readonly outcomes = () => CONFLICT_OUTCOMES.map((value) => ({ value, label: this.words.say(`conflictState.${value}`) }));
  protected readonly tone = ({ state }: DeclaredConflict): StatusTone => TONES[state];

  protected async decide(): Promise<void> {
    const one = this.deciding();
    if (!one) return;
    const request = { params: { id: one.id }, body: { outcome: this.outcome(), reason: this.reason().trim() }, version: one.version };
    const done = await this.deed.run(() => this.api.send(conflicts.decideConflict, request), this.words.say('jury.conflictDecided'));
    if (!done) return;
    this.deciding.set(null);
    this.read.reload();
  }
}
