import { Component, inject, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlLanguageSwitch, PearlPageFrame } from '@pearls/ui/frame';
import { PearlEmpty, PearlLoading } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { Language, Session, WebSessionWatch } from '@pearls/web';
import { WebBell } from '@pearls/web/inbox/web-bell';
import { CommandPalette } from './command-palette/command-palette';
import { SideNavigation } from './frame/side-navigation';
import { Standing } from './standing/standing';
import { Words } from './words/words';

/** The CBSS back office. */
@Component({
  selector: 'app-root',
  imports: [
    RouterOutlet,
    PearlPageFrame,
    PearlLanguageSwitch,
    PearlButton,
    PearlEmpty,
    PearlLoading,
    SideNavigation,
    CommandPalette,
    WebBell,
    WebSessionWatch,
  ],
  templateUrl: './app.html',
  styleUrl: './app.css',
  host: { '(document:keydown)': 'pressed($event)' },
})
export class App {
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly standing = inject(Standing);
  protected readonly language = inject(Language);

  protected readonly paletteOpen = signal(false);
  protected readonly paletteWanted = signal(false);
  protected readonly shortcut = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

  protected openPalette(): void {
    this.paletteWanted.set(true);
    this.paletteOpen.set(true);
  }

  protected pressed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
    if (!this.session.isSignedIn()) return;
    event.preventDefault();
    this.openPalette();
  }
}
