import { Injectable } from '@nestjs/common';
import {
  CallClosed,
  CallExtended,
  CallOpened,
  CycleAnnounced,
  CycleSettingsChanged,
  PhaseEntered,
  type CycleChanges,
  type CycleDraft,
  type DeadlineExtension,
} from '@pearls/contracts';
import { Conflict, holdsAny, NotFound, platform, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';
import { Letters } from '../letters/letters.service.js';
import { CycleFormEntity } from './cycle-form.entity.js';
import { CycleEntity } from './cycle.entity.js';

const STAFF = ['secretariat', 'administrator', 'auditor'] as const;

/** The cycles of the title: several live side by side, each with its own dates and rules. */
@Injectable()
export class Cycles {
  constructor(
    private readonly db: DataSource,
    private readonly letters: Letters,
  ) {}

  async list(caller: Caller) {
    const cycles = await this.db.manager.find(CycleEntity, { order: { titleYear: 'DESC', id: 'ASC' } });
    return { items: cycles.filter((cycle) => cycle.isPublic || holdsAny(caller, STAFF)).map((cycle) => this.shown(cycle, caller)) };
  }

  async read(caller: Caller, id: string) {
    return this.shown(await this.visible(caller, id), caller);
  }

  async readForm(caller: Caller, id: string) {
    const cycle = await this.visible(caller, id);
    return (await this.form(cycle.id, cycle.formVersion)).definition;
  }

  async readCriteria(caller: Caller, id: string) {
    const cycle = await this.visible(caller, id);
    return { items: (await this.form(cycle.id, cycle.formVersion)).criteria };
  }

  draft(caller: Caller, { form, criteria, ...fields }: CycleDraft) {
    return transaction(this.db, caller, async (tx) => {
      if (await tx.existsBy(CycleEntity, { id: fields.id })) throw new Conflict('cycle-exists', `There is a cycle ${fields.id} already.`);
      const cycle = CycleEntity.draft({ ...fields, labels: fields.labels ?? null });
      cycle.formVersion = form.version;
      await tx.save(cycle);
      await tx.save(CycleFormEntity.of(cycle.id, form, criteria));
      return this.shown(cycle, caller);
    });
  }

  edit(caller: Caller, id: string, version: number, { reason, form, criteria, timetable, ...fields }: CycleChanges) {
    return transaction(this.db, caller, async (tx) => {
      const cycle = await lock(tx, CycleEntity, { id });
      sameVersion(cycle, version);
      if (cycle.isPublic && !reason)
        throw new Unprocessable('reason-needed', 'The cycle is public. Say why this changes; the reason is kept.', [{ pointer: '/reason', code: 'missing', message: 'Say why.' }]);
      if (cycle.isPublic && timetable?.some((entry) => entry.key === 'call-closes' && Date.parse(entry.at) !== cycle.callClosesAt?.getTime()))
        throw new Conflict('extend-instead', 'The deadline of a public call is moved by an extension, so that everybody is told.');
      if (timetable && cycle.wouldReopenPlans(timetable, caller.at)) throw new Conflict('deadline-passed', 'The day plans were due has passed; it can no longer be moved.');
      if (timetable) cycle.schedule(timetable);
      Object.assign(cycle, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)));
      if (form || criteria) await this.newForm(tx, cycle, form, criteria);
      cycle.version += 1;
      const changed = Object.entries({ ...fields, timetable, form, criteria }).flatMap(([name, value]) => (value === undefined || value === null ? [] : [name]));
      await tell(tx, caller, CycleSettingsChanged, id, { cycleId: id, changed, reason: reason ?? '' });
      return this.shown(await tx.save(cycle), caller);
    });
  }

  announce(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const cycle = await lock(tx, CycleEntity, { id });
      if (!cycle.callOpensAt || !cycle.callClosesAt) throw new Unprocessable('dates-missing', 'Set when the call opens and closes before you announce it.');
      cycle.advance('announce');
      await tell(tx, caller, CycleAnnounced, id, { cycleId: id });
      return this.shown(await tx.save(cycle), caller);
    });
  }

  extendCall(caller: Caller, id: string, { at, reason }: DeadlineExtension) {
    return transaction(this.db, caller, async (tx) => {
      const cycle = await lock(tx, CycleEntity, { id });
      const from = cycle.callClosesAt;
      cycle.extendCall(new Date(at), caller.at);
      await tell(tx, caller, CallExtended, id, { cycleId: id, from: from!.toISOString(), to: cycle.callClosesAt!.toISOString(), reason });
      const drafts = await tx.findBy(ApplicationEntity, { cycleId: id, state: 'started' });
      for (const application of drafts) await this.letters.write(tx, caller, application, 'deadline-extended', { reason, cycle });
      return this.shown(await tx.save(cycle), caller);
    });
  }

  startPreSelection(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const cycle = await lock(tx, CycleEntity, { id });
      const undecided = await tx.countBy(ApplicationEntity, { cycleId: id, state: 'submitted' });
      if (undecided) throw new Conflict('verdicts-missing', `${undecided} submitted applications have no verdict on eligibility yet.`);
      return this.enter(tx, caller, cycle, 'startPreSelection');
    });
  }

  /** Moves the cycle from where the clock has it, and tells the phase it enters. */
  async enter(tx: EntityManager, caller: Caller, cycle: CycleEntity, action: Parameters<CycleEntity['advance']>[0], from = cycle.stateAt(caller.at)) {
    cycle.advance(action, from);
    await tell(tx, caller, PhaseEntered, cycle.id, { cycleId: cycle.id, state: cycle.state });
    return this.shown(await tx.save(cycle), caller);
  }

  /** Records what the clock has done: calls that opened or closed. Decisions never wait for it. */
  async keepTime(caller: Caller) {
    const due = await this.db.manager.find(CycleEntity, { where: { state: In(['announced', 'call_open', 'development', 'results_public']) }, select: { id: true } });
    for (const { id } of due)
      await this.db.transaction(async (tx) => {
        const cycle = await lock(tx, CycleEntity, { id });
        const target = cycle.stateAt(caller.at);
        if (cycle.state === 'announced' && target !== 'announced') {
          cycle.advance('openCall');
          await tell(tx, caller, CallOpened, id, { cycleId: id });
        }
        if (cycle.state === 'call_open' && target === 'call_closed') {
          cycle.advance('closeCall');
          await tell(tx, caller, CallClosed, id, { cycleId: id });
        }
        if (cycle.state === 'development' && target === 'plans_closed') await this.enter(tx, caller, cycle, 'closePlans', 'development');
        if (cycle.state === 'results_public' && target === 'title_year') await this.enter(tx, caller, cycle, 'startTitleYear', 'results_public');
        await tx.save(cycle);
      });
  }

  /** The title year is over when its reports are in; the archive is the last word. */
  finish(caller: Caller, id: string, action: 'startClosing' | 'archive') {
    return transaction(this.db, caller, async (tx) => this.enter(tx, caller, await lock(tx, CycleEntity, { id }), action));
  }

  /** A cycle as it is told to other rooms. */
  async told(id: string, at: Date) {
    return this.shown(await this.one(id), platform(at));
  }

  /** A cycle the caller may know of; drafts are the staff's. */
  async visible(caller: Caller, id: string): Promise<CycleEntity> {
    const cycle = await this.one(id);
    if (!cycle.isPublic && !holdsAny(caller, STAFF)) throw new NotFound();
    return cycle;
  }

  one(id: string, tx: EntityManager = this.db.manager) {
    return find(tx, CycleEntity, { id });
  }

  form(cycleId: string, version: number, tx: EntityManager = this.db.manager) {
    return find(tx, CycleFormEntity, { cycleId, version });
  }

  private async newForm(tx: EntityManager, cycle: CycleEntity, definition: CycleDraft['form'] | undefined, criteria: CycleDraft['criteria'] | undefined) {
    if (await tx.existsBy(ApplicationEntity, { cycleId: cycle.id }))
      throw new Conflict('form-in-use', 'Towns are already writing on this form. It cannot be changed any more.');
    const before = await this.form(cycle.id, cycle.formVersion, tx);
    const version = before.version + 1;
    await tx.save(CycleFormEntity.of(cycle.id, { ...(definition ?? before.definition), version }, criteria ?? before.criteria));
    cycle.formVersion = version;
  }

  private shown(cycle: CycleEntity, caller: Caller) {
    const mayAct = holdsAny(caller, ['secretariat', 'administrator'], cycle.id);
    return { ...cycle, state: cycle.stateAt(caller.at), isOpen: cycle.takesApplicationsAt(caller.at), asOf: caller.at, actions: mayAct ? cycle.actionsAt(caller.at) : [] };
  }
}
