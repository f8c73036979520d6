import { Injectable } from '@nestjs/common';
import { ActivityFinished, PlanNotSubmitted, PlanOpened, PlanSubmitted, PlanWithdrawn, PracticeUsed, type DataOf, type Role } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Known } from '../known/known.service.js';
import type { NoticeKind } from '../notices/notice-kinds.js';
import { Notices } from '../notices/notices.service.js';
import { Todos } from '../todos/todos.service.js';

type Plan = DataOf<typeof PlanOpened>;

const SECRETARIAT = { roles: ['secretariat'] as Role[] };

/** From the plan that opens to the practice others take up. */
@Injectable()
export class PlansConsumer {
  constructor(
    private readonly known: Known,
    private readonly notices: Notices,
    private readonly todos: Todos,
  ) {}

  @On(PlanOpened)
  async hearPlanOpened(plan: Plan, tx: EntityManager, told: Told) {
    const { planId, teamId, cycleId, placeId } = plan;
    await this.known.town(tx, plan, 'candidate');
    await this.todos.open(tx, { kind: 'write-plan', about: planId, team: teamId, cycleId, placeId, due: 'plans-due', matter: matterOf(plan) }, told);
    await this.notices.tell(tx, told, { ...matterOf(plan), dueKey: 'plans-due' }, [{ kind: 'plan-opened', to: { teams: [teamId] } }]);
  }

  @On(PlanSubmitted)
  async hearPlanSubmitted(plan: DataOf<typeof PlanSubmitted>, tx: EntityManager, told: Told) {
    await this.known.town(tx, plan, 'candidate', 'handedIn');
    await this.end(tx, plan, told, ['plan-received', 'caseload-plan-received', 'office-plan-received']);
  }

  @On(PlanWithdrawn)
  async hearPlanWithdrawn(plan: Plan, tx: EntityManager, told: Told) {
    await this.known.town(tx, plan, 'candidate', 'ended');
    await this.end(tx, plan, told, ['plan-withdrawn', 'caseload-plan-withdrawn', 'office-plan-withdrawn']);
  }

  @On(PlanNotSubmitted)
  async hearPlanNotSubmitted(plan: Plan, tx: EntityManager, told: Told) {
    await this.known.town(tx, plan, 'candidate', 'ended');
    await this.end(tx, plan, told, ['plan-not-submitted', 'caseload-plan-not-submitted', 'office-plan-not-submitted']);
  }

  @On(ActivityFinished)
  async hearActivityFinished(plan: DataOf<typeof ActivityFinished>, tx: EntityManager, told: Told) {
    const { activityId, teamId, cycleId, placeId } = plan;
    const matter = { ...matterOf(plan), activityId };
    await this.known.town(tx, plan);
    await this.todos.open(tx, { kind: 'share-activity', about: activityId, team: teamId, cycleId, placeId, matter }, told);
    await this.notices.tell(tx, told, matter, [{ kind: 'activity-finished', to: { teams: [teamId] } }]);
  }

  /** The town a practice comes from hears that it travels. */
  @On(PracticeUsed)
  async hearPracticeUsed({ practiceId, placeId, teamId }: DataOf<typeof PracticeUsed>, tx: EntityManager, told: Told) {
    const [practice] = await tx.query<{ teamId: string }[]>(`select team_id as "teamId" from known_practices where id = $1`, [practiceId]);
    if (!practice || practice.teamId === teamId) return;
    await this.known.speakOfPlace(tx, placeId);
    await this.notices.tell(tx, told, { practiceId, placeId, practiceNamed: 'yes' }, [{ kind: 'practice-used', to: { teams: [practice.teamId] } }]);
  }

  private async end(tx: EntityManager, plan: Plan, told: Told, [team, caseload, office]: [NoticeKind, NoticeKind, NoticeKind]) {
    await this.todos.settle(tx, 'write-plan', plan.planId, told);
    await this.notices.tell(tx, told, matterOf(plan), [
      { kind: team, to: { teams: [plan.teamId] } },
      { kind: caseload, to: { contactsOf: plan.teamId, cycleId: plan.cycleId } },
      { kind: office, to: SECRETARIAT },
    ]);
  }
}

const matterOf = ({ planId, applicationId, cycleId, placeId }: Plan) => ({ planId, applicationId, cycleId, placeId });
