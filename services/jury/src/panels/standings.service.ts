import { Injectable } from '@nestjs/common';
import { Forbidden, holds, NotFound, type Caller } from '@pearls/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { mayAct, mayRead, sitsOn, UNTIED } from '../visibility.js';
import { PanelEntity } from './panel.entity.js';
import { SeatEntity } from './seat.entity.js';

/** What somebody is to a panel. Whoever sits on it is a member and nothing else there, whatever other roles say: the walls of every grant hold together. */
export interface Standing {
  panel: PanelEntity;
  as: 'member' | 'staff' | 'reader';
  chair: boolean;
}

/** Who runs the deliberation: the chairs without a tie to any candidate or, where there is none, the secretariat as deputy. */
export interface Presidency {
  by: 'chair' | 'secretariat';
  chairs: string[];
}

@Injectable()
export class Standings {
  constructor(private readonly db: DataSource) {}

  /** A panel as the caller may know of it; 404 to everybody else. */
  async of(caller: Caller, id: string, tx: EntityManager = this.db.manager): Promise<Standing> {
    const panel = await tx.findOneBy(PanelEntity, { id });
    if (!panel) throw new NotFound();
    return this.in(caller, panel, tx);
  }

  async in(caller: Caller, panel: PanelEntity, tx: EntityManager = this.db.manager): Promise<Standing> {
    const seat = await tx.findOneBy(SeatEntity, { cycleId: panel.cycleId, personId: uuidOf(caller) });
    if (seat?.seated) {
      if (!sitsOn(caller, panel.cycleId)) throw new NotFound();
      return { panel, as: 'member', chair: seat.chair };
    }
    if (mayAct(caller, panel.cycleId)) return { panel, as: 'staff', chair: false };
    if (mayRead(caller, panel.cycleId)) return { panel, as: 'reader', chair: false };
    throw new NotFound();
  }

  /** Keeps the phase of the panel as it is until this transaction ends: a decision waits for it, or has been taken before. */
  async hold(tx: EntityManager, id: string) {
    await tx.query(`select from panels where id = $1 for share`, [id]);
  }

  async member(caller: Caller, id: string, tx?: EntityManager) {
    const standing = await this.of(caller, id, tx);
    if (standing.as !== 'member') throw new NotFound();
    return standing;
  }

  async staff(caller: Caller, id: string, tx?: EntityManager) {
    const standing = await this.of(caller, id, tx);
    if (standing.as !== 'staff') throw new NotFound();
    return standing;
  }

  async presidency({ id }: PanelEntity, tx: EntityManager = this.db.manager): Promise<Presidency> {
    const rows = await tx.query<{ person_id: string }[]>(`select u.person_id from (${UNTIED}) u where u.panel_id = $1 and u.chair order by 1`, [id]);
    return { by: rows.length ? 'chair' : 'secretariat', chairs: rows.map((row) => row.person_id) };
  }

  async presides(caller: Caller, standing: Standing, tx?: EntityManager): Promise<boolean> {
    const { by, chairs } = await this.presidency(standing.panel, tx);
    if (standing.as === 'member') return chairs.includes(caller.id);
    return by === 'secretariat' && standing.as === 'staff' && holds(caller, 'secretariat', standing.panel.cycleId);
  }

  /** The one who runs the deliberation; a sentence to those who might have. */
  async presiding(caller: Caller, id: string, tx?: EntityManager) {
    const standing = await this.of(caller, id, tx);
    if (await this.presides(caller, standing, tx)) return standing;
    if (standing.as === 'staff') throw new Forbidden('chair-presides', 'The chair does this. The secretariat does it where every chair is tied to a candidate.');
    if (standing.chair) throw new Forbidden('deputy-presides', 'You are tied to a candidate or have not declared about every one, so the secretariat does this as deputy.');
    throw new NotFound();
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Partners and visitors have ids of another kind, and never a seat. */
const uuidOf = ({ kind, id }: Caller) => (kind === 'person' ? id : NOBODY);
