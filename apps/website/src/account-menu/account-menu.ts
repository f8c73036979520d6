import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { WebBell } from '@pearls/web/inbox/web-bell';
import { Session } from '@pearls/web/session/session';
import { Texts } from '@pearls/web/language/texts';
import { Here } from '../address/here';

/** The corner of the header: the way in, or who is in and the way to the own workspace. */
@Component({
  selector: 'app-account-menu',
  imports: [PearlButton, RouterLink, WebBell],
  template: `
    @if (session.person(); as person) {
      <a pearlButton="quiet" small [href]="workspace()">{{ t('account.workspace') }}</a>
      @defer { <web-bell /> }
      <a pearlButton="quiet" small routerLink="/account">
        <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="6.5" r="3.5" /><path d="M3 18c.6-4 3.4-6 7-6s6.4 2 7 6" /></svg>
        <span class="name">{{ person.name }}</span>
      </a>
    } @else if (session.known()) {
      <a pearlButton="quiet" small [href]="signInUrl()">{{ t('account.signIn') }}</a>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      min-block-size: var(--target);
    }

    svg {
      inline-size: 1.1rem;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
    }

    @media (width < 48rem) {
      .name {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  `,
})
export class AccountMenu {
  protected readonly session = inject(Session);
  protected readonly t = inject(Texts).t;
  private readonly here = inject(Here);

  protected readonly workspace = computed(() => (this.session.grants().length > 0 ? '/admin/' : '/applicant/'));

  /** From a page of the programme people want to go on where they are; from the front and the sign-in pages into the workspace. */
  protected readonly signInUrl = computed(() => {
    const here = this.here.url();
    const isEntry = here === '/' || ['/sign-in', '/sign-up', '/password-reset', '/signed-in'].some((one) => here.startsWith(one));
    return this.session.signInUrl(isEntry ? '/applicant/' : this.here.address(here));
  });
}
