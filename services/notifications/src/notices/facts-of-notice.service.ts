import { Injectable } from '@nestjs/common';
import { practiceToUse, type TimetableKey, type TodoKind } from '@pearls/contracts';
import { instantOf } from '@pearls/domain';
import { Questions } from '@pearls/messaging';
import { DataSource } from 'typeorm';
import { CycleDateEntity } from '../known/cycles.entity.js';
import { Keeper } from '../known/keeper.service.js';
import { ProgrammeEventEntity } from '../known/programme-event.entity.js';
import type { Matter } from '../todos/todo.entity.js';
import type { Told } from './notice.entity.js';

const PROGRAMME_ZONE = 'Europe/Berlin';
/** So often a name is asked for; then the notice leaves without it. */
const PATIENCE = 5;

/** Finds out what a notice speaks of: names, dates, events. */
@Injectable()
export class FactsOfNotice {
  constructor(
    private readonly db: DataSource,
    private readonly keeper: Keeper,
    private readonly questions: Questions,
  ) {}

  async of(matter: Matter, tries: number): Promise<Told> {
    const patient = <T>(asked: Promise<T>): Promise<T | undefined> => (tries < PATIENCE ? asked : asked.catch(() => undefined));
    const { placeId, cycleId, eventId, practiceId, practiceNamed, todo } = matter;
    const cycle = cycleId ? await patient(this.keeper.cycle(cycleId)) : undefined;
    return {
      place: placeId && ((await patient(this.keeper.place(placeId))) ?? placeId),
      cycle: cycle?.name ?? undefined,
      due: await this.due(matter),
      event: eventId ? eventOf((await patient(this.keeper.event(eventId))) ?? (await this.db.manager.findOneBy(ProgrammeEventEntity, { id: eventId }))) : undefined,
      practice: practiceId && practiceNamed ? (await patient(this.questions.ask(practiceToUse, { practiceId })))?.title : undefined,
      todo: todo as TodoKind | undefined,
    };
  }

  private async due({ cycleId, dueKey, dueAt, dueOn }: Matter) {
    if (dueAt) return { at: dueAt, zone: PROGRAMME_ZONE };
    if (dueOn) return { at: instantOf(`${dueOn}T23:59`, PROGRAMME_ZONE).toISOString(), zone: PROGRAMME_ZONE };
    const date = cycleId && dueKey ? await this.db.manager.findOneBy(CycleDateEntity, { cycleId, key: dueKey as TimetableKey }) : null;
    return date ? { at: date.at.toISOString(), zone: date.zone } : undefined;
  }
}

const eventOf = (event: ProgrammeEventEntity | null): Told['event'] =>
  event ? { kind: event.kind, ...(event.title && { title: event.title }), startsAt: event.startsAt.toISOString(), endsAt: event.endsAt.toISOString(), zone: event.zone } : undefined;
