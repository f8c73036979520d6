import { Injectable } from '@nestjs/common';
import { PersonConfirmed, ROLES, SecondFactorReset, type Person, type PersonAction, type PersonFilter, type PersonSummary, type Role } from '@pearls/contracts';
import { Conflict, Forbidden, holds, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Letters } from '../letters/letters.service.js';
import { cursorAfter, likely, placeIn } from '../lists/by-name.js';
import { endSignIns } from '../provider/end-sign-ins.js';
import { teamsOf } from '../teams/teams-of.js';
import { emailKeyOf } from './email-key.js';
import { GrantEntity } from './grant.entity.js';
import { Joining } from './joining.service.js';
import { PersonEntity, sortNameOf } from './person.entity.js';

const PAGE = 50;
const BY_SECRETARIAT: Role[] = ['assessor', 'juror', 'chair', 'contact'];

/** The roles a caller may grant and revoke: the secretariat those of the programme, an administrator all. */
export const grantableBy = (caller: Caller): Role[] => (holds(caller, 'administrator') ? [...ROLES] : holds(caller, 'secretariat') ? BY_SECRETARIAT : []);

/** People, as the back office sees them. */
@Injectable()
export class People {
  constructor(
    private readonly db: DataSource,
    private readonly joining: Joining,
    private readonly letters: Letters,
  ) {}

  async list({ search, role, state, cursor }: PersonFilter) {
    const after = placeIn(cursor);
    const query = this.db.manager.createQueryBuilder(PersonEntity, 'person').orderBy('person.sortName').addOrderBy('person.id').take(PAGE + 1);
    if (search) query.andWhere('(person.sortName like :name or person.emailKey like :email)', { name: likely(sortNameOf(search)), email: likely(emailKeyOf(search)) });
    if (state) query.andWhere('person.state = :state', { state });
    if (role) query.andWhere(`exists (select from grants g where g.person_id = person.id and g.role = :role)`, { role });
    if (after) query.andWhere('(person.sortName, person.id) > (:sortName, :id)', after);
    const people = await query.getMany();
    const page = people.slice(0, PAGE);
    const grants = await this.db.manager.findBy(GrantEntity, { personId: In(page.map(({ id }) => id)) });
    const items = page.map((person) => summaryOf(person, grants.filter(({ personId }) => personId === person.id)));
    return { items, next: people.length > PAGE ? cursorAfter(page.at(-1)!) : undefined };
  }

  async read(caller: Caller, id: string): Promise<Person> {
    return this.shown(this.db.manager, caller, await find(this.db.manager, PersonEntity, { id }));
  }

  /** Municipal mail filters hold letters back: the secretariat may vouch for somebody it has spoken to. */
  confirm(caller: Caller, id: string, reason: string): Promise<Person> {
    return transaction(this.db, caller, async (tx) => {
      const person = await lock(tx, PersonEntity, { id });
      await this.joining.byBackOffice(tx, caller, person);
      await tell(tx, caller, PersonConfirmed, id, { personId: id, reason });
      return this.shown(tx, caller, person);
    });
  }

  resetSecondFactor(caller: Caller, id: string, reason: string): Promise<Person> {
    return transaction(this.db, caller, async (tx) => {
      const person = await lock(tx, PersonEntity, { id });
      if (person.id === caller.id) throw new Forbidden('own-account', 'Nobody resets the own second factor. Ask another administrator.');
      if (!person.secondFactor) throw new Conflict('no-second-factor', 'No second factor is enrolled for this account.');
      person.removeSecondFactor();
      await tx.save(person);
      await endSignIns(tx, id);
      await tell(tx, caller, SecondFactorReset, id, { personId: id, reason });
      await this.letters.write(tx, caller, 'second-factor-reset', person);
      return this.shown(tx, caller, person);
    });
  }

  async shown(tx: EntityManager, caller: Caller, person: PersonEntity): Promise<Person> {
    const grants = await tx.find(GrantEntity, { where: { personId: person.id }, order: { id: 'ASC' } });
    const { language, hasPassword, version } = person;
    const grantable = grantableBy(caller);
    const actions: PersonAction[] = [
      ...(grantable.length && !person.isActive ? (['confirm'] as const) : []),
      ...(grantable.length && person.isActive ? (['grant'] as const) : []),
      ...(holds(caller, 'administrator') && person.secondFactor && person.id !== caller.id ? (['reset-second-factor'] as const) : []),
    ];
    return {
      ...summaryOf(person, grants),
      ...{ language, hasPassword, version, grantable, actions },
      grants: grants.map(({ id, role, cycleId, country, grantedAt }) => ({ id, role, cycleId: cycleId ?? undefined, country: country ?? undefined, grantedAt: grantedAt.toISOString() })),
      teams: await teamsOf(tx, person.id),
    };
  }
}

function summaryOf({ id, name, email, state, secondFactor, createdAt, lastSignedInAt }: PersonEntity, grants: GrantEntity[]): PersonSummary {
  return { id, name, email, state, secondFactor, roles: [...new Set(grants.map(({ role }) => role))], createdAt: createdAt.toISOString(), ...(lastSignedInAt && { lastSignedInAt: lastSignedInAt.toISOString() }) };
}
