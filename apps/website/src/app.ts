import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, signal, type Type } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { PearlLanguageSwitch } from '@pearls/ui/frame/pearl-language-switch';
import { PearlPageFrame, type NavItem } from '@pearls/ui/frame/pearl-page-frame';
import { Language } from '@pearls/web/language/language';
import { Session } from '@pearls/web/session/session';
import { Texts } from '@pearls/web/language/texts';
import { AccountMenu } from './account-menu/account-menu';

/** The public face: programme, call, Pearls, and the sign-in of every portal. */
@Component({
  selector: 'app-root',
  imports: [PearlPageFrame, PearlLanguageSwitch, RouterOutlet, RouterLink, AccountMenu, NgComponentOutlet],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {
  protected readonly t = inject(Texts).t;
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);

  protected readonly nav = computed<NavItem[]>(() => [
    { label: this.t('nav.how'), link: '/how-it-works' },
    { label: this.t('nav.call'), link: '/call' },
    { label: this.t('nav.check'), link: '/check' },
    { label: this.t('nav.pearls'), link: '/pearls' },
  ]);
  protected readonly footer = computed(() => [
    { label: this.t('nav.receipts'), link: '/receipts' },
    { label: this.t('nav.accessibility'), link: '/accessibility' },
    { label: this.t('nav.privacy'), link: '/privacy' },
    { label: this.t('nav.contact'), link: '/contact' },
  ]);
  protected readonly languages = this.language.offered;

  /** Watches over the sign-in of who has one; readers never load it. */
  protected readonly watch = signal<Type<unknown> | null>(null);

  constructor() {
    effect(async () => {
      if (this.session.isSignedIn()) this.watch.set((await import('@pearls/web/session/session-watch')).WebSessionWatch);
    });
  }
}
