import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  booleanAttribute,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  NavigationCancel,
  NavigationEnd,
  NavigationError,
  NavigationSkipped,
  NavigationStart,
  Router,
  RouterLink,
  RouterLinkActive,
} from '@angular/router';
import { PearlToasts } from '../feedback/pearl-toasts';
import type { PearlLink } from '../reading/pearl-link';
import { UiTexts } from '../texts/ui-texts';
import { PearlMark } from './pearl-mark';

/** One place of a portal; `href` instead of `link` leads out of it. */
export interface NavItem {
  readonly label: string;
  readonly link?: PearlLink;
  readonly href?: string;

  /** Current on this very page only, not on the pages below it. */
  readonly exact?: boolean;

  /** A small number behind the label: what waits there. */
  readonly count?: number;
}

const ENDS = [NavigationEnd, NavigationCancel, NavigationError, NavigationSkipped];

/** The frame of every page: skip link, header, navigation, main content, footer, toasts. */
@Component({
  selector: 'pearl-page-frame',
  imports: [RouterLink, RouterLinkActive, PearlMark, PearlToasts],
  templateUrl: './pearl-page-frame.html',
  styleUrl: './pearl-page-frame.css',
})
export class PearlPageFrame {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly injector = inject(Injector);
  protected readonly texts = inject(UiTexts);

  readonly product = input('Cultural Pearls');

  /** Which portal this is: "Applicants", "Jury". */
  readonly area = input<string>();
  readonly home = input<PearlLink>('/');
  readonly nav = input<readonly NavItem[]>([]);

  /** Uses the whole width, for tables. */
  readonly wide = input(false, { transform: booleanAttribute });

  protected readonly menuOpen = signal(false);

  /** Another page was asked for, and the one before still stands. */
  protected readonly leaving = signal(false);
  private page = '';

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationStart) this.leaving.set(true);
        if (ENDS.some((end) => event instanceof end)) this.leaving.set(false);
        if (event instanceof NavigationEnd) this.arrived(event.urlAfterRedirects);
      });
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  private arrived(url: string): void {
    const [path = ''] = url.split(/[?#]/);
    const moved = this.page !== '' && this.page !== path;
    this.page = path;
    this.menuOpen.set(false);
    if (moved) afterNextRender(() => this.focusMain(), { injector: this.injector });
  }

  /** A page that has moved the focus itself, such as to one question, keeps it. */
  private focusMain(): void {
    const main = this.main().nativeElement;
    if (!main.contains(main.ownerDocument.activeElement)) main.focus({ preventScroll: true });
  }
}
