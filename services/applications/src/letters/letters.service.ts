import { Injectable } from '@nestjs/common';
import { ApplicationsLetterReady, type LetterChanges, type LetterFilter, type LetterKind } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, In, LessThan, type EntityManager } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';
import { letterText, type LetterMatter } from './letter-texts.js';
import { LetterEntity } from './letter.entity.js';

/** Letters that leave as soon as they are written; the others wait to be read. */
const AT_ONCE: LetterKind[] = ['application-receipt', 'application-withdrawn', 'deadline-extended'];
const WITH_DECISION: LetterKind[] = ['selected', 'not-selected'];
const PAGE = 50;

/** The outbox: nothing leaves it by accident. */
@Injectable()
export class Letters {
  constructor(private readonly db: DataSource) {}

  async list({ cycleId, applicationId, state, cursor }: LetterFilter) {
    const letters = await this.db.manager.find(LetterEntity, {
      where: { ...(cycleId && { cycleId }), ...(applicationId && { applicationId }), ...(state && { state }), ...(cursor && { id: LessThan(cursorOf(cursor)) }) },
      order: { id: 'DESC' },
      take: PAGE + 1,
    });
    const items = await this.shown(letters.slice(0, PAGE));
    return { items, next: letters.length > PAGE ? items.at(-1)?.id : undefined };
  }

  async read(id: string) {
    return (await this.shown([await find(this.db.manager, LetterEntity, { id })]))[0]!;
  }

  change(caller: Caller, id: string, version: number, changes: LetterChanges) {
    return transaction(this.db, caller, async (tx) => {
      const letter = await lock(tx, LetterEntity, { id });
      sameVersion(letter, version);
      letter.change(changes);
      return (await this.shown([await tx.save(letter)], tx))[0]!;
    });
  }

  release(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const letter = await lock(tx, LetterEntity, { id });
      if (letter.withDecision) throw new Conflict('leaves-with-decision', 'This letter leaves together with the decisions.');
      if (letter.kind === 'ineligible') {
        const application = await lock(tx, ApplicationEntity, { id: letter.applicationId });
        application.tell(caller.at);
        await tx.save(application);
      }
      return (await this.shown([await this.letGo(tx, caller, letter)], tx))[0]!;
    });
  }

  /** Writes a letter; some leave in the same commit, others wait in the outbox. */
  async write(tx: EntityManager, caller: Caller, application: ApplicationEntity, kind: LetterKind, matter: LetterMatter) {
    const letter = Object.assign(new LetterEntity(), {
      ...letterText(kind, application, matter),
      cycleId: application.cycleId,
      applicationId: application.id,
      kind,
      withDecision: WITH_DECISION.includes(kind),
      createdAt: caller.at,
    });
    return AT_ONCE.includes(kind) ? this.letGo(tx, caller, letter) : tx.save(letter);
  }

  /** Takes back what has not left. */
  async takeBack(tx: EntityManager, applicationId: string, kinds: LetterKind[]) {
    await tx.delete(LetterEntity, { applicationId, kind: In(kinds), state: 'waiting' });
  }

  waitingWithDecisions(tx: EntityManager, cycleId: string) {
    return tx.find(LetterEntity, { where: { cycleId, state: 'waiting', withDecision: true }, lock: { mode: 'pessimistic_write' } });
  }

  async letGo(tx: EntityManager, caller: Caller, letter: LetterEntity) {
    letter.release(caller.at);
    await tell(tx, caller, ApplicationsLetterReady, letter.applicationId, { letterId: letter.id, kind: letter.kind });
    return tx.save(letter);
  }

  private async shown(letters: LetterEntity[], tx: EntityManager = this.db.manager) {
    const applications = letters.length ? await tx.find(ApplicationEntity, { where: { id: In(letters.map((one) => one.applicationId)) }, select: { id: true, placeName: true } }) : [];
    const names = new Map(applications.map(({ id, placeName }) => [id, placeName]));
    return letters.map((letter) => ({ ...letter, placeName: names.get(letter.applicationId) }));
  }
}

function cursorOf(cursor: string) {
  if (!/^[0-9a-f-]{36}$/.test(cursor)) throw new NotFound();
  return cursor;
}
