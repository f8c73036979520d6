import { Injectable } from '@nestjs/common';
import { PersonJoined, RoleGranted } from '@pearls/contracts';
import { platform, type Caller } from '@pearls/domain';
import { tell } from '@pearls/persistence';
import type { EntityManager } from 'typeorm';
import { IdentitySettings } from '../identity.settings.js';
import { emailKeyOf } from './email-key.js';
import { GrantEntity } from './grant.entity.js';
import { PersonEntity } from './person.entity.js';

/** The moment an address is shown to be somebody's, and the account begins. */
@Injectable()
export class Joining {
  constructor(private readonly settings: IdentitySettings) {}

  /** Confirms who showed the mailbox, with the proof of the browser that signed up if it is the same. */
  async byMail(tx: EntityManager, caller: Caller, person: PersonEntity, proof: string | undefined): Promise<boolean | undefined> {
    const { passwordKept } = person.confirm(proof);
    await tx.save(person);
    await tell(tx, asPerson(caller, person.id), PersonJoined, person.id, { personId: person.id });
    await this.appointFirstAdministrator(tx, caller, person);
    return passwordKept;
  }

  async byBackOffice(tx: EntityManager, caller: Caller, person: PersonEntity) {
    person.confirm(undefined, true);
    await tx.save(person);
    await tell(tx, caller, PersonJoined, person.id, { personId: person.id });
  }

  /** A bare platform has nobody who could grant a role; the configuration names the first. */
  private async appointFirstAdministrator(tx: EntityManager, caller: Caller, person: PersonEntity) {
    const first = this.settings.FIRST_ADMINISTRATOR;
    if (!first || emailKeyOf(first) !== person.emailKey || (await tx.existsBy(GrantEntity, { role: 'administrator' }))) return;
    await tx.insert(GrantEntity, Object.assign(new GrantEntity(), { personId: person.id, role: 'administrator', grantedBy: 'platform:configuration', grantedAt: caller.at }));
    await tell(tx, platform(caller.at, caller.trace), RoleGranted, person.id, { personId: person.id, role: 'administrator' });
  }
}

/** The same request, seen as the person's own. */
export const asPerson = (caller: Caller, personId: string): Caller => ({ ...caller, kind: 'person', id: personId });
