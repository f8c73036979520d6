import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Panel, PanelState } from '@pearls/contracts';
import { Language, Texts } from '@pearls/web';
import { isDeputy } from './deputy';

interface Way {
  readonly key: string;
  readonly path: string;
}

const FROM_SCORING: readonly PanelState[] = ['scoring', 'deliberation', 'decided', 'published'];

/** The ways inside one panel: those of every juror, and those of the chair. */
@Component({
  selector: 'app-panel-ways',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="t('ways.label', { name: say(panel().cycleName) })">
      <p class="eyebrow">{{ say(panel().cycleName) }}</p>
      <ul>
        @for (way of ways(); track way.key) {
          <li>
            @if (atDesk() && way.path === '') {
              <a routerLink="/" class="current" aria-current="page">{{ t('ways.desk') }}</a>
            } @else {
              <a
                [routerLink]="['/panels', panel().id, way.path]"
                routerLinkActive="current"
                ariaCurrentWhenActive="page"
                [routerLinkActiveOptions]="{ exact: way.path === '' }"
                >{{ t('ways.' + way.key) }}</a
              >
            }
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './panel-ways.css',
})
export class PanelWays {
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly panel = input.required<Panel>();

  /** The desk is in front of the reader, at another address than its own. */
  readonly atDesk = input(false, { transform: booleanAttribute });

  protected readonly ways = computed<readonly Way[]>(() => {
    const { state, mine } = this.panel();
    const deputy = isDeputy(this.panel());
    const leads = !!mine?.chair || deputy;
    const scoring = FROM_SCORING.includes(state);
    const deliberating = scoring && state !== 'scoring';
    return [
      { key: 'desk', path: '' },
      ...(state === 'forming' || deputy ? [] : [{ key: 'conflicts', path: 'conflicts' }]),
      ...(scoring && mine?.opened ? [{ key: 'overview', path: 'overview' }] : []),
      ...(mine?.chair && state !== 'forming' ? [{ key: 'declarations', path: 'declarations' }] : []),
      ...(leads && scoring ? [{ key: 'progress', path: 'progress' }] : []),
      ...(leads && deliberating ? [{ key: 'ranking', path: 'ranking' }] : []),
      ...(mine?.presides && deliberating ? [{ key: 'deliberation', path: 'deliberation' }] : []),
    ];
  });
}
