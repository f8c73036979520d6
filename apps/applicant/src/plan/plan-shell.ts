import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlMoment } from '@pearls/ui/time';
import { Texts, WebFailure } from '@pearls/web';
import { Attachments } from '../writing/attachments';
import { Colleagues } from '../writing/colleagues';
import { OpenWriting } from '../writing/open-writing';
import { OpenPlan } from './open-plan';
import { Presence } from './presence';
import { Threads } from './threads';

/** Around every page of one plan: whose it is, and by when it is due. */
@Component({
  selector: 'app-plan-shell',
  imports: [PearlLoading, PearlMoment, PearlNotification, RouterOutlet, WebFailure],
  providers: [
    OpenPlan,
    { provide: OpenWriting, useExisting: OpenPlan },
    Attachments,
    Colleagues,
    Presence,
    Threads,
  ],
  templateUrl: './plan-shell.html',
  styleUrl: './plan-shell.css',
})
export class PlanShell {
  private readonly colleagues = inject(Colleagues);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;

  readonly plan = input.required<string>();

  protected readonly inWork = computed(() => this.open.plan()?.state === 'in_work');
  protected readonly due = computed(() => {
    const { dueAt: at, dueZone: zone = 'Europe/Berlin' } = this.open.plan() ?? {};
    return at && { at, zone };
  });
  protected readonly readOnly = computed(() => {
    if (this.open.mayEdit()) return undefined;
    if (!this.colleagues.isMine()) return this.t('plan.shell.reader');
    return this.inWork() ? this.t('plan.shell.viewer') : undefined;
  });

  constructor() {
    effect(() => {
      const id = this.plan();
      untracked(() => this.open.id.set(id));
    });
    effect(() => {
      const team = this.open.plan()?.teamId;
      untracked(() => this.colleagues.teamId.set(team));
    });
  }
}
