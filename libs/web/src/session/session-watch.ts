import { Component, DOCUMENT, computed, effect, inject, signal, untracked } from '@angular/core';
import { PearlDialog } from '@pearls/ui/feedback/pearl-dialog';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { UiClock } from '@pearls/ui/time/ui-clock';
import { keepLanguage } from '../language/keep-language';
import { Texts } from '../language/texts';
import { Session } from './session';

const MINUTE = 60_000;
const WARN_BEFORE = 3 * MINUTE;
const ASK_EVERY = MINUTE;

/** Warns before the sign-in ends and leads back in after it has. One per portal, in its root template. */
@Component({
  selector: 'web-session-watch',
  imports: [PearlDialog, PearlButton],
  template: `
    <pearl-dialog [open]="ending()" [heading]="texts.t('web.session.endsSoon')" (closed)="putOff()">
      <p aria-live="polite">{{ texts.t('web.session.endsIn', { count: minutes() }) }}</p>
      <p>{{ texts.t('web.session.nothingLost') }}</p>
      <div pearlActions class="row">
        <button pearlButton type="button" [busy]="busy()" (click)="stay()">{{ texts.t('web.session.stay') }}</button>
        <button pearlButton="secondary" type="button" (click)="session.signOut()">{{ texts.t('web.session.signOut') }}</button>
      </div>
    </pearl-dialog>
    <pearl-dialog [(open)]="over" [heading]="texts.t('web.session.over')">
      <p>{{ texts.t('web.session.overDetail') }}</p>
      <div pearlActions class="row">
        <a pearlButton [href]="again()" target="_blank" rel="opener" (click)="awaitReturn()">{{ texts.t('web.session.signInAgain') }}</a>
      </div>
    </pearl-dialog>
  `,
})
export class WebSessionWatch {
  protected readonly session = inject(Session);
  protected readonly texts = inject(Texts);
  private readonly clock = inject(UiClock);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly askedAt = signal(0);
  private readonly putOffFor = signal('');

  protected readonly busy = signal(false);
  protected readonly over = signal(false);
  protected readonly again = computed(() => this.session.signInUrl('/signed-in'));

  private readonly endsAt = computed(() => {
    const state = this.session.state();
    return state?.signedIn ? [state.idleEndsAt, state.endsAt].filter((one) => one !== undefined).sort()[0] : undefined;
  });
  private readonly left = computed(() => {
    const at = this.endsAt();
    return at ? new Date(at).getTime() - this.clock.now() : Infinity;
  });
  protected readonly minutes = computed(() => Math.max(1, Math.ceil(this.left() / MINUTE)));
  protected readonly ending = computed(() => this.left() < WARN_BEFORE && this.left() > 0 && this.askedAt() > 0 && !this.session.asking() && this.putOffFor() !== this.endsAt());

  constructor() {
    keepLanguage();
    // Before it warns it asks, and again every minute: work in another tab moves the end.
    effect(() => {
      const now = this.clock.now();
      if (this.left() >= WARN_BEFORE || now - untracked(this.askedAt) < ASK_EVERY) return;
      this.askedAt.set(now);
      untracked(() => this.session.reload());
    });
    let was = false;
    effect(() => {
      const signedIn = this.session.isSignedIn() && this.left() > 0;
      if (was && !signedIn) this.over.set(true);
      if (signedIn) this.over.set(false);
      was = signedIn;
    });
  }

  protected async stay(): Promise<void> {
    this.busy.set(true);
    await this.session.extend().catch(() => this.session.reload());
    this.busy.set(false);
  }

  protected putOff(): void {
    this.putOffFor.set(this.endsAt() ?? '');
  }

  /** The sign-in goes on in another tab, so that what was typed here stays; coming back closes the window. */
  protected awaitReturn(): void {
    this.window?.addEventListener('focus', () => this.session.reload(), { once: true });
  }
}
