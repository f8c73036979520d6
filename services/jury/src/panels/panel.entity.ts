import type { Localised, PanelChanges, PanelCriterion, PanelState, SelectionRules } from '@pearls/contracts';
import { Conflict, hasBegun, Unprocessable, type ActionOf } from '@pearls/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { HALF_STEPS } from '../ranking/exact-score.js';
import { panelLifecycle } from './panel.lifecycle.js';

const WHOLE = 100;

/** The jury of one cycle: what it goes by, and how far it is. */
@Entity('panels')
@Index('panels_one_per_cycle', ['cycleId'], { unique: true })
export class PanelEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('text') readonly cycleId!: string;
  @Column('int') readonly titleYear!: number;
  @Column('jsonb') readonly cycleName!: Localised;
  @Column('text') readonly state: PanelState = 'forming';
  @Column('jsonb') criteria!: PanelCriterion[];
  @Column('text', { array: true }) codes!: string[];
  @Column('int') minimumSheets!: number;
  @Column('jsonb', { nullable: true }) rules: SelectionRules | null = null;
  @Column('text') zone = 'Europe/Berlin';
  @Column('timestamptz', { nullable: true }) resultsAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) announcedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) scoringStartedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) deliberationStartedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) embargoAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) releasedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null = null;
  @CreateDateColumn({ type: 'timestamptz' }) readonly createdAt!: Date;
  @Column('int') version = 1;

  static form(fields: Pick<PanelEntity, 'cycleId' | 'titleYear' | 'cycleName' | 'minimumSheets'> & { criteria: PanelCriterion[] }) {
    const panel = Object.assign(new PanelEntity(), fields);
    panel.weigh(fields.criteria);
    return panel;
  }

  /** Criteria, weights and the least number of sheets are settled before anybody scores. */
  change({ criteria, minimumSheets }: PanelChanges) {
    if (this.state !== 'forming' && this.state !== 'declaring') throw new Conflict('criteria-frozen', 'Criteria and weights are frozen since scoring started.');
    if (criteria) this.weigh(criteria);
    this.minimumSheets = minimumSheets ?? this.minimumSheets;
    this.version += 1;
  }

  get isPublic() {
    return this.announcedAt !== null;
  }

  /** The highest total a sheet can have. */
  get maximum() {
    return this.criteria.reduce((sum, { weight }) => sum + weight, 0) * HALF_STEPS;
  }

  announce(at: Date) {
    if (this.announcedAt) throw new Conflict('announced-already', 'The members of this panel are public already.');
    Object.assign(this, { announcedAt: at, version: this.version + 1 });
  }

  open(at: Date) {
    this.advance('open', { openedAt: at });
  }

  startScoring(at: Date, fields: Pick<PanelEntity, 'resultsAt' | 'zone'> & { rules: SelectionRules }) {
    this.advance('startScoring', { scoringStartedAt: at, ...fields });
  }

  startDeliberation(at: Date) {
    this.advance('startDeliberation', { deliberationStartedAt: at });
  }

  decide(at: Date, embargoAt: Date) {
    this.advance('decide', { decidedAt: at, embargoAt, releasedAt: null });
  }

  reopen() {
    this.advance('reopen', { decidedAt: null, embargoAt: null, releasedAt: null });
  }

  release(at: Date) {
    if (this.state !== 'decided') throw new Conflict('illegal-move', `The panel is ${this.state}; there is no result to release.`);
    Object.assign(this, { releasedAt: at, version: this.version + 1 });
  }

  /** Possible from the embargo instant on, and not a millisecond earlier. */
  publish(at: Date) {
    if (this.state === 'decided' && !this.isFreeAt(at)) throw new Conflict('embargo', `Nothing of the result leaves before ${this.embargoAt!.toISOString()}.`);
    this.advance('publish', { publishedAt: at });
  }

  isFreeAt(at: Date) {
    return this.embargoAt !== null && hasBegun(at, { at: this.embargoAt, zone: this.zone });
  }

  private weigh(criteria: PanelCriterion[]) {
    const codes = criteria.map(({ code }) => code);
    if (new Set(codes).size !== codes.length) throw new Unprocessable('criteria-not-usable', 'Every criterion needs a code of its own.', [{ pointer: '/criteria', code: 'twice', message: 'A code stands here twice.' }]);
    const sum = criteria.reduce((total, { weight }) => total + weight, 0);
    if (sum !== WHOLE) throw new Unprocessable('criteria-not-usable', `The weights add up to ${sum}; they must add up to ${WHOLE}.`, [{ pointer: '/criteria', code: 'weights', message: `Change the weights so that they add up to ${WHOLE}.`, params: { sum } }]);
    Object.assign(this, { criteria, codes });
  }

  private advance(action: ActionOf<typeof panelLifecycle>, fields: Partial<PanelEntity>) {
    Object.assign(this, { ...fields, state: panelLifecycle.next(this.state, action), version: this.version + 1 });
  }
}
