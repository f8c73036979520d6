import { Injectable } from '@nestjs/common';
import { RoleGranted, RoleRevoked, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { ContactPoints } from './contact-points.service.js';

/** A contact point comes and goes with the role: there is one truth, the grant. */
@Injectable()
export class RoleConsumer {
  constructor(private readonly contactPoints: ContactPoints) {}

  @On(RoleGranted)
  async granted({ role, personId, country, cycleId = '' }: DataOf<typeof RoleGranted>, tx: EntityManager, { at }: Told) {
    if (role === 'contact' && country) await this.contactPoints.hold(tx, { personId, country, cycleId }, at);
  }

  @On(RoleRevoked)
  async revoked({ role, personId, country, cycleId = '' }: DataOf<typeof RoleRevoked>, tx: EntityManager, { at }: Told) {
    if (role === 'contact' && country) await this.contactPoints.release(tx, { personId, country, cycleId }, at);
  }
}
