/** A text that depends on a number, by the plural categories of the language (`count` is the number). */
export type PluralText = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const plural = (one: string, other: string): PluralText => ({ one, other });

/** Every text the components speak, in English. Names in braces are filled in. */
export const englishUiTexts = {
  skipToContent: 'Skip to main content',
  menu: 'Menu',
  mainNavigation: 'Main',
  account: 'Account',
  language: 'Language',
  breadcrumbs: 'Breadcrumbs',

  optional: 'optional',
  errorPrefix: 'Error:',
  errorTitlePrefix: 'Error: ',
  thereIsAProblem: 'There is a problem',
  charactersLeft: plural('{count} character remaining', '{count} characters remaining'),
  charactersOver: plural('{count} character too many', '{count} characters too many'),
  wordsLeft: plural('{count} word remaining', '{count} words remaining'),
  wordsOver: plural('{count} word too many', '{count} words too many'),
  day: 'Day',
  month: 'Month',
  year: 'Year',
  invalid: 'Check this answer',
  required: 'Enter an answer',
  invalidDate: 'Enter a real date with day, month and year, for example 27 3 2027',
  invalidEmail: 'Enter an e-mail address like name@example.org',
  tooLong: plural('Shorten the answer to {count} character', 'Shorten the answer to {count} characters'),
  tooShort: plural('Write at least {count} character', 'Write at least {count} characters'),
  tooSmall: 'Enter {limit} or more',
  tooLarge: 'Enter {limit} or less',

  chooseFile: 'Choose a file',
  chooseFiles: 'Choose files',
  dropFiles: 'or drop it here',
  files: 'Files',
  uploading: 'Uploading',
  uploadingPercent: 'Uploading, {percent} %',
  stored: 'Stored',
  checking: 'Being checked',
  fileFailed: 'Not stored',
  removeNamed: 'Remove {name}',
  remove: 'Remove',
  tryAgain: 'Try again',

  search: 'Search',
  searching: 'Searching',
  noMatches: 'Nothing found',
  matches: plural('{count} result', '{count} results'),
  clear: 'Clear',

  addRow: 'Add another',
  rowNumber: '{name} {number}',
  row: 'Row',
  moveUp: 'Move up',
  moveDown: 'Move down',
  rowAdded: '{row} added',
  rowRemoved: '{row} removed',
  rowMoved: '{row} is now number {number}',

  taskCompleted: 'Completed',
  taskInProgress: 'In progress',
  taskNotStarted: 'Not yet started',
  taskBlocked: 'Cannot start yet',
  taskProblem: 'There is a problem',

  change: 'Change',
  notProvided: 'Not provided',

  saved: 'Saved',
  savedAt: 'Saved {time}',
  savedAtBy: 'Saved {time} by {name}',
  saving: 'Saving',
  unsaved: 'Not saved yet',
  offlineKept: 'You are offline. Your changes are kept here and will follow.',
  saveFailed: 'Could not save. Your changes are still here.',
  saveNow: 'Save now',

  inYourTime: 'Your time: {moment}',
  sameInYourTime: 'The same in your time zone',
  daysLeft: plural('{count} day left', '{count} days left'),
  hoursLeft: plural('{count} hour left', '{count} hours left'),
  minutesLeft: plural('{count} minute left', '{count} minutes left'),
  lessThanAMinuteLeft: 'Less than a minute left',
  passed: 'Passed',

  phasePast: 'Past',
  phaseCurrent: 'Now',
  phaseNext: 'Coming',

  sortBy: 'Sort by {column}',
  ascending: 'ascending',
  descending: 'descending',
  actions: 'Actions',
  nothingHere: 'Nothing here yet',
  previousPage: 'Previous',
  nextPage: 'Next',
  pages: 'Pages',
  filters: 'Filters',
  showResults: 'Show results',
  clearFilters: 'Clear all filters',
  removeFilter: 'Remove filter {name}',

  close: 'Close',
  cancel: 'Cancel',
  confirm: 'Confirm',
  typeToConfirm: 'Type {phrase} to confirm',
  typedDiffers: 'Type exactly: {phrase}',
  dismiss: 'Dismiss',
  information: 'Information',
  success: 'Success',
  warning: 'Important',
  notifications: 'Notifications',

  yourReference: 'Your reference number',
  loading: 'Loading',
  couldNotLoad: 'This could not be loaded',
  couldNotLoadDetail: 'Check your connection and try again. Nothing you wrote is lost.',
  traceId: 'If you write to us, name this number: {id}',
  step: 'Step {step} of {of}',
  opensInNewTab: '(opens in a new tab)',
} satisfies Record<string, string | PluralText>;

/** The key of a component text. */
export type UiTextKey = keyof typeof englishUiTexts;

/** A complete set of component texts in one language. */
export type UiDictionary = {
  readonly [K in UiTextKey]: (typeof englishUiTexts)[K] extends string ? string : PluralText;
};
