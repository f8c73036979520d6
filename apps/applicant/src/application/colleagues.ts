import { Injectable, computed, inject } from '@angular/core';
import { teams } from '@pearls/contracts';
import { Api } from '@pearls/web';
import { OpenApplication } from './open-application';

/** The people of the team behind the open application. */
@Injectable()
export class Colleagues {
  private readonly open = inject(OpenApplication);
  private readonly members = inject(Api).read(teams.listMembers, () => {
    const id = this.open.application()?.teamId;
    return id ? { params: { id } } : undefined;
  });
  private readonly askedTeam = inject(Api).read(teams.readTeam, () => {
    const id = this.open.application()?.teamId;
    return id ? { params: { id } } : undefined;
  });

  readonly team = computed(() => (this.askedTeam.hasValue() ? this.askedTeam.value() : undefined));
  readonly all = computed(() => (this.members.hasValue() ? this.members.value().items : []));

  /** What somebody of the team is called; nobody is named who has left it. */
  nameOf(personId: string | undefined): string | undefined {
    return this.all().find((member) => member.personId === personId)?.name;
  }
}
