import { Injectable } from '@nestjs/common';
import type { StepFilter, StepTick } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { lock, transaction } from '@pearls/persistence';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { PlaceNames } from '../places/place-names.service.js';
import { Reach } from '../reach.js';
import { SessionEntity } from './session.entity.js';
import { readableBy } from './session-visibility.js';
import { Sessions, stepShown } from './sessions.service.js';
import { StepEntity } from './step.entity.js';

const AT_MOST = 2_000;

/** The next steps that were agreed, across sessions: what is to be done, by whom, until when. */
@Injectable()
export class Steps {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly sessions: Sessions,
    private readonly placeNames: PlaceNames,
  ) {}

  async list(caller: Caller, { applicationId, cycle, done }: StepFilter) {
    const reach = await this.reach.of(caller);
    const sessions = await this.db.manager.find(SessionEntity, { where: readableBy(reach, { ...(applicationId && { applicationId }), ...(cycle && { cycleId: cycle }) }), order: { heldOn: 'DESC', id: 'DESC' }, take: AT_MOST });
    const byId = new Map(sessions.map((session) => [session.id, session]));
    const doneAt = done === undefined ? {} : { doneAt: done ? Not(IsNull()) : IsNull() };
    const steps = sessions.length ? await this.db.manager.find(StepEntity, { where: { sessionId: In([...byId.keys()]), ...doneAt }, order: { dueOn: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' }, take: 10_000 }) : [];
    const placeName = await this.placeNames.of(sessions.map(({ placeId }) => placeId));
    const today = caller.at.toISOString().slice(0, 10);
    return {
      items: steps.map((step) => {
        const { cycleId, applicationId: of, teamId, placeId } = byId.get(step.sessionId)!;
        return { ...stepShown(step, today), cycleId, applicationId: of, teamId, placeName: placeName(placeId) };
      }),
    };
  }

  /** Ticks a step or takes the tick back: by the team, its contacts, or whoever runs the programme. */
  tick(caller: Caller, sessionId: string, stepId: string, { done }: StepTick) {
    return transaction(this.db, caller, async (tx) => {
      const reach = await this.reach.of(caller, tx);
      const session = await lock(tx, SessionEntity, readableBy(reach, { id: sessionId }));
      const standing = reach.standing(session);
      if (standing === 'team' ? !reach.writes(session) : standing !== 'contact' && !reach.runs(session)) throw new NotFound();
      const step = await lock(tx, StepEntity, { id: stepId, sessionId });
      step.doneAt = done ? (step.doneAt ?? caller.at) : null;
      await tx.save(step);
      return (await this.sessions.shown(tx, caller, reach, [session]))[0]!;
    });
  }
}
