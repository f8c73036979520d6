import { pearls, playbook, practices, stories } from '@pearls/contracts';
import { policy } from '@pearls/service';

const STAFF = ['secretariat', 'administrator'] as const;
/** Who may be a reader: the staff for both, a national contact for the second. */
const READERS = [...STAFF, 'contact'] as const;
const OPEN = ['anyone', 'partner'] as const;

/** Who may do what in repository. Which practices and stories in work they then see is decided beside them. */
export const repositoryPolicy = new Map([
  ...policy(practices, {
    search: OPEN,
    readMap: OPEN,
    listFitting: OPEN,
    readPublished: OPEN,
    exportCsv: OPEN,
    exportJson: OPEN,
    readAtom: OPEN,
    readRss: OPEN,
    listInWork: ['person'],
    start: ['person'],
    startFromActivity: ['person'],
    read: ['person'],
    save: ['person'],
    translate: ['person'],
    removeTranslation: ['person'],
    submit: ['person'],
    recall: ['person'],
    review: READERS,
    revise: ['person'],
    abandon: ['person'],
    archive: ['person'],
    restore: ['person'],
  }),
  ...policy(playbook, { readPlaybook: OPEN, readTool: OPEN, readWorksheet: OPEN }),
  ...policy(pearls, {
    listPearls: OPEN,
    readPearl: OPEN,
    verifyTitle: OPEN,
    editPearl: ['person'],
    endTitle: STAFF,
    exportPearlsCsv: OPEN,
    exportPearlsJson: OPEN,
  }),
  ...policy(stories, {
    listStories: OPEN,
    readStory: OPEN,
    readNewsAtom: OPEN,
    readNewsRss: OPEN,
    listStoriesInWork: ['person'],
    startStory: ['person'],
    readDraft: ['person'],
    saveStory: ['person'],
    submitStory: ['person'],
    recallStory: ['person'],
    reviewStory: STAFF,
    reviseStory: ['person'],
    archiveStory: ['person'],
  }),
]);
