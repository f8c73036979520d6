import { Component, DOCUMENT, computed, inject, input, resource, signal } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { teams } from '@pearls/contracts';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { PearlConfirm } from '@pearls/ui/dialog';
import { Api, ApiProblem, Formats, Session, Texts, WebFailure, WebRefusal } from '@pearls/web';

/** Who invites whom where, and the answer to it. */
@Component({
  selector: 'app-invitation-page',
  imports: [RouterLink, PearlLoading, PearlNotification, PearlButton, PearlConfirm, WebFailure, WebRefusal],
  templateUrl: './invitation-page.html',
})
export class InvitationPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly session = inject(Session);
  private readonly api = inject(Api);
  private readonly location = inject(DOCUMENT).location;
  protected readonly key = inject(ActivatedRoute).snapshot.fragment ?? '';

  readonly id = input.required<string>();

  protected readonly offer = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.send(teams.readInvitation, { params, body: { key: this.key } }),
  });
  protected readonly unknown = computed(() => {
    const error = this.offer.error();
    return error instanceof ApiProblem && [400, 404].includes(error.status);
  });

  protected readonly busy = signal(false);
  protected readonly refusing = signal(false);
  protected readonly refused = signal<unknown>(undefined);

  /** The way back here after signing in, the key included. */
  protected readonly signInUrl = computed(() => this.session.signInUrl(`/invitations/${this.id()}#${this.key}`));

  protected async accept(): Promise<void> {
    await this.doing(async () => {
      const team = await this.api.send(teams.acceptInvitation, { params: { id: this.id() }, body: { key: this.key } });
      this.location.assign(team.kind === 'municipality' ? '/applicant/' : '/account');
    });
  }

  protected async refuse(): Promise<void> {
    await this.doing(async () => this.offer.set(await this.api.send(teams.refuseInvitation, { params: { id: this.id() }, body: { key: this.key } })));
    this.refusing.set(false);
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    this.refused.set(undefined);
    this.busy.set(true);
    try {
      await work();
    } catch (error) {
      this.refused.set(error);
      this.offer.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
