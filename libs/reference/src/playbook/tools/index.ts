import type { Tool } from '../tool.js';
import { afterTheEvent } from './after-the-event.js';
import { assetWalk } from './asset-walk.js';
import { barcampEvening } from './barcamp-evening.js';
import { borrowAndBend } from './borrow-and-bend.js';
import { budgetOnOnePage } from './budget-on-one-page.js';
import { countWhatCounts } from './count-what-counts.js';
import { fromWorryToCause } from './from-worry-to-cause.js';
import { ideaToActivity } from './idea-to-activity.js';
import { kitchenTableTalks } from './kitchen-table-talks.js';
import { lettingItLive } from './letting-it-live.js';
import { oneSentenceAim } from './one-sentence-aim.js';
import { placePortrait } from './place-portrait.js';
import { stormPlan } from './storm-plan.js';
import { whoDoesWhat } from './who-does-what.js';
import { whoIsMissing } from './who-is-missing.js';
import { youngPeopleHoldThePurse } from './young-people-hold-the-purse.js';

/** Every tool of the playbook, in the order of its phases. */
export const playbookTools: readonly Tool[] = [
  placePortrait,
  kitchenTableTalks,
  assetWalk,
  whoIsMissing,
  barcampEvening,
  youngPeopleHoldThePurse,
  fromWorryToCause,
  oneSentenceAim,
  ideaToActivity,
  borrowAndBend,
  stormPlan,
  whoDoesWhat,
  budgetOnOnePage,
  countWhatCounts,
  afterTheEvent,
  lettingItLive,
];

const byKey = new Map(playbookTools.map((tool) => [tool.key, tool]));

/** The tool of a name. */
export const findTool = (key: string): Tool | undefined => byKey.get(key);
