/** What stands for the changing parts of addresses. */
export interface Known {
  application: string;
  reference: string;
  writing: string;
  writingTeam: string;
  letter: string;
  message: string;
  person: string;
  panel: string;
  plan: string;
  event: string;
  story: string;
}

/** A plan with something of every kind in it. */
export interface KnownPlan {
  id: string;
  application: string;
  /** Something of each kind, by the section it is written in. */
  records: readonly { section: string; id: string }[];
  version: string;
}

/** What stands for the changing parts of addresses where Pearls live their year and others still write. */
export interface KnownYear {
  cycle: string;
  place: string;
  pearl: KnownPlan;
  /** The plan of another Pearl, which has filed everything. */
  neighbour: KnownPlan;
  candidate: KnownPlan;
  /** An activity that is done and no practice yet. */
  finished: string;
  checkIn: string;
  filedCheckIn: string;
  report: string;
  filedReport: string;
  upcoming: string;
  held: string;
  practice: string;
  /** A practice between its first and its second reader. */
  underReading: string;
  story: string;
}

/** Pages by their entry in the route tables: an address each, or several. */
export type Pages<K = Known> = Record<string, (known: K) => string | string[]>;

const NOBODY = '01a00000-0000-7000-8000-000000000000';
const SECTIONS = ['place', 'applicant', 'contacts', 'motivation', 'community', 'approach', 'impact', 'engagement', 'core-team', 'capacity', 'international', 'declarations'];

export const website: Pages = {
  '': () => '/',
  'how-it-works': () => '/how-it-works',
  call: () => '/call',
  'call/:cycle/questions': () => '/call/2028/questions',
  'call/:cycle/criteria': () => '/call/2028/criteria',
  check: () => '/check',
  applicant: () => '/check/applicant?place=kuldiga',
  team: () => '/check/team?place=kuldiga&kind=team',
  result: () => '/check/result?place=kuldiga&kind=local-authority',
  'place-not-found': () => '/check/place-not-found',
  pearls: () => ['/pearls', '/pearls?year=2025&country=FI', '/pearls?year=1999'],
  'pearls/:place/:year': () => ['/pearls/kaskinen/2025', '/pearls/kristinestad/2026', '/pearls/nowhere/2025'],
  titles: () => '/titles',
  'titles/:reference': () => ['/titles/PEARL-2026-KROSNO', '/titles/PEARL-2026-NOWHERE'],
  'the-jury': () => '/the-jury',
  'open-data': () => '/open-data',
  receipts: () => '/receipts',
  'receipts/:reference': ({ reference }) => [`/receipts/${reference}`, '/receipts/BSR28-LV-222222'],
  practices: () => ['/practices', '/practices?text=Rujienna&challenge=depopulation&challenge=youth-leaving', '/practices?text=xyzzyq&country=IS'],
  'practices/:slug': () => ['/practices/youth-hackathon-peipsiaare', '/practices/wooden-house-fair-in-kaskinen?read=lv', '/practices/no-such-practice'],
  playbook: () => '/playbook',
  'playbook/:tool': () => ['/playbook/young-people-hold-the-purse', '/playbook/no-such-tool'],
  events: () => ['/events', '/events?kind=forum&where=LV'],
  'events/:id': ({ event }) => [`/events/${event}`, `/events/${NOBODY}`],
  news: () => ['/news', '/news?kind=story'],
  'news/:slug': ({ story }) => [`/news/${story}`, '/news/no-such-story'],
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  contact: () => '/contact',
  'sign-in/:uid': () => ['/auth/sign-in?return=/applicant/', '/sign-in/over'],
  'sign-up': () => '/sign-up',
  'password-reset': () => '/password-reset',
  'password-reset/:id': () => `/password-reset/${NOBODY}`,
  'invitations/:id': () => `/invitations/${NOBODY}`,
  'signed-in': () => '/signed-in',
  '**': () => '/no-such-page',
};

export const account: Pages = {
  account: () => '/account',
  name: () => '/account/name',
  email: () => '/account/email',
  password: () => '/account/password',
  'second-factor': () => '/account/second-factor',
  sessions: () => '/account/sessions',
  inbox: () => '/account/inbox',
  todos: () => '/account/todos',
  preferences: () => '/account/preferences',
  calendar: () => '/account/calendar',
  messages: () => '/account/messages',
};

export const applicant: Pages = {
  '': () => '/applicant/',
  start: () => ['/applicant/start', '/applicant/start?cycle=2028&place=kuldiga&kind=local-authority'],
  'teams/:team': ({ writingTeam }) => `/applicant/teams/${writingTeam}`,
  'applications/:application': ({ writing }) => `/applicant/applications/${writing}`,
  'sections/:section': ({ writing }) => SECTIONS.map((section) => `/applicant/applications/${writing}/sections/${section}`),
  missing: ({ writing }) => `/applicant/applications/${writing}/missing`,
  check: ({ writing }) => `/applicant/applications/${writing}/check`,
  submit: ({ writing }) => `/applicant/applications/${writing}/submit`,
  confirmation: ({ writing }) => `/applicant/applications/${writing}/confirmation`,
  status: ({ writing }) => `/applicant/applications/${writing}/status`,
  answers: ({ writing }) => `/applicant/applications/${writing}/answers`,
  withdraw: ({ writing }) => `/applicant/applications/${writing}/withdraw`,
  'plans/:plan': () => `/applicant/plans/${NOBODY}`,
  practices: () => '/applicant/practices',
  'use-practice': () => '/applicant/use-practice',
  'check-ins': () => `/applicant/check-ins/${NOBODY}`,
  'final-reports': () => `/applicant/final-reports/${NOBODY}`,
  programme: () => ['/applicant/programme', `/applicant/programme/${NOBODY}`],
  stories: () => ['/applicant/stories', `/applicant/stories/${NOBODY}`],
  pearls: () => '/applicant/pearls/kiel/2024',
  caseload: () => ['/applicant/caseload', `/applicant/caseload/${NOBODY}`],
  '**': () => '/applicant/no-such-page',
};

export const handedIn: Pages = Object.fromEntries(['', 'confirmation', 'status', 'answers', 'submit', 'withdraw', 'sections/motivation'].map((page) => [page, ({ application }: Known) => `/applicant/applications/${application}/${page}`]));

export const admin: Pages = {
  '': () => '/admin/',
  cycles: () => '/admin/cycles',
  'cycles/new': () => '/admin/cycles/new',
  'cycles/:cycle': () => ['timetable', 'rules', 'form', 'labels', 'history'].map((tab) => `/admin/cycles/2028?tab=${tab}`),
  'cycles/:cycle/edit': () => '/admin/cycles/2028/edit',
  applications: () => '/admin/applications',
  'applications/:id': ({ application }) => ['answers', 'eligibility', 'assessments', 'decision', 'letters', 'history'].map((tab) => `/admin/applications/${application}?tab=${tab}`),
  'pre-selection': () => '/admin/pre-selection',
  jury: () => ['members', 'conflicts', 'criteria'].map((tab) => `/admin/jury?tab=${tab}`),
  plans: () => '/admin/plans',
  programme: () => ['events', 'contacts', 'year', 'grants'].map((tab) => `/admin/programme?tab=${tab}`),
  'events/new': () => '/admin/events/new?cycle=2028',
  'events/:id': () => `/admin/events/${NOBODY}`,
  'events/:id/edit': () => `/admin/events/${NOBODY}/edit`,
  practices: () => '/admin/practices',
  'practices/:id': () => `/admin/practices/${NOBODY}`,
  stories: () => '/admin/stories',
  webhooks: () => '/admin/webhooks',
  letters: () => '/admin/letters',
  'letters/:id': ({ letter }) => `/admin/letters/${letter}`,
  people: () => '/admin/people',
  'people/:id': ({ person }) => `/admin/people/${person}`,
  teams: () => '/admin/teams',
  'teams/:id': ({ writingTeam }) => `/admin/teams/${writingTeam}`,
  partners: () => '/admin/partners',
  places: () => '/admin/places',
  'places/new': () => '/admin/places/new',
  'places/:place': () => '/admin/places/kuldiga',
  mailbox: () => '/admin/mailbox',
  'mailbox/:id': ({ message }) => `/admin/mailbox/${message}`,
  audit: () => '/admin/audit',
  'dead-letters': () => '/admin/dead-letters',
  '**': () => '/admin/no-such-page',
};

// A page with somebody's points is looked at where there are some: in the journey of pre-selection.
export const assessor: Pages = { assessments: () => '/admin/assessments', 'assessments/:id': () => `/admin/assessments/${NOBODY}`, closed: () => '/admin/mailbox' };

const inPanel = (page: string) => ({ panel }: Known) => `/jury/panels/${panel}/${page}`;

export const jury: Pages = {
  '': ({ panel }) => ['/jury/', `/jury/panels/${panel}`],
  profile: () => '/jury/profile',
  'panels/:panel': () => `/jury/panels/${NOBODY}`,
  conflicts: inPanel('conflicts'),
  'plans/:plan': ({ panel, plan }) => [`/jury/panels/${panel}/plans/${plan}`, `/jury/panels/${panel}/plans/${NOBODY}`],
  overview: inPanel('overview'),
  '**': () => '/jury/no-such-page',
};

export const chair: Pages = {
  ...jury,
  declarations: inPanel('declarations'),
  progress: inPanel('progress'),
  ranking: inPanel('ranking'),
  deliberation: inPanel('deliberation'),
};

const PLAN_SECTIONS = ['cover', 'context', 'assets', 'aim', 'priorities', 'activities', 'participation', 'stakeholders', 'organisation', 'budget', 'timeline', 'risks', 'follow-up', 'international', 'annexes'];
const PRACTICE_PARTS = ['name', 'tags', 'finding'];

type Of = (known: KnownYear) => KnownPlan;
const inPlan = (of: Of, page: string) => (known: KnownYear) => `/applicant/plans/${of(known).id}/${page}`;

/** The pages that everybody has who may read a plan, and some of its records. */
const plan = (of: Of, records?: number): Pages<KnownYear> => ({
  '': (known) => `/applicant/plans/${of(known).id}`,
  'timeline': inPlan(of, 'timeline'),
  'comments': inPlan(of, 'comments'),
  'versions': inPlan(of, 'versions'),
  'versions/:version': (known) => inPlan(of, `versions/${of(known).version}`)(known),
  'read': inPlan(of, 'read'),
  'contact': inPlan(of, 'contact'),
  'sections/:section/:record': (known) => of(known).records.slice(0, records).map(({ section, id }) => inPlan(of, `sections/${section}/${id}`)(known)),
});

const ofCandidate: Of = ({ candidate }) => candidate;
const ofPearl: Of = ({ pearl }) => pearl;
const ofNeighbour: Of = ({ neighbour }) => neighbour;

export const candidatesPlan: Pages<KnownYear> = {
  ...plan(ofCandidate),
  'sections/:section': (known) => PLAN_SECTIONS.map((section) => inPlan(ofCandidate, `sections/${section}`)(known)),
  'missing': inPlan(ofCandidate, 'missing'),
  'check': inPlan(ofCandidate, 'check'),
  'submit': inPlan(ofCandidate, 'submit'),
  'withdraw': inPlan(ofCandidate, 'withdraw'),
};

export const pearlsPlan: Pages<KnownYear> = {
  ...plan(ofPearl, 2),
  'sections/:section': (known) => ['aim', 'activities', 'budget'].map((section) => inPlan(ofPearl, `sections/${section}`)(known)),
  'confirmation': inPlan(ofPearl, 'confirmation'),
  'year': inPlan(ofPearl, 'year'),
  'activities/:activity/practice': (known) => [known.finished, known.pearl.records.find(({ section }) => section === 'activities')!.id].map((activity) => inPlan(ofPearl, `activities/${activity}/practice`)(known)),
};

export const titleYear: Pages<KnownYear> = {
  'home': () => '/applicant/',
  ':checkIn': ({ checkIn }) => `/applicant/check-ins/${checkIn}`,
  ':report': ({ report }) => `/applicant/final-reports/${report}`,
  'programme': () => '/applicant/programme',
  ':event': ({ upcoming, held }) => [upcoming, held].map((event) => `/applicant/programme/${event}`),
  'practices': () => '/applicant/practices',
  ':practice': ({ practice }) => [`/applicant/practices/${practice}`, '/applicant/use-practice/youth-hackathon-peipsiaare'],
  ':part': ({ practice }) => PRACTICE_PARTS.map((part) => `/applicant/practices/${practice}/${part}`),
  'use-practice': ({ pearl }) => `/applicant/use-practice?plan=${pearl.id}`,
  'stories': () => '/applicant/stories',
  ':story': ({ story }) => `/applicant/stories/${story}`,
  ':place/:year': ({ place, cycle }) => `/applicant/pearls/${place}/${cycle}`,
  'status': ({ pearl }) => `/applicant/applications/${pearl.application}/status`,
  'calendar': () => '/account/calendar',
  'inbox': () => '/account/inbox',
};

/** A national contact looks after a Pearl that has filed everything. */
export const contactPoint: Pages<KnownYear> = {
  'home': () => '/applicant/',
  'caseload': () => '/applicant/caseload',
  ':application': ({ neighbour }) => `/applicant/caseload/${neighbour.application}`,
  'plans/:plan': ({ neighbour }) => `/applicant/plans/${neighbour.id}`,
  ...Object.fromEntries(['comments', 'contact', 'read', 'sections/activities', 'year'].map((page) => [`plans/:plan/${page}`, inPlan(ofNeighbour, page)])),
  ':checkIn': ({ filedCheckIn }) => `/applicant/check-ins/${filedCheckIn}`,
  ':report': ({ filedReport }) => `/applicant/final-reports/${filedReport}`,
  ':event': ({ upcoming }) => `/applicant/programme/${upcoming}`,
};

export const programmeOffice: Pages<KnownYear> = {
  'home': () => '/admin/',
  'plans': ({ cycle }) => `/admin/plans?cycle=${cycle}`,
  'programme': ({ cycle }) => ['events', 'contacts', 'year', 'grants'].map((tab) => `/admin/programme?cycle=${cycle}&tab=${tab}`),
  'events/:id': ({ upcoming, held }) => [upcoming, held].map((event) => `/admin/events/${event}`),
  'events/:id/edit': ({ upcoming }) => `/admin/events/${upcoming}/edit`,
  'practices': () => '/admin/practices',
  'practices/:id': ({ underReading }) => `/admin/practices/${underReading}`,
  'stories': () => '/admin/stories',
  'cycles/:cycle': ({ cycle }) => `/admin/cycles/${cycle}?tab=history`,
  'applications/:id': ({ pearl }) => `/admin/applications/${pearl.application}?tab=decision`,
};

/** What only its keepers see. */
export const keptByAdministrators: Pages<KnownYear> = { webhooks: () => '/admin/webhooks', audit: () => '/admin/audit' };

export const yearInPublic: Pages<KnownYear> = {
  'pearls/:place/:year': ({ place, cycle }) => `/pearls/${place}/${cycle}`,
  'events': () => '/events',
  'events/:id': ({ held }) => `/events/${held}`,
  'call': () => '/call',
};
