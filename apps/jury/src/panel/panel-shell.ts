import { Component, effect, inject, input, untracked } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlLoading } from '@pearls/ui/feedback';
import { Texts, WebFailure } from '@pearls/web';
import { pageIsWide } from '../frame/wide-pages';
import { OpenPanel } from './open-panel';
import { PanelWays } from './panel-ways';

/** Everything about one panel stands in here. */
@Component({
  selector: 'app-panel-shell',
  imports: [PanelWays, PearlLoading, RouterOutlet, WebFailure],
  providers: [OpenPanel],
  template: `
    @if (open.panel(); as panel) {
      @if (!wide()) {
        <app-panel-ways [panel]="panel" />
      }
      <router-outlet />
    } @else if (open.error(); as error) {
      <h1>{{ t('desk.title') }}</h1>
      <web-failure [error]="error" (retry)="open.reload()" />
    } @else {
      <pearl-loading [lines]="6" />
    }
  `,
})
export class PanelShell {
  protected readonly open = inject(OpenPanel);
  protected readonly t = inject(Texts).t;

  /** A page that needs all the room goes without the ways around it. */
  protected readonly wide = pageIsWide();

  /** The panel, from the address. */
  readonly panel = input.required<string>();

  constructor() {
    effect(() => {
      const id = this.panel();
      untracked(() => this.open.id.set(id));
    });
  }
}
