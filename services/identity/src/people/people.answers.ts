import { Controller } from '@nestjs/common';
import { identityAddressees, identityPeopleNamed, identityTeamsNamed, type AddresseesAsked, type NamesAsked } from '@pearls/contracts';
import { Answer } from '@pearls/messaging';
import { DataSource, In } from 'typeorm';
import { MembershipEntity } from '../teams/membership.entity.js';
import { TeamEntity } from '../teams/team.entity.js';
import { PersonEntity } from './person.entity.js';

/** What other services may ask about people: facts carry ids alone. */
@Controller()
export class PeopleAnswers {
  constructor(private readonly db: DataSource) {}

  @Answer(identityAddressees)
  async addressees({ teamId, personIds = [] }: AddresseesAsked): Promise<object> {
    const { manager } = this.db;
    const members = teamId ? await manager.find(MembershipEntity, { where: { teamId }, order: { joinedAt: 'ASC', personId: 'ASC' } }) : [];
    const roles = new Map(members.map(({ personId, role }) => [personId, role]));
    const ids = [...new Set([...roles.keys(), ...personIds])];
    const people = new Map((await manager.findBy(PersonEntity, { id: In(ids), state: 'active' })).map((one) => [one.id, one]));
    const team = teamId && (await manager.findOneBy(TeamEntity, { id: teamId }));
    return {
      items: ids.flatMap((id) => {
        const person = people.get(id);
        const role = roles.get(id);
        return person ? [{ personId: id, name: person.name, email: person.email, language: person.language, ...(role && { role }) }] : [];
      }),
      ...(team && { team: { id: team.id, name: team.name } }),
    };
  }

  @Answer(identityPeopleNamed)
  async peopleNamed({ ids }: NamesAsked): Promise<object> {
    const people = await this.db.manager.find(PersonEntity, { where: { id: In(ids) }, select: { id: true, name: true } });
    return { items: people.map(({ id, name }) => ({ personId: id, name })) };
  }

  @Answer(identityTeamsNamed)
  async teamsNamed({ ids }: NamesAsked): Promise<object> {
    return { items: await this.db.manager.find(TeamEntity, { where: { id: In(ids) }, select: { id: true, name: true } }) };
  }
}
