import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import {
  MOVE_REASONS,
  planRecords,
  type ActivityStanding,
  type ActivityState,
  type MoveReason,
} from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlDate, PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebRefusal } from '@pearls/web';
import { OpenPlan, type LivingRecord } from '../open-plan';
import { ActivityTag } from './activity-tag';

const NEEDS_REASON: readonly ActivityState[] = ['moved', 'cancelled'];

/** Where an activity stands and where it may go. What moved or was cancelled says why. */
@Component({
  selector: 'app-activity-standing-panel',
  imports: [ActivityTag, PearlButton, PearlDate, PearlDialog, PearlField, WebRefusal],
  templateUrl: './activity-standing-panel.html',
  styleUrl: './activity-standing-panel.css',
})
export class ActivityStandingPanel {
  private readonly api = inject(Api);
  private readonly open = inject(OpenPlan);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly reasons = MOVE_REASONS;

  readonly record = input.required<LivingRecord>();
  readonly standing = input.required<ActivityStanding>();

  protected readonly asking = signal<ActivityState | undefined>(undefined);
  protected readonly isAsking = linkedSignal(() => this.asking() !== undefined);
  protected readonly deed = new Deed(this.asking);
  protected readonly because = linkedSignal<ActivityState | undefined, MoveReason | ''>({
    source: this.asking,
    computation: () => '',
  });
  protected readonly reason = linkedSignal({ source: this.asking, computation: () => '' });
  protected readonly startsOn = linkedSignal({ source: this.asking, computation: () => '' });
  protected readonly endsOn = linkedSignal({ source: this.asking, computation: () => '' });
  protected readonly moves = computed(() => (this.open.mayEdit() ? this.standing().moves : []));
  protected readonly why = computed(() => {
    const { because, reason } = this.standing();
    return [because && this.t(`plan.activities.because.${because}`), reason].filter(Boolean).join(': ');
  });
  protected readonly former = computed(() =>
    this.standing().formerDates.map(({ startsOn, endsOn }) =>
      [startsOn, endsOn]
        .filter((day): day is string => !!day)
        .map((day) => this.formats.day(day))
        .join(' – '),
    ),
  );

  protected choose(state: ActivityState): void {
    if (NEEDS_REASON.includes(state)) this.asking.set(state);
    else void this.move({ state });
  }

  protected confirm(): void {
    const state = this.asking();
    if (!state) return;
    const because = this.because();
    const reason = this.reason().trim();
    const startsOn = state === 'moved' ? this.startsOn() : '';
    const endsOn = state === 'moved' ? this.endsOn() : '';
    void this.move({
      state,
      ...(because && { because }),
      ...(reason && { reason }),
      ...(startsOn && { startsOn }),
      ...(endsOn && { endsOn }),
    });
  }

  protected chooseBecause(value: string): void {
    this.because.set(MOVE_REASONS.find((one) => one === value) ?? '');
  }

  protected closed(): void {
    this.asking.set(undefined);
  }

  private async move(body: {
    state: ActivityState;
    because?: MoveReason;
    reason?: string;
    startsOn?: string;
    endsOn?: string;
  }): Promise<void> {
    const params = { id: this.open.id() ?? '', recordId: this.record().id };
    await this.open.writeRecord(this.record())?.save();
    const moved = await this.deed.run(() => this.api.send(planRecords.moveActivity, { params, body }));
    if (!moved) return;
    this.open.keepRecord(moved.answer);
    this.open.writeRecord(moved.answer);
    this.asking.set(undefined);
  }
}
