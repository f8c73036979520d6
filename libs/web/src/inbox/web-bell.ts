import { Component, computed, inject, resource, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { UiClock } from '@pearls/ui/time/ui-clock';
import { Api } from '../api/api';
import { Texts } from '../language/texts';

/** Asked only when somebody goes somewhere: asking by the clock would keep a sign-in awake that nobody uses. */
const ASK_AT_MOST_EVERY = 20_000;

const contract = () => import('@pearls/contracts/notifications/inbox');

/**
 * The way to the inbox, with the number of what is new. For the corner of every portal's frame, where somebody is signed
 * in: `<span pearlAccount>@defer (when session.isSignedIn()) { <web-bell /> }</span>`. Notes the browser's zone on the way.
 */
@Component({
  selector: 'web-bell',
  imports: [PearlButton],
  template: `
    <a pearlButton="quiet" small href="/account/inbox">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 14.5h12l-1.4-2V8.6a4.6 4.6 0 0 0-9.2 0v3.9zM8.3 17a1.8 1.8 0 0 0 3.4 0" /></svg>
      <span class="visually-hidden">{{ words() }}</span>
      @if (unread()) {
        <span class="count numeric" aria-hidden="true">{{ unread() > 99 ? '99+' : unread() }}</span>
      }
    </a>
  `,
  styles: `
    :host {
      display: inline-flex;
    }

    svg {
      inline-size: 1.15rem;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
    }

    .count {
      padding-inline: 0.45rem;
      border-radius: var(--radius-round);
      background: var(--amber-wash);
      color: var(--amber-ink);
      font-size: var(--size-s);
      font-weight: 600;
    }
  `,
})
export class WebBell {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly clock = inject(UiClock);
  private readonly round = signal(0);
  private askedAt = 0;

  private readonly asked = resource({
    params: () => this.round(),
    loader: async ({ abortSignal }) => this.api.send((await contract()).inbox.countInbox, { signal: abortSignal }),
  });
  protected readonly unread = computed(() => (this.asked.hasValue() ? this.asked.value().unread : 0));
  protected readonly words = computed(() => (this.unread() ? this.texts.t('web.bell.unread', { count: this.unread() }) : this.texts.t('web.bell.inbox')));

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => event instanceof NavigationEnd && this.askAgain());
    void this.noteZone().catch(() => undefined);
  }

  private askAgain(): void {
    const now = this.clock.now();
    if (now - this.askedAt < ASK_AT_MOST_EVERY) return;
    this.askedAt = now;
    this.round.update((before) => before + 1);
  }

  /** Until somebody chooses a zone, the one of the browser is theirs. */
  private async noteZone(): Promise<void> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const { preferences } = await contract();
    const { zone, zoneKnown } = await this.api.send(preferences.readPreferences);
    if (timeZone && (!zoneKnown || zone !== timeZone)) await this.api.send(preferences.noteZone, { body: { zone: timeZone } });
  }
}
