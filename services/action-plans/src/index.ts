import { actionPlansFacts } from '@pearls/contracts';
import type { ServiceDefinition } from '@pearls/service';
import { ActionPlansModule } from './action-plans.module.js';
import { AnnexEntity } from './annexes/annex.entity.js';
import { CommentReadingEntity } from './comments/comment-reading.entity.js';
import { CommentThreadEntity } from './comments/comment-thread.entity.js';
import { commentThreadLifecycle } from './comments/comment-thread.lifecycle.js';
import { CommentEntity } from './comments/comment.entity.js';
import { PlanContactEntity } from './contacts/plan-contact.entity.js';
import { KnownCycleEntity } from './cycles/known-cycle.entity.js';
import { AssignmentsEnd1796000000000 } from './migrations/1796000000000-assignments-end.js';
import { CreatePlans1769000000000 } from './migrations/1769000000000-create-plans.js';
import { PlanSectionEntity } from './plans/plan-section.entity.js';
import { PlanEntity } from './plans/plan.entity.js';
import { planLifecycle } from './plans/plan.lifecycle.js';
import { PresenceEntity } from './plans/presence.entity.js';
import { actionPlansPolicy } from './policy.js';
import { activityLifecycle } from './records/activity.lifecycle.js';
import { PlanRecordEntity } from './records/plan-record.entity.js';
import { ActionPlansSettings } from './settings.js';
import { PlanVersionEntity } from './versions/plan-version.entity.js';

/** Culture and Resilience Action Plans: template, plans, activities, comments, versions and the copy the jury reads. */
export const actionPlansService: ServiceDefinition<ActionPlansSettings> = {
  name: 'action-plans',
  module: ActionPlansModule,
  settings: ActionPlansSettings,
  policy: actionPlansPolicy,
  facts: actionPlansFacts,
  lifecycles: [planLifecycle, activityLifecycle, commentThreadLifecycle],
  entities: [PlanEntity, PlanSectionEntity, PlanRecordEntity, AnnexEntity, CommentThreadEntity, CommentEntity, CommentReadingEntity, PlanVersionEntity, PlanContactEntity, KnownCycleEntity, PresenceEntity],
  migrations: [CreatePlans1769000000000, AssignmentsEnd1796000000000],
};
