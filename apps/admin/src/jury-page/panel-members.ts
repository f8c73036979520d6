import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { jurors, type JurorProfileDraft, type Panel, type PanelMember } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Who } from '../people/who';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

const EMPTY: JurorProfileDraft = { name: '', job: '', organisation: '', country: '', expertise: '', statement: '' };
const SHORT = ['name', 'job', 'organisation', 'country', 'expertise'] as const;

/** Who sits on a panel, and how they introduce themselves to the public. Seats come from roles granted for the cycle. */
@Component({
  selector: 'app-panel-members',
  imports: [RouterLink, PearlDialog, PearlEmpty, PearlStatus, PearlField, PearlButton, Who, Refusal, Unread],
  template: `
    <p class="soft measure">{{ words.say('jury.membersLead') }} <a routerLink="/people" [queryParams]="{ role: 'juror' }">{{ words.say('people.title') }}</a></p>
    @if (read.hasValue()) {
      <ul class="lines">
        @for (member of read.value().items; track member.personId) {
          <li>
            <div>
              <strong>
                <a [routerLink]="['/people', member.personId]">
                  @if (member.profile?.name || member.name; as name) {
                    {{ name }}
                  } @else {
                    <app-who [person]="member.personId" />
                  }
                </a>
              </strong>
              @if (member.chair) {
                &ngsp;<pearl-status tone="info">{{ words.say('jury.chair') }}</pearl-status>
              }
              @if (!member.seated) {
                &ngsp;<pearl-status tone="done">{{ words.say('jury.seatEnded') }}</pearl-status>
              }
              @if (member.profile; as profile) {
                <p class="soft small">{{ [profile.job, profile.organisation, profile.country && words.country(profile.country)].filter(said).join(' · ') }}</p>
              } @else {
                <p class="soft small">{{ words.say('jury.noProfile') }}</p>
              }
              @if (member.toDeclare; as count) {
                <p class="small">{{ words.say('jury.toDeclare', { count }) }}</p>
              }
            </div>
            @if (member.actions.includes('edit')) {
              <button pearlButton="secondary" small type="button" (click)="editing.set(member)">
                {{ words.say('jury.editProfile') }} <span class="visually-hidden">{{ member.profile?.name ?? member.name }}</span>
              </button>
            }
          </li>
        }
      </ul>
      @if (!read.value().items.length) {
        <pearl-empty [heading]="words.say('jury.noMembers')" />
      }
    } @else {
      <app-unread [of]="read" />
    }
    <pearl-dialog [open]="!!editing()" (openChange)="$event || editing.set(null)" size="wide" [heading]="words.say('jury.editProfile')">
      <div class="stack">
        <app-refusal [problem]="deed.problem()" [labels]="labels()" />
        @for (field of short; track field) {
          <pearl-field [label]="words.say('jury.profile.' + field)" [hint]="field === 'country' ? words.say('jury.profile.countryHint') : ''" [error]="deed.faults()[field]">
            <input #box [value]="draft()[field]" (input)="change(field, box.value)" />
          </pearl-field>
        }
        <pearl-field [label]="words.say('jury.profile.statement')" [limit]="2000" [error]="deed.faults()['statement']">
          <textarea #box [value]="draft().statement" (input)="change('statement', box.value)"></textarea>
        </pearl-field>
      </div>
      <button pearlActions pearlButton type="button" [busy]="deed.busy()" (click)="save()">{{ words.say('jury.saveProfile') }}</button>
      <button pearlActions pearlButton="quiet" type="button" (click)="editing.set(null)">{{ words.say('reason.cancel') }}</button>
    </pearl-dialog>
  `,
})
export class PanelMembers {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  protected readonly short = SHORT;

  readonly panel = input.required<Panel>();

  protected readonly read = this.api.read(jurors.listMembers, () => ({ params: { id: this.panel().id } }));
  protected readonly editing = signal<PanelMember | null>(null);
  protected readonly deed = new Deed(this.editing);
  protected readonly draft = linkedSignal<JurorProfileDraft>(() => {
    const { version: _, ...profile } = this.editing()?.profile ?? { version: 0, ...EMPTY, name: this.editing()?.name ?? '' };
    return profile;
  });
  protected readonly labels = computed(() => Object.fromEntries([...SHORT, 'statement'].map((field) => [field, this.words.say(`jury.profile.${field}`)])));

  protected said = (part: string | undefined): boolean => !!part;

  protected change(field: keyof JurorProfileDraft, value: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: field === 'country' ? value.trim().toUpperCase() : value }));
  }

  protected async save(): Promise<void> {
    const member = this.editing();
    if (!member) return;
    const request = { params: { id: this.panel().id, personId: member.personId }, body: this.draft(), version: member.profile?.version ?? 0 };
    const done = await this.deed.run(() => this.api.send(jurors.saveProfile, request), this.words.say('jury.profileSaved'));
    if (!done) return;
    this.editing.set(null);
    this.read.reload();
  }
}
