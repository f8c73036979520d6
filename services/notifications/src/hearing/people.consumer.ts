import { Injectable } from '@nestjs/common';
import { MemberJoined, MemberLeft, MemberRoleChanged, PartnerClosed, RoleGranted, RoleRevoked, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Known } from '../known/known.service.js';
import { Offers } from '../webhooks/offers.service.js';

type Role = DataOf<typeof RoleGranted>;

/** Remembers who holds which role and who is in which team. */
@Injectable()
export class PeopleConsumer {
  constructor(
    private readonly known: Known,
    private readonly offers: Offers,
  ) {}

  @On(RoleGranted)
  hearRoleGranted(data: Role, tx: EntityManager, told: Told) {
    return this.known.role(tx, data, true, told);
  }

  @On(RoleRevoked)
  hearRoleRevoked(data: Role, tx: EntityManager, told: Told) {
    return this.known.role(tx, data, false, told);
  }

  @On(MemberJoined)
  hearMemberJoined(data: DataOf<typeof MemberJoined>, tx: EntityManager, told: Told) {
    return this.known.member(tx, data, data.role, told);
  }

  @On(MemberRoleChanged)
  hearMemberRoleChanged(data: DataOf<typeof MemberRoleChanged>, tx: EntityManager, told: Told) {
    return this.known.member(tx, data, data.role, told);
  }

  @On(MemberLeft)
  hearMemberLeft(data: DataOf<typeof MemberLeft>, tx: EntityManager, told: Told) {
    return this.known.member(tx, data, undefined, told);
  }

  /** A partner that is shut out has nothing sent any more. */
  @On(PartnerClosed)
  hearPartnerClosed({ clientId }: DataOf<typeof PartnerClosed>, tx: EntityManager, told: Told) {
    return this.offers.endFor(tx, clientId, told.at);
  }
}
