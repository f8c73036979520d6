import { Injectable, computed, inject, signal } from '@angular/core';
import { teams } from '@pearls/contracts';
import { Api, Session } from '@pearls/web';

/** The people of the team behind what is open on the page; the page says which team it is. */
@Injectable()
export class Colleagues {
  private readonly session = inject(Session);
  private readonly api = inject(Api);
  readonly teamId = signal<string | undefined>(undefined);

  /** Whether the reader belongs to the team; others, such as its national contact, see no list of members. */
  readonly isMine = computed(() => this.session.teams().some(({ id }) => id === this.teamId()));
  private readonly ofTeam = computed(() => {
    const id = this.teamId();
    return id && this.isMine() ? { params: { id } } : undefined;
  });
  private readonly members = this.api.read(teams.listMembers, () => this.ofTeam());
  private readonly askedTeam = this.api.read(teams.readTeam, () => this.ofTeam());

  readonly team = computed(() => (this.askedTeam.hasValue() ? this.askedTeam.value() : undefined));
  readonly all = computed(() => (this.members.hasValue() ? this.members.value().items : []));

  /** What somebody of the team is called; nobody is named who has left it. */
  nameOf(personId: string | undefined): string | undefined {
    return this.all().find((member) => member.personId === personId)?.name;
  }
}
