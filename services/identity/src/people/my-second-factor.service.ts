import { Injectable } from '@nestjs/common';
import { SecondFactorEnrolled, SecondFactorRemoved, type Me, type SecondFactorEnrolment } from '@pearls/contracts';
import { Conflict, type Caller } from '@pearls/domain';
import { lock, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Limits } from '../limits/limits.service.js';
import { MyAccount } from './me.service.js';
import { PersonEntity } from './person.entity.js';
import { SecondFactors } from './second-factors.service.js';
import { Standings } from './standing.service.js';

/** The authenticator app of who is signed in: a first one, another one, or none. */
@Injectable()
export class MySecondFactor {
  constructor(
    private readonly db: DataSource,
    private readonly limits: Limits,
    private readonly secondFactors: SecondFactors,
    private readonly standings: Standings,
    private readonly account: MyAccount,
  ) {}

  begin(caller: Caller, code: string | undefined): Promise<SecondFactorEnrolment> {
    return this.counted(caller, async (tx, person) => {
      if (person.secondFactor) this.secondFactors.use(person, code ?? '', caller.at);
      const enrolment = this.secondFactors.begin(person);
      await tx.save(person);
      return enrolment;
    });
  }

  finish(caller: Caller, code: string): Promise<Me> {
    return this.counted(caller, async (tx, person) => {
      this.secondFactors.finish(person, code, caller.at);
      await tell(tx, caller, SecondFactorEnrolled, person.id, { personId: person.id });
      return this.account.shown(tx, await tx.save(person));
    });
  }

  remove(caller: Caller, code: string): Promise<Me> {
    return this.counted(caller, async (tx, person) => {
      if (await this.standings.needsSecondFactor(tx, person.id)) throw new Conflict('second-factor-needed', 'Your role is protected by a second factor, so it cannot be removed. You can enrol another app instead.');
      this.secondFactors.use(person, code, caller.at);
      person.removeSecondFactor();
      await tell(tx, caller, SecondFactorRemoved, person.id, { personId: person.id });
      return this.account.shown(tx, await tx.save(person));
    });
  }

  private async counted<T>(caller: Caller, work: (tx: EntityManager, person: PersonEntity) => Promise<T>): Promise<T> {
    await this.limits.take('factor-account', caller.id, caller.at);
    const result = await transaction(this.db, caller, async (tx) => work(tx, await lock(tx, PersonEntity, { id: caller.id })));
    await this.limits.forget('factor-account', caller.id);
    return result;
  }
}
