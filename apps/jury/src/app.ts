import { Component, Injector, computed, effect, inject, linkedSignal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlFailure } from '@pearls/ui/feedback/pearl-failure';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlLanguageSwitch, PearlPageFrame, type NavItem } from '@pearls/ui/frame';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { WebBell } from '@pearls/web/inbox/web-bell';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { Session } from '@pearls/web/session/session';
import { WebSessionWatch } from '@pearls/web/session/session-watch';
import { pageIsWide } from './frame/wide-pages';

/** The jury's portal. Nobody gets past the frame without being signed in. */
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
  protected readonly wide = pageIsWide();

  protected readonly languages = this.language.offered;
  protected readonly nav = computed<readonly NavItem[]>(() => [
    { label: this.t('nav.home'), link: '/', exact: true },
    { label: this.t('nav.profile'), link: '/profile' },
    { label: this.t('nav.account'), href: '/account' },
  ]);

  /** Once somebody has been signed in, the page stays: a sign-in that ends must not take the text away. */
  protected readonly entered = linkedSignal<boolean, boolean>({
    source: this.session.isSignedIn,
    computation: (signedIn, before) => signedIn || (before?.value ?? false),
  });
  protected readonly sits = linkedSignal<boolean, boolean>({
    source: () => this.session.holds('juror') || this.session.holds('chair') || this.session.holds('secretariat'),
    computation: (sits, before) => sits || (before?.value ?? false),
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
    const { OpenDrafts } = await import('@pearls/web/drafts/open-drafts');
    await this.injector.get(OpenDrafts).saveAll();
    await this.session.signOut();
  }
}
