import { Injectable } from '@nestjs/common';
import { MemberJoined, MemberLeft, RoleGranted, RoleRevoked, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Reconsiderations } from '../conflicts/reconsiderations.service.js';

type RoleTold = DataOf<typeof RoleGranted>;
type MemberTold = DataOf<typeof MemberLeft>;

/** Seats follow the roles that identity grants. Granting and revoking travel apart, so the later instant counts, whichever arrives first. */
@Injectable()
export class SeatsConsumer {
  constructor(private readonly reconsiderations: Reconsiderations) {}

  @On(RoleGranted)
  granted(role: RoleTold, tx: EntityManager, { at }: Told) {
    return this.keep(tx, role, 'granted_at', at);
  }

  @On(RoleRevoked)
  revoked(role: RoleTold, tx: EntityManager, { at }: Told) {
    return this.keep(tx, role, 'revoked_at', at);
  }

  @On(MemberJoined)
  joined(member: MemberTold, tx: EntityManager, { at }: Told) {
    return this.keepMember(tx, member, 'joined_at', at);
  }

  @On(MemberLeft)
  left(member: MemberTold, tx: EntityManager, { at }: Told) {
    return this.keepMember(tx, member, 'left_at', at);
  }

  private async keep(tx: EntityManager, { personId, role, cycleId, country }: RoleTold, column: 'granted_at' | 'revoked_at', at: Date) {
    if (!['juror', 'chair', 'contact', 'assessor'].includes(role)) return;
    await tx.query(
      `insert into held_roles (person_id, role, cycle_id, country, ${column}) values ($1, $2, $3, $4, $5)
       on conflict (person_id, role, cycle_id, country) do update set ${column} = greatest(held_roles.${column}, excluded.${column})`,
      [personId, role, cycleId ?? '', country ?? '', at],
    );
    if (cycleId && (role === 'juror' || role === 'chair')) await tx.query(SEAT, [cycleId, personId]);
    await this.reconsiderations.ofJuror(tx, personId, at);
  }

  private async keepMember(tx: EntityManager, { teamId, personId }: MemberTold, column: 'joined_at' | 'left_at', at: Date) {
    await tx.query(
      `insert into team_members (team_id, person_id, ${column}) values ($1, $2, $3)
       on conflict (team_id, person_id) do update set ${column} = greatest(team_members.${column}, excluded.${column})`,
      [teamId, personId, at],
    );
    await this.reconsiderations.ofJuror(tx, personId, at);
  }
}

/** A chair is a member of the jury and scores like everybody. */
const SEAT = `
  insert into seats (cycle_id, person_id, chair, seated)
  select $1, $2, coalesce(bool_or(role = 'chair'), false), count(*) > 0
  from held_roles where person_id = $2 and cycle_id = $1 and role in ('juror', 'chair') and granted_at is not null and (revoked_at is null or granted_at > revoked_at)
  on conflict (cycle_id, person_id) do update set chair = excluded.chair, seated = excluded.seated`;
