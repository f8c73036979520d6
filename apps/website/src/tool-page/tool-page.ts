import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { playbook } from '@pearls/contracts/repository';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlBreadcrumbs } from '@pearls/ui/reading/pearl-breadcrumbs';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { Api } from '@pearls/web/api/api';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { Missing } from '../library/missing';
import { NacreBox } from '../library/nacre-box';
import { pageOfOne } from '../library/page-of-one';
import { PracticeEntry } from '../library/practice-entry';
import { SpokenText } from '../library/spoken-text';

/** A tool of the playbook: what it is for, how it goes, and the sheet to print. */
@Component({
  selector: 'app-tool-page',
  imports: [Missing, NacreBox, PearlBreadcrumbs, PearlButton, PearlLoading, PracticeEntry, RouterLink],
  templateUrl: './tool-page.html',
  styleUrl: './tool-page.css',
})
export class ToolPage {
  private readonly api = inject(Api);
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  protected readonly spoken = inject(SpokenText);

  readonly tool = input.required<string>();

  protected readonly asked = this.api.read(playbook.readTool, () => ({ params: { tool: this.tool() } }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  private readonly askedPhases = this.api.read(playbook.readPlaybook);
  private readonly phases = computed(() => (this.askedPhases.hasValue() ? this.askedPhases.value().items : []));
  protected readonly phase = computed(() => this.phases().find(({ key }) => key === this.found()?.phase));
  protected readonly trail = computed(() => [{ label: this.t('library.playbook.title'), link: '/playbook' }]);
  protected readonly worksheet = computed(() => this.api.url(playbook.readWorksheet, { params: { tool: this.tool() }, query: { language: this.language.current() } }));

  /** The tools before and after it on the way. */
  protected readonly around = computed(() => {
    const all = this.phases().flatMap(({ tools }) => tools);
    const at = all.findIndex(({ key }) => key === this.tool());
    return at < 0 ? {} : { before: all[at - 1], after: all[at + 1] };
  });

  constructor() {
    const say = this.language.localised;
    pageOfOne(
      this.asked,
      ({ title }) => say(title),
      ({ title, purpose, minutes, steps, materials }) => ({
        description: say(purpose),
        data: {
          '@type': 'HowTo',
          name: say(title),
          description: say(purpose),
          totalTime: `PT${minutes}M`,
          supply: materials.map(({ text }) => ({ '@type': 'HowToSupply', name: say(text) })),
          step: steps.map((step, index) => ({ '@type': 'HowToStep', position: index + 1, name: say(step.title), text: say(step.text) })),
        },
      }),
    );
  }
}
