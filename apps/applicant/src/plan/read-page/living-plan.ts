import { Injectable, computed, inject } from '@angular/core';
import type { PlanRecord, PlanSection } from '@pearls/contracts';
import { OpenPlan } from '../open-plan';

/** The plan as it reads now, with what was written and has not reached the server yet. */
@Injectable()
export class LivingPlan {
  private readonly open = inject(OpenPlan);

  readonly sections = computed<readonly PlanSection[]>(() =>
    this.open.sections().map(({ key }) => {
      const { answers, completed } = this.open.content(key);
      return { key, answers: { ...answers }, completed, fromApplication: [], version: 0 };
    }),
  );
  readonly records = computed<readonly PlanRecord[]>(() =>
    (this.open.template()?.records ?? []).flatMap(({ kind }) => this.open.records(kind)),
  );
}
