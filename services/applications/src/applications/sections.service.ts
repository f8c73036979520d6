import { Injectable } from '@nestjs/common';
import { Misfit, type SectionDraft } from '@pearls/contracts';
import { Conflict, NotFound, Stale, type Caller } from '@pearls/domain';
import { run } from '@pearls/persistence';
import { WrittenJson } from '@pearls/service';
import { DataSource } from 'typeorm';
import { CycleEntity } from '../cycles/cycle.entity.js';
import type { ApplicationEntity } from './application.entity.js';
import { Applications } from './applications.service.js';
import { READ_APPLICATION, SAVE_SECTION, SECTION } from './section-statements.js';
import { isStaff, teamsOf, writingTeamsOf } from './visibility.js';

type WholeApplication = Pick<ApplicationEntity, 'teamId' | 'state' | 'toldState' | 'version'> & { application: string; cycle: Pick<CycleEntity, 'id' | 'state' | 'timetable'> };

/**
 * The hot path of the call's last day: reading an application and saving one section. One named statement each, JSON
 * written by Postgres with exactly the columns of the contract; a test holds both against the contract.
 */
@Injectable()
export class Sections {
  constructor(
    private readonly db: DataSource,
    private readonly applications: Applications,
  ) {}

  /** Saves a section if the version edited is the one that stands; incomplete and invalid drafts are welcome. */
  async save(caller: Caller, id: string, key: string, version: number, { answers, completed }: SectionDraft) {
    const [row] = await run<{ section: string | null }>(this.db, SAVE_SECTION, [id, writingTeamsOf(caller), key, JSON.stringify(answers), completed, caller.at, caller.id, version]);
    if (row?.section) return new WrittenJson(row.section, version + 1);
    return this.whyNotSaved(caller, id, key, answers);
  }

  async readOne(caller: Caller, id: string, key: string) {
    const application = await this.applications.readable(caller, id);
    const [row] = await this.db.query<{ section: object | null }[]>(
      `select (select ${SECTION} from application_sections s where s.application_id = $1 and s.key = $2) as section
       from cycle_forms f where f.cycle_id = $3 and f.version = $4 and f.keys ? $2`,
      [id, key, application.cycleId, application.formVersion],
    );
    if (!row) throw new NotFound();
    return row.section ?? { key, answers: {}, completed: false, version: 0 };
  }

  async readAll(caller: Caller, id: string) {
    const { application, cycle, version, ...decisive } = (await this.ownOf(caller, id)) ?? (await this.anothers(caller, id));
    const actions = JSON.stringify(this.applications.actionsOf(caller, decisive, Object.assign(new CycleEntity(), cycle)));
    return new WrittenJson(`${application.slice(0, -1)},"actions":${actions}}`, version);
  }

  /** A team reads its own in one statement, which is nearly every read there is. */
  private async ownOf(caller: Caller, id: string) {
    const [row] = await run<WholeApplication>(this.db, READ_APPLICATION, [id, teamsOf(caller), !isStaff(caller)]);
    return row;
  }

  private async anothers(caller: Caller, id: string) {
    await this.applications.readable(caller, id);
    const [row] = await run<WholeApplication>(this.db, READ_APPLICATION, [id, null, false]);
    if (!row) throw new NotFound();
    return row;
  }

  private async whyNotSaved(caller: Caller, id: string, key: string, answers: Record<string, unknown>): Promise<never> {
    const application = await this.applications.readable(caller, id);
    if (!writingTeamsOf(caller).includes(application.teamId)) throw new NotFound();
    const [form] = await this.db.query<{ fields: string[] | null }[]>(`select f.keys -> $1 as fields from cycle_forms f where f.cycle_id = $2 and f.version = $3`, [key, application.cycleId, application.formVersion]);
    if (!form?.fields) throw new NotFound();
    const unknown = Object.keys(answers).filter((field) => !form.fields!.includes(field));
    if (unknown.length) throw new Misfit(unknown.map((field) => ({ pointer: `/answers/${field}`, code: 'unknown', message: 'The form has no question of this name in this section.' })));
    if (application.state !== 'started') throw new Conflict('not-editable', 'Only a draft can be edited.');
    const cycle = await this.db.manager.findOneByOrFail(CycleEntity, { id: application.cycleId });
    if (!cycle.takesApplicationsAt(caller.at)) throw new Conflict('deadline-passed', 'The deadline has passed. What was saved before is kept.');
    throw new Stale();
  }
}
