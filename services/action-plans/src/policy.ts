import { planComments, planRecords, plans, planTemplates, planVersions } from '@pearls/contracts';
import { policy } from '@pearls/service';

const STAFF = ['secretariat', 'administrator'] as const;

/** Who may do what in action-plans. Which plans they then see is decided in `plans/visibility.ts`. */
export const actionPlansPolicy = new Map([
  ...policy(planTemplates, { readTemplate: ['anyone', 'partner'] }),
  ...policy(plans, {
    listPlans: ['person', 'partner'],
    readPlan: ['person'],
    readPlanSection: ['person'],
    savePlanSection: ['person'],
    notePresence: ['person'],
    attachAnnex: ['person'],
    readAnnex: ['person'],
    removeAnnex: ['person'],
    readPlanCompleteness: ['person'],
    submitPlan: ['person'],
    withdrawPlan: ['person'],
    readPlanReceipt: ['person'],
    readPlanDocument: ['person'],
    readSealedPlan: ['person'],
    verifyPlanReceipt: ['anyone', 'partner'],
    completeTitle: STAFF,
    endTitleEarly: STAFF,
  }),
  ...policy(planRecords, { addRecord: ['person'], saveRecord: ['person'], removeRecord: ['person'], orderRecords: ['person'], usePractice: ['person'], moveActivity: ['person'] }),
  ...policy(planComments, { listThreads: ['person'], openThread: ['person'], addComment: ['person'], resolveThread: ['person'], reopenThread: ['person'], markThreadRead: ['person'] }),
  ...policy(planVersions, { listVersions: ['person'], nameVersion: ['person'], readVersion: ['person'], compareVersions: ['person'], restoreSection: ['person'] }),
]);
