import { Component, computed, inject, input } from '@angular/core';
import { playbook, practices, type PlanSectionDefinition } from '@pearls/contracts';
import { PearlDetails } from '@pearls/ui/reading';
import { juryCriteria } from '@pearls/reference/jury';
import { Api, Language, Texts } from '@pearls/web';
import { OpenPlan } from '../open-plan';

const FEW = 3;

/** What helps with a section: what to write, a good and a weak example, tools of the playbook, practices of places alike. */
@Component({
  selector: 'app-guidance-pane',
  imports: [PearlDetails],
  templateUrl: './guidance-pane.html',
  styleUrl: './guidance-pane.css',
})
export class GuidancePane {
  private readonly api = inject(Api);
  private readonly open = inject(OpenPlan);
  private readonly language = inject(Language);
  protected readonly say = this.language.localised;
  protected readonly t = inject(Texts).t;

  readonly section = input.required<PlanSectionDefinition>();

  private readonly phaseKey = computed(() => this.section().guidance.playbookPhase);
  private readonly askedPlaybook = this.api.read(playbook.readPlaybook, () =>
    this.phaseKey() ? {} : undefined,
  );
  protected readonly phase = computed(() => {
    const phases = this.askedPlaybook.hasValue() ? this.askedPlaybook.value().items : [];
    return phases.find(({ key }) => key === this.phaseKey());
  });

  private readonly ofActivities = computed(() => this.section().records.includes('activity'));
  private readonly askedPractices = this.api.read(practices.listFitting, () => {
    const placeId = this.open.plan()?.placeId;
    if (!placeId || !this.ofActivities()) return undefined;
    return { query: { placeId, displayLanguage: this.language.current() } };
  });
  protected readonly fitting = computed(() =>
    this.askedPractices.hasValue() ? this.askedPractices.value().items.slice(0, FEW) : [],
  );

  protected readonly criteria = computed(() =>
    this.section()
      .juryCriteria.map((code) => this.say(juryCriteria.find((one) => one.code === code)?.label) || code)
      .join(' · '),
  );
}
