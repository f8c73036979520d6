import { Injectable } from '@nestjs/common';
import { MemberJoined, MemberLeft, MemberRoleChanged, PasswordChanged, RoleGranted, RoleRevoked, SecondFactorReset, type DataOf } from '@pearls/contracts';
import { On } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { NEWS } from './sessions.service.js';

type AboutSomebody = DataOf<typeof PasswordChanged>;

/** What identity tells about people whose sessions are kept here. The news travels with the commit, so no gateway hears it early. */
@Injectable()
export class PeopleConsumer {
  @On(PasswordChanged)
  passwordChanged({ personId }: AboutSomebody, tx: EntityManager) {
    return this.endAll(personId, tx);
  }

  @On(SecondFactorReset)
  secondFactorReset({ personId }: DataOf<typeof SecondFactorReset>, tx: EntityManager) {
    return this.endAll(personId, tx);
  }

  @On(RoleGranted)
  roleGranted({ personId }: DataOf<typeof RoleGranted>, tx: EntityManager) {
    return this.renew(personId, tx);
  }

  @On(RoleRevoked)
  roleRevoked({ personId }: DataOf<typeof RoleRevoked>, tx: EntityManager) {
    return this.renew(personId, tx);
  }

  @On(MemberJoined)
  memberJoined({ personId }: DataOf<typeof MemberJoined>, tx: EntityManager) {
    return this.renew(personId, tx);
  }

  @On(MemberRoleChanged)
  memberRoleChanged({ personId }: DataOf<typeof MemberRoleChanged>, tx: EntityManager) {
    return this.renew(personId, tx);
  }

  @On(MemberLeft)
  memberLeft({ personId }: DataOf<typeof MemberLeft>, tx: EntityManager) {
    return this.renew(personId, tx);
  }

  private async endAll(personId: string, tx: EntityManager) {
    await tx.query(`delete from sessions where person_id = $1`, [personId]);
    await this.renew(personId, tx);
  }

  private async renew(personId: string, tx: EntityManager) {
    await tx.query(`select pg_notify('${NEWS}', $1)`, [personId]);
  }
}
