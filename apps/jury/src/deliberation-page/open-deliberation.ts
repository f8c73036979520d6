import { Injectable, computed, inject } from '@angular/core';
import { deliberations, jurors, rankings, type Deliberation } from '@pearls/contracts';
import { Api, Texts } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';

/** The meeting a page is about: the proposal of the rule, what was decided, and the names of plans and jurors. */
@Injectable()
export class OpenDeliberation {
  private readonly api = inject(Api);
  private readonly open = inject(OpenPanel);
  private readonly t = inject(Texts).t;

  private readonly params = computed(() => ({ id: this.open.id() }));
  readonly asked = this.api.read(deliberations.readDeliberation, () => ({ params: this.params() }));
  private readonly askedMembers = this.api.read(jurors.listMembers, () => ({ params: this.params() }));
  private readonly askedRanking = this.api.read(rankings.readRanking, () => ({
    params: { panelId: this.open.id() },
  }));

  readonly value = computed<Deliberation | undefined>(() =>
    this.asked.hasValue() ? this.asked.value() : undefined,
  );
  readonly members = computed(() =>
    (this.askedMembers.hasValue() ? this.askedMembers.value().items : [])
      .filter(({ seated }) => seated)
      .map(({ personId, name, chair }) => ({ personId, chair, name: name ?? this.t('others.nameless') })),
  );
  private readonly places = computed(
    () => new Map(this.value()?.proposal.items.map(({ planId, placeName }) => [planId, placeName])),
  );
  private readonly means = computed(
    () =>
      new Map(
        (this.askedRanking.hasValue() ? this.askedRanking.value().items : []).map(({ planId, mean }) => [
          planId,
          mean,
        ]),
      ),
  );

  placeOf(planId: string): string {
    return this.places().get(planId) ?? '';
  }

  meanOf(planId: string): number | undefined {
    return this.means().get(planId);
  }

  may(action: string): boolean {
    return this.value()?.actions.includes(action) ?? false;
  }

  /** Takes what the server answered as the truth from now on. */
  take(deliberation: Deliberation): void {
    this.asked.set(deliberation);
  }

  reload(): void {
    this.asked.reload();
  }
}
