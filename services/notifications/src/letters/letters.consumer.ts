import { Injectable } from '@nestjs/common';
import { ApplicationsLetterReady, IdentityLetterReady, type LetterReady } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { MessageEntity } from '../messages/message.entity.js';

/** A letter is ready: one message is asked for, however often that is told. */
@Injectable()
export class LettersConsumer {
  @On(IdentityLetterReady)
  hearIdentity(ready: LetterReady, tx: EntityManager, told: Told) {
    return this.accept('identity', ready, tx, told);
  }

  @On(ApplicationsLetterReady)
  hearApplications(ready: LetterReady, tx: EntityManager, told: Told) {
    return this.accept('applications', ready, tx, told);
  }

  private accept(owner: string, { letterId, kind }: LetterReady, tx: EntityManager, { at, trace }: Told) {
    return tx.createQueryBuilder().insert().into(MessageEntity).values(MessageEntity.askedFor({ owner, letterId, kind, at, trace: trace ?? null })).orIgnore().execute();
  }
}
