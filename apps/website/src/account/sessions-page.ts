import { Component, inject, signal } from '@angular/core';
import { gateway, type SessionSummary } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlStatus, Toasts } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Session, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { accountTrail } from './account-trail';

/** Where I am signed in, each place with a way to sign out. */
@Component({
  selector: 'app-sessions-page',
  imports: [PearlEmpty, PearlLoading, PearlStatus, PearlBreadcrumbs, PearlButton, WebFailure, WebRefusal],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    <div class="measure stack">
      <h1>{{ t('me.sessions.title') }}</h1>
      <p class="lead">{{ t('me.sessions.lead') }}</p>
      <web-refusal [error]="refused()" />
      @if (sessions.hasValue()) {
        <ul class="lines">
          @for (one of sessions.value().items; track one.id) {
            <li>
              <div>
                <p class="device">{{ one.device }} @if (one.current) {<pearl-status tone="info">{{ t('me.sessions.here') }}</pearl-status>}</p>
                <p class="small soft">{{ t('me.sessions.since', { since: formats.dateTime(one.createdAt), seen: formats.dateTime(one.lastSeenAt) }) }}</p>
              </div>
              <button pearlButton="secondary" small type="button" [busy]="ending() === one.id" (click)="end(one)">{{ t('me.signOut') }}<span class="visually-hidden"> {{ one.device }}</span></button>
            </li>
          } @empty {
            <pearl-empty [heading]="t('me.sessions.none')" />
          }
        </ul>
      } @else if (sessions.error()) {
        <web-failure [error]="sessions.error()" (retry)="sessions.reload()" />
      } @else {
        <pearl-loading [lines]="4" />
      }
    </div>
  `,
  styles: `
    .device {
      font-weight: 600;
    }
  `,
})
export class SessionsPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly trail = accountTrail();
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected readonly sessions = this.api.read(gateway.sessions);
  protected readonly ending = signal('');
  protected readonly refused = signal<unknown>(undefined);

  protected async end(one: SessionSummary): Promise<void> {
    this.refused.set(undefined);
    this.ending.set(one.id);
    try {
      if (one.current) return await this.session.signOut();
      await this.api.send(gateway.endSession, { params: { id: one.id } });
      this.toasts.show(this.t('me.sessions.ended', { device: one.device }), 'success');
      this.sessions.reload();
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.ending.set('');
    }
  }
}
