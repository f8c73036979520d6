import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { teams } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { Api, PageTitles } from '@pearls/web';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** One team as the office sees it: who is in it and who is invited. Only the team changes itself. */
@Component({
  selector: 'app-team-page',
  imports: [RouterLink, PearlStatus, PearlBreadcrumbs, Unread],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    @if (read.hasValue()) {
      @let it = read.value();
      <h1>{{ it.name }}</h1>
      <p class="soft">
        {{ words.say('teamKind.' + it.kind) }}
        @if (it.country) {
          · {{ words.country(it.country) }}
        }
        · {{ words.say('team.since', { day: words.day(it.createdAt) }) }}
      </p>
      <p class="measure">{{ words.say('team.own') }}</p>
      <div class="stack">
        <section class="sheet">
          <h2>{{ words.say('team.members') }}</h2>
          @if (members.hasValue()) {
            <ul class="lines">
              @for (member of members.value().items; track member.personId) {
                <li>
                  <span>
                    <a [routerLink]="['/people', member.personId]">{{ member.name }}</a>
                    <span class="soft">{{ member.email }}</span>
                  </span>
                  <span class="soft">{{ words.say('teamRole.' + member.role) }} · {{ words.day(member.joinedAt) }}</span>
                </li>
              } @empty {
                <li class="soft">{{ words.say('team.nobody') }}</li>
              }
            </ul>
          } @else {
            <app-unread [of]="members" />
          }
        </section>
        <section class="sheet">
          <h2>{{ words.say('team.invitations') }}</h2>
          @if (invitations.hasValue()) {
            <ul class="lines">
              @for (invitation of invitations.value().items; track invitation.id) {
                <li>
                  <span>
                    {{ invitation.email }}
                    <span class="soft">{{ words.say('team.invitedBy', { name: invitation.invitedBy, day: words.day(invitation.sentAt) }) }}</span>
                  </span>
                  <pearl-status [tone]="invitation.state === 'open' ? 'info' : 'done'">{{ words.say('invitationState.' + invitation.state) }}</pearl-status>
                </li>
              } @empty {
                <li class="soft">{{ words.say('team.noInvitations') }}</li>
              }
            </ul>
          } @else {
            <app-unread [of]="invitations" />
          }
        </section>
      </div>
    } @else {
      <app-unread [of]="read" [heading]="words.say('team.title')" [lines]="8" />
    }
  `,
})
export class TeamPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly titles = inject(PageTitles);

  readonly id = input.required<string>();
  protected readonly read = this.api.read(teams.readTeam, () => ({ params: { id: this.id() } }));
  protected readonly members = this.api.read(teams.listMembers, () => ({ params: { id: this.id() } }));
  protected readonly invitations = this.api.read(teams.listInvitations, () => ({ params: { id: this.id() } }));
  protected readonly crumbs = computed(() => [{ label: this.words.say('teams.title'), link: '/teams' }]);

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.read.value().name);
    });
  }
}
