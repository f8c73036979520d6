import { Component, computed, inject, input, viewChild } from '@angular/core';
import { PearlNotification, PearlSaveState, type SaveState } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import {
  Session,
  Texts,
  WebClash,
  WebRefusal,
  type ClashField,
  type DraftKeeper,
  type Keeping,
} from '@pearls/web';
import { Colleagues } from './colleagues';

/** States in which saving again is of no use: something else has to happen first. */
const STUCK: readonly Keeping[] = ['clash', 'signed-out'];

/** Where the words of a draft are right now, and what its writer has to know or decide. */
@Component({
  selector: 'app-writing-state',
  imports: [PearlButton, PearlNotification, PearlSaveState, WebClash, WebRefusal],
  templateUrl: './writing-state.html',
  styleUrl: './writing-state.css',
})
export class WritingState {
  private readonly colleagues = inject(Colleagues);
  private readonly clashes = viewChild(WebClash);
  protected readonly session = inject(Session);
  protected readonly t = inject(Texts).t;

  readonly keeper = input.required<DraftKeeper>();

  /** The fields of the draft by the names their writers know. */
  readonly fields = input.required<readonly ClashField[]>();

  protected readonly stuck = computed(() => STUCK.find((state) => state === this.keeper().state()));
  protected readonly saveState = computed<SaveState | undefined>(() => {
    const state = this.keeper().state();
    const begun = this.keeper().version() > 0 || this.keeper().dirty();
    return begun && state !== 'clash' && state !== 'signed-out' ? state : undefined;
  });
  protected readonly savedBy = computed(() => this.colleagues.nameOf(this.keeper().savedBy()));
  protected readonly takenOver = computed(() => {
    const taken = this.keeper().taken();
    return this.fields()
      .filter(({ key }) => taken.includes(key))
      .map(({ label }) => label);
  });
  protected readonly colleague = computed(() => {
    const other = this.keeper().other();
    if (other === this.session.person()?.id) return this.t('section.yourOtherWindow');
    return this.colleagues.nameOf(other) ?? this.t('section.aColleague');
  });

  /** Leads to what has to be decided. */
  decide(): void {
    this.clashes()?.focus();
  }
}
