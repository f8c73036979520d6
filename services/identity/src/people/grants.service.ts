import { Injectable } from '@nestjs/common';
import { Misfit, RoleGranted, RoleRevoked, type GrantDraft, type Person } from '@pearls/contracts';
import { Conflict, Forbidden, signatureOf, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Letters } from '../letters/letters.service.js';
import { refuseClash } from './clashing-hats.js';
import { GrantEntity } from './grant.entity.js';
import { grantableBy, People } from './people.service.js';
import { PersonEntity } from './person.entity.js';
import { asksForSecondFactor } from './standing.service.js';

/** Roles of the programme, granted and revoked. They hold from the next token on, five minutes at most. */
@Injectable()
export class Grants {
  constructor(
    private readonly db: DataSource,
    private readonly people: People,
    private readonly letters: Letters,
  ) {}

  grant(caller: Caller, personId: string, draft: GrantDraft): Promise<Person> {
    mayGrant(caller, draft.role);
    if (draft.role === 'contact' && !draft.country) throw new Misfit([{ pointer: '/country', code: 'missing', message: 'Choose the country this contact point answers for.' }]);
    return transaction(this.db, caller, async (tx) => {
      const person = await lock(tx, PersonEntity, { id: personId });
      if (!person.isActive) throw new Conflict('address-not-confirmed', 'This account is not confirmed yet. Confirm it first.');
      const held = await tx.findBy(GrantEntity, { personId });
      if (held.some((one) => one.isSame(draft))) throw new Conflict('role-held', 'This person holds the role already.');
      refuseClash(held, { role: draft.role, cycleId: draft.cycleId ?? null });
      const grant = Object.assign(new GrantEntity(), { personId, role: draft.role, cycleId: draft.cycleId ?? null, country: draft.country ?? null, grantedBy: signatureOf(caller), grantedAt: caller.at });
      await tx.insert(GrantEntity, grant);
      await tell(tx, caller, RoleGranted, personId, dataOf(grant));
      await this.letters.write(tx, caller, 'role-granted', person, { role: grant.role, secondFactor: asksForSecondFactor([grant]) && !person.secondFactor });
      return this.people.shown(tx, caller, person);
    });
  }

  revoke(caller: Caller, personId: string, id: string): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      const grant = await find(tx, GrantEntity, { id, personId });
      mayGrant(caller, grant.role);
      if (grant.role === 'administrator') await keepAnAdministrator(tx);
      const { affected } = await tx.delete(GrantEntity, { id });
      if (affected) await tell(tx, caller, RoleRevoked, personId, dataOf(grant));
    });
  }
}

function mayGrant(caller: Caller, role: GrantEntity['role']) {
  if (!grantableBy(caller).includes(role)) throw new Forbidden('role-not-grantable', 'This role is granted and revoked by an administrator.');
}

const dataOf = ({ personId, role, cycleId, country }: GrantEntity) => ({ personId, role, ...(cycleId && { cycleId }), ...(country && { country }) });

/** Locks every administrator's grant, so that two who leave at once do not both find the other. */
async function keepAnAdministrator(tx: EntityManager) {
  const administrators = await tx.find(GrantEntity, { where: { role: 'administrator' }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  if (administrators.length <= 1) throw new Conflict('last-administrator', 'The platform needs an administrator. Grant the role to somebody else first.');
}
