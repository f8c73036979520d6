import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { deliberations, protocols, titles, type FeedbackDraft, type Panel } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';

/** Comments are set apart by an empty line, as people write them. */
const toText = (comments: readonly string[]): string => comments.join('\n\n');
const toComments = (text: string): string[] => text.split(/\n\s*\n/).map((one) => one.trim()).filter(Boolean);

/** What was decided, under embargo until it is public: titles, the protocol, and what each candidate will read. */
@Component({
  selector: 'app-panel-result',
  imports: [PearlDialog, PearlEmpty, PearlStatus, PearlField, PearlButton, Refusal, Unread],
  template: `
    <section>
      <h2>{{ words.say('jury.titles') }}</h2>
      @if (result.hasValue()) {
        <ol>
          @for (title of result.value().items; track title.planId) {
            <li>
              <strong>{{ title.placeName }}</strong>, {{ words.country(title.country) }}&ngsp;<pearl-status [tone]="title.kind === 'base' ? 'good' : 'info'">{{ words.say('titleKind.' + title.kind) }}</pearl-status>
            </li>
          }
        </ol>
        @if (!result.value().items.length) {
          <pearl-empty [heading]="words.say('jury.noTitles')" />
        }
      } @else {
        <app-unread [of]="result" />
      }
    </section>
    <section>
      <h2>{{ words.say('jury.protocols') }}</h2>
      @if (records.hasValue()) {
        <ul class="lines">
          @for (one of records.value().items; track one.id) {
            <li>
              <div>
                {{ words.say('jury.protocolNumber', { number: one.number }) }}
                @if (one.standing) {
                  &ngsp;<pearl-status tone="good">{{ words.say('jury.standing') }}</pearl-status>
                }
                <p class="soft small numeric">{{ words.instant(one.decidedAt) }}</p>
                <p class="mono soft">{{ one.sha256 }}</p>
              </div>
              <span class="row">
                <a [href]="pdf(one.id)">PDF<span class="visually-hidden"> {{ one.number }}</span></a>
                <a [href]="sealed(one.id)">JSON<span class="visually-hidden"> {{ one.number }}</span></a>
              </span>
            </li>
          }
        </ul>
      } @else {
        <app-unread [of]="records" />
      }
    </section>
    <section>
      <h2>{{ words.say('jury.feedback') }}</h2>
      <p class="soft measure">{{ words.say('jury.feedbackLead') }}</p>
      @if (drafts.hasValue()) {
        <ul class="lines">
          @for (draft of drafts.value().items; track draft.planId) {
            <li>
              <div>
                <strong>{{ draft.placeName }}</strong>&ngsp;<pearl-status [tone]="draft.edited ? 'good' : 'attention'">{{ words.say(draft.edited ? 'jury.edited' : 'jury.unedited') }}</pearl-status>
                <p class="soft small">{{ words.say('jury.comments', { count: draft.comments.length }) }}</p>
              </div>
              @if (standing.mayAct() && panel().state === 'decided') {
                <button pearlButton="secondary" small type="button" (click)="editing.set(draft)">
                  {{ words.say('jury.editFeedback') }} <span class="visually-hidden">{{ draft.placeName }}</span>
                </button>
              }
            </li>
          }
        </ul>
      } @else {
        <app-unread [of]="drafts" />
      }
    </section>
    <pearl-dialog [open]="!!editing()" (openChange)="$event || editing.set(null)" size="wide" [heading]="words.say('jury.feedbackFor', { place: editing()?.placeName ?? '' })">
      <div class="stack">
        <app-refusal [problem]="deed.problem()" />
        <pearl-field [label]="words.say('jury.feedbackText')" [hint]="words.say('jury.feedbackHint')" [error]="deed.faults()['comments']">
          <textarea #box rows="14" [value]="text()" (input)="text.set(box.value)"></textarea>
        </pearl-field>
      </div>
      <button pearlActions pearlButton type="button" [busy]="deed.busy()" (click)="save()">{{ words.say('jury.saveFeedback') }}</button>
      <button pearlActions pearlButton="quiet" type="button" (click)="editing.set(null)">{{ words.say('reason.cancel') }}</button>
    </pearl-dialog>
  `,
  styles: `
    section + section {
      margin-block-start: var(--space-6);
    }
  `,
})
export class PanelResult {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);

  readonly panel = input.required<Panel>();

  protected readonly result = this.api.read(deliberations.readResult, () => ({ params: { id: this.panel().id } }));
  protected readonly records = this.api.read(protocols.listProtocols, () => ({ query: { panelId: this.panel().id } }));
  protected readonly drafts = this.api.read(titles.listFeedbackDrafts, () => ({ params: { id: this.panel().id } }));
  protected readonly editing = signal<FeedbackDraft | null>(null);
  protected readonly deed = new Deed(this.editing);
  protected readonly text = linkedSignal(() => toText(this.editing()?.comments ?? []));

  protected pdf(id: string): string {
    return this.api.url(protocols.readProtocol, { params: { id } });
  }

  protected sealed(id: string): string {
    return this.api.url(protocols.readSealedProtocol, { params: { id } });
  }

  protected async save(): Promise<void> {
    const draft = this.editing();
    if (!draft) return;
    const request = { params: { id: this.panel().id, planId: draft.planId }, body: { comments: toComments(this.text()) }, version: draft.version };
    const done = await this.deed.run(() => this.api.send(titles.editFeedback, request), this.words.say('jury.feedbackSaved'));
    if (!done) return;
    this.editing.set(null);
    this.drafts.reload();
  }
}
