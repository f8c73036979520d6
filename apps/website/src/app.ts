import { ApplicationRef, Component, ViewContainerRef, computed, effect, inject, viewChild } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { PearlPageFrame, type NavItem } from '@pearls/ui/frame/pearl-page-frame';
import { Session } from '@pearls/web/session/session';
import { Texts } from '@pearls/web/language/texts';
import { AccountMenu } from './account-menu/account-menu';
import { LanguageForm } from './language-form/language-form';

/** The public face: programme, call, Pearls, and the sign-in of every portal. */
@Component({
  selector: 'app-root',
  imports: [PearlPageFrame, LanguageForm, RouterOutlet, RouterLink, AccountMenu],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {
  private readonly application = inject(ApplicationRef);
  protected readonly t = inject(Texts).t;
  protected readonly session = inject(Session);

  protected readonly nav = computed<NavItem[]>(() => [
    { label: this.t('nav.how'), link: '/how-it-works' },
    { label: this.t('nav.call'), link: '/call' },
    { label: this.t('nav.check'), link: '/check' },
    { label: this.t('nav.pearls'), link: '/pearls' },
    { label: this.t('nav.practices'), link: '/practices' },
    { label: this.t('nav.playbook'), link: '/playbook' },
    { label: this.t('nav.events'), link: '/events' },
    { label: this.t('nav.news'), link: '/news' },
  ]);
  protected readonly footer = computed(() => [
    { label: this.t('nav.jury'), link: '/the-jury' },
    { label: this.t('nav.openData'), link: '/open-data' },
    { label: this.t('nav.receipts'), link: '/receipts' },
    { label: this.t('nav.accessibility'), link: '/accessibility' },
    { label: this.t('nav.privacy'), link: '/privacy' },
    { label: this.t('nav.contact'), link: '/contact' },
  ]);

  private readonly watch = viewChild.required('watch', { read: ViewContainerRef });

  constructor() {
    // Watches over the sign-in of who has one; readers never load it.
    const watching = effect(async () => {
      if (!this.session.isSignedIn()) return;
      watching.destroy();
      this.watch().createComponent((await import('@pearls/web/session/session-watch')).WebSessionWatch);
    });
  }

  /** A new page gets its words before the browser paints it, so that nothing jumps. */
  protected paint(): void {
    this.application.tick();
  }
}
