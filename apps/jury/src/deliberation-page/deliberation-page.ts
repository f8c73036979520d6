import { Component, computed, inject } from '@angular/core';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlDetails } from '@pearls/ui/reading';
import { Texts, WebFailure } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { DeputyNotice } from '../panel/deputy-notice';
import { OpenPanel } from '../panel/open-panel';
import { DecidedView } from './decided-view';
import { DecisionForm } from './decision-form';
import { DeviationForm } from './deviation-form';
import { ExtraForm } from './extra-form';
import { OpenDeliberation } from './open-deliberation';
import { PresenceForm } from './presence-form';
import { ProposalView } from './proposal-view';
import { SettledList } from './settled-list';
import { StepBackForm } from './step-back-form';
import { TieForm } from './tie-form';

/** The meeting: who is here, what the rule proposes, where it stops and asks, and the decision. */
@Component({
  selector: 'app-deliberation-page',
  imports: [
    DecidedView,
    DecisionForm,
    DeputyNotice,
    DeviationForm,
    ExtraForm,
    PearlDetails,
    PearlLoading,
    PresenceForm,
    ProposalView,
    SettledList,
    StepBackForm,
    TieForm,
    WebFailure,
  ],
  providers: [OpenDeliberation],
  templateUrl: './deliberation-page.html',
  styleUrl: './deliberation-page.css',
})
export class DeliberationPage {
  protected readonly panel = inject(OpenPanel);
  protected readonly open = inject(OpenDeliberation);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(JurySentences).say;

  protected readonly deliberating = computed(() => this.panel.panel()?.state === 'deliberation');

  /** A chair who may not lead: nothing of the meeting was answered. */
  protected readonly tied = computed(() => {
    const mine = this.panel.panel()?.mine;
    return this.deliberating() && !!this.open.asked.error() && !!mine?.chair && !mine.presides;
  });

  protected readonly hasSettled = computed(() => {
    const it = this.open.value();
    return (
      !!it && (it.settlements.length > 0 || it.extras.length > 0 || !!it.deviation || it.stepBacks.length > 0)
    );
  });

  /** The question of the rule, in its own words. */
  protected readonly asks = computed(() => {
    const { tie, sentences } = this.open.value()?.proposal ?? { sentences: [] };
    return sentences.find(({ code }) => code.startsWith(tie ? 'asks-tie' : 'asks-extra'));
  });
}
