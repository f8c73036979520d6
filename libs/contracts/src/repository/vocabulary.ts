/** A case tells what happened in one place, a method how something is done, a practice what others can repeat. */
export const PRACTICE_KINDS = ['case-study', 'method', 'good-practice'] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/** A readable, stable name in an address. */
export const SLUG = { max: 120, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, patternSays: 'Use small letters, digits and hyphens.', example: 'youth-hackathon-peipsiaare' };

/** What the programme itself writes belongs to this team; its members are the staff. */
export const PROGRAMME_TEAM = '3f0a7c52-8d14-4b6e-9a2f-5c1e0d7b4a96';

/* The keys of the vocabularies whose words are in the reference data; a test keeps both alike. */
export const CHALLENGE_KEYS = ['depopulation', 'ageing', 'youth-leaving', 'loneliness', 'social-division', 'integration-of-newcomers', 'bilingual-community', 'vacant-spaces', 'seasonal-tourism', 'trust-in-institutions', 'crisis-and-war', 'low-participation'] as const;
export const DIMENSION_KEYS = ['trust', 'belonging', 'participation', 'inclusion', 'wellbeing', 'adaptability', 'intergenerational-ties'] as const;
export const TOOL_KEYS = ['music', 'theatre', 'visual-art', 'street-art', 'heritage', 'crafts', 'literature-library', 'film', 'festival', 'food', 'digital-games', 'design'] as const;
export const METHOD_KEYS = ['barcamp', 'hackathon', 'co-design', 'voting', 'neighbourhood-meeting', 'volunteering-day', 'storytelling', 'youth-led', 'mapping'] as const;
export const TARGET_GROUP_KEYS = ['children', 'youth', 'seniors', 'families', 'migrants', 'people-with-disabilities', 'second-home-owners', 'whole-community'] as const;
export const SETTING_KEYS = ['rural', 'small-town', 'mid-sized-city', 'island', 'border', 'urban-district'] as const;

/** How many people live in the place. */
export const POPULATION_BANDS = ['under-2000', '2000-5000', '5000-20000', '20000-50000', '50000-100000', 'over-100000'] as const;
/** What it cost, in euros. */
export const COST_BANDS = ['none', 'under-1000', '1000-5000', '5000-20000', '20000-100000', 'over-100000'] as const;
/** The working time it took, all paid staff together. */
export const STAFF_EFFORTS = ['few-hours', 'few-days', 'few-weeks', 'few-months', 'ongoing'] as const;
/** How long it lasted, from the first meeting to the last. */
export const PRACTICE_DURATIONS = ['one-day', 'few-days', 'few-weeks', 'few-months', 'one-year', 'ongoing'] as const;
/** What another town has to do to repeat it. */
export const TRANSFERABILITIES = ['as-it-is', 'with-changes', 'under-conditions'] as const;
/** How it stands with the thing itself. A stopped one is welcome: others learn from it. */
export const PRACTICE_STATUSES = ['planned', 'running', 'finished', 'permanent', 'stopped'] as const;
export const PRACTICE_LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0'] as const;

export type PopulationBand = (typeof POPULATION_BANDS)[number];
export type CostBand = (typeof COST_BANDS)[number];
export type StaffEffort = (typeof STAFF_EFFORTS)[number];
export type PracticeDuration = (typeof PRACTICE_DURATIONS)[number];
export type Transferability = (typeof TRANSFERABILITIES)[number];
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];
export type PracticeLicence = (typeof PRACTICE_LICENCES)[number];
