import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Neighbours } from '../neighbours/neighbours.service.js';
import { JurorProfileEntity } from './juror-profile.entity.js';
import { SeatEntity } from './seat.entity.js';

/** What the members of a panel are called. */
@Injectable()
export class Jurors {
  constructor(
    private readonly db: DataSource,
    private readonly neighbours: Neighbours,
  ) {}

  /** By their profile; who has none, by the account. */
  async namesOf(cycleId: string, personIds: readonly string[]): Promise<Map<string, string>> {
    const profiles = await this.db.manager.find(JurorProfileEntity, { where: { cycleId, personId: In([...new Set(personIds)]) }, select: { personId: true, name: true } });
    const names = new Map(profiles.map(({ personId, name }) => [personId, name]));
    const others = await this.neighbours.namesOf(personIds.filter((id) => !names.has(id)));
    return new Map([...others, ...names]);
  }

  async namesOfPanel(cycleId: string) {
    const seats = await this.db.manager.findBy(SeatEntity, { cycleId });
    return this.namesOf(cycleId, seats.map(({ personId }) => personId));
  }
}
