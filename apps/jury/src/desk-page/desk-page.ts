import { Component, inject } from '@angular/core';
import { Texts } from '@pearls/web';
import { PanelDesk } from '../desk/panel-desk';
import { OpenPanel } from '../panel/open-panel';

/** The desk of one panel, for who sits in several. */
@Component({
  selector: 'app-desk-page',
  imports: [PanelDesk],
  template: `
    <h1>{{ t('desk.title') }}</h1>
    @if (open.panel(); as panel) {
      <app-panel-desk [panel]="panel" />
    }
  `,
})
export class DeskPage {
  protected readonly open = inject(OpenPanel);
  protected readonly t = inject(Texts).t;
}
