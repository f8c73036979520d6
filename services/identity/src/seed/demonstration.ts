import type { INestApplicationContext } from '@nestjs/common';
import { MemberJoined, PersonJoined, RoleGranted, TeamOpened, type Country, type Language, type TeamRole } from '@pearls/contracts';
import { platform, type Caller } from '@pearls/domain';
import { tell } from '@pearls/persistence';
import { demonstrationId, demonstrationPassword, demonstrationPeople, demonstrationSecondFactor, demonstrationTeams } from '@pearls/reference/demonstration';
import { findPlace } from '@pearls/reference/places';
import { DataSource, type EntityManager } from 'typeorm';
import { hashPassword } from '../keys/passwords.js';
import { GrantEntity } from '../people/grant.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { SecondFactors } from '../people/second-factors.service.js';
import { asksForSecondFactor } from '../people/standing.service.js';
import { MembershipEntity } from '../teams/membership.entity.js';
import { TeamEntity } from '../teams/team.entity.js';

interface Introduced {
  key: string;
  name: string;
  email: string;
  language: Language;
}

/** The invented people and teams of the demonstration; who is there already stays as they are. */
export async function introduceEverybody(app: INestApplicationContext, now: Date) {
  const db = app.get(DataSource);
  if (await db.manager.existsBy(PersonEntity, { id: demonstrationId('person:admin') })) return;
  const passwordHash = await hashPassword(demonstrationPassword);
  const secondFactors = app.get(SecondFactors);
  const caller = platform(now);
  await db.transaction(async (tx) => {
    for (const one of demonstrationPeople) {
      const person = await introduce(tx, caller, one, passwordHash);
      const grant = Object.assign(new GrantEntity(), { personId: person.id, role: one.role, country: (one.country as Country | undefined) ?? null, grantedBy: 'platform:demonstration', grantedAt: now });
      await tx.insert(GrantEntity, grant);
      await tell(tx, caller, RoleGranted, person.id, { personId: person.id, role: grant.role, ...(grant.country && { country: grant.country }) });
      if (!asksForSecondFactor([grant])) continue;
      secondFactors.plant(person, demonstrationSecondFactor, now);
      await tx.save(person);
    }
    for (const { key, name, placeId, members, application } of demonstrationTeams) {
      const at = new Date(application.startedAt);
      const country = findPlace(placeId)?.country as Country | undefined;
      const team = Object.assign(TeamEntity.open({ kind: 'municipality', name, country }, at), { id: demonstrationId(`team:${key}`) });
      await tx.insert(TeamEntity, team);
      await tell(tx, caller, TeamOpened, team.id, { teamId: team.id, kind: team.kind });
      for (const member of members) await join(tx, caller, team.id, await introduce(tx, caller, member, passwordHash), member.teamRole, at);
    }
  });
}

async function introduce(tx: EntityManager, caller: Caller, { key, name, email, language }: Introduced, passwordHash: string) {
  const person = Object.assign(PersonEntity.signUp({ name, email, language }, caller.at), { id: demonstrationId(`person:${key}`) });
  person.setPassword(passwordHash);
  person.confirm(undefined, true);
  await tx.insert(PersonEntity, person);
  await tell(tx, caller, PersonJoined, person.id, { personId: person.id });
  return person;
}

async function join(tx: EntityManager, caller: Caller, teamId: string, person: PersonEntity, role: TeamRole, at: Date) {
  await tx.insert(MembershipEntity, MembershipEntity.of(teamId, person.id, role, at));
  await tell(tx, caller, MemberJoined, teamId, { teamId, personId: person.id, role });
}
