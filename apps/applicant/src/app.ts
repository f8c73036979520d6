import { Component, Injector, computed, effect, inject, linkedSignal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlFailure, PearlLoading } from '@pearls/ui/feedback';
import { PearlLanguageSwitch, PearlPageFrame, type NavItem } from '@pearls/ui/frame';
import { PearlButton } from '@pearls/ui/reading';
import { Language, Session, Texts, WebSessionWatch } from '@pearls/web';
import { WebBell } from '@pearls/web/inbox/web-bell';

/** The municipality's workspace. Nobody gets past the frame without being signed in. */
@Component({
  selector: 'app-root',
  imports: [
    PearlButton,
    PearlFailure,
    PearlLanguageSwitch,
    PearlLoading,
    PearlPageFrame,
    RouterOutlet,
    WebBell,
    WebSessionWatch,
  ],
  templateUrl: './app.html',
})
export class App {
  private readonly injector = inject(Injector);
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly t = inject(Texts).t;

  protected readonly languages = this.language.offered;
  protected readonly nav = computed<readonly NavItem[]>(() => [
    { label: this.t('nav.home'), link: '/', exact: true },
    ...(this.session.holds('contact') ? [{ label: this.t('nav.candidates'), link: '/caseload' }] : []),
    { label: this.t('nav.programme'), link: '/programme' },
    { label: this.t('nav.practices'), link: '/practices' },
    { label: this.t('nav.how'), href: '/how-it-works' },
    { label: this.t('nav.account'), href: '/account' },
  ]);

  /** Once somebody has been signed in, the page stays: a sign-in that ends must not take the text away. */
  protected readonly entered = linkedSignal<boolean, boolean>({
    source: this.session.isSignedIn,
    computation: (signedIn, before) => signedIn || (before?.value ?? false),
  });
  protected readonly unreachable = computed(() => this.session.known() && !this.session.state());

  constructor() {
    effect(() => {
      if (this.session.state()?.signedIn === false && !this.entered()) this.session.signIn();
    });
  }

  protected choose(code: string): void {
    void this.language.choose(code);
  }

  protected async signOut(): Promise<void> {
    const { Drafts } = await import('./application/drafts');
    await this.injector.get(Drafts).saveAll();
    await this.session.signOut();
  }
}
