import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PartnerClientEntity } from '../partners/partner-client.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { asksForSecondFactor, Standings } from '../people/standing.service.js';

/** What a token says, computed when it is issued: a renewed one carries the roles and teams of that moment. */
@Injectable()
export class Claims {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
  ) {}

  async ofPerson(id: string) {
    return { kind: 'person' as const, ...(await this.standings.of(this.db.manager, id)) };
  }

  /** A partner system's scopes are its client's; its country is said beside them. */
  async ofPartner(id: string | undefined) {
    const client = id === undefined ? null : await this.db.manager.findOneBy(PartnerClientEntity, { id });
    return { kind: 'partner' as const, ...(client?.country && { country: client.country }) };
  }

  /** Whether the account may get a token by a sign-in that showed these methods: no role that asks for a second factor without one. */
  async mayEnter(id: string, methods: readonly string[] | undefined): Promise<boolean> {
    const person = await this.db.manager.findOneBy(PersonEntity, { id });
    if (!person?.isActive) return false;
    return methods === undefined || methods.includes('otp') || !asksForSecondFactor(await this.standings.grantsOf(this.db.manager, id));
  }
}
