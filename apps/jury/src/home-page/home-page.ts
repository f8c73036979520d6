import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { panels, type Panel } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { Api, Language, Session, Texts, WebFailure } from '@pearls/web';
import { PanelDesk } from '../desk/panel-desk';
import { PanelWays } from '../panel/panel-ways';
import { isDeputy } from '../panel/deputy';
import { panelTone } from '../parts/tones';

const isRunning = ({ state }: Panel) => state !== 'published';

/** My cycles: the one at work with its desk, the others by name. */
@Component({
  selector: 'app-home-page',
  imports: [PanelDesk, PanelWays, PearlEmpty, PearlLoading, PearlStatus, RouterLink, WebFailure],
  template: `
    <h1>{{ t('home.title') }}</h1>
    @if (asked.hasValue()) {
      @if (current(); as panel) {
        <app-panel-ways atDesk [panel]="panel" />
        <app-panel-desk [panel]="panel" />
      } @else {
        <pearl-empty [heading]="t('home.none')">
          <p>{{ t('home.noneDetail') }}</p>
        </pearl-empty>
      }
      @if (others().length) {
        <h2>{{ t('home.others') }}</h2>
        <ul>
          @for (panel of others(); track panel.id) {
            <li>
              <a [routerLink]="['/panels', panel.id]">{{ say(panel.cycleName) }}</a>
              <pearl-status [tone]="tone(panel.state)">{{ t('panelState.' + panel.state) }}</pearl-status>
            </li>
          }
        </ul>
      }
    } @else if (asked.error()) {
      <web-failure [error]="asked.error()" (retry)="asked.reload()" />
    } @else {
      <pearl-loading [lines]="6" />
    }
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--space-4);
      min-block-size: var(--target);
    }
  `,
})
export class HomePage {
  private readonly session = inject(Session);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;
  protected readonly tone = panelTone;
  protected readonly asked = inject(Api).read(panels.listPanels);

  /** The running panels first, the newest on top; only those in which the reader has a seat or leads as deputy. */
  private readonly mine = computed(() =>
    (this.asked.hasValue() ? this.asked.value().items : [])
      .filter(
        (panel) =>
          this.session.holds('juror', panel.cycleId) ||
          this.session.holds('chair', panel.cycleId) ||
          isDeputy(panel),
      )
      .sort(
        (one, other) => Number(isRunning(other)) - Number(isRunning(one)) || other.titleYear - one.titleYear,
      ),
  );
  protected readonly current = computed(() => this.mine()[0]);
  protected readonly others = computed(() => this.mine().slice(1));
}
