import type { ProblemPage } from './problem-page.js';

/** Refusals around practices, Pearls and stories. */
export const repositoryProblems: Readonly<Record<string, ProblemPage>> = {
  'activity-not-ended': { title: 'The activity is not over', means: 'An activity becomes a practice when it is done, or when it was cancelled.', todo: 'Say in the plan or the check-in where the activity stands, then try again.' },
  'checklist-open': { title: 'A point is open', means: 'A practice goes on when evidence, consent, rights and transfer all hold.', todo: 'Check the points that are open, or ask the team for changes.' },
  'end-out-of-year': { title: 'Not a day it could end on', means: 'A title ends early on a day that has come, between its publication and the end of its year.', todo: 'Choose another day.' },
  'language-unknown': { title: 'Not a language of the programme', means: 'Translations are kept in the languages of the programme.', todo: 'Choose one of the languages the answer names.' },
  'never-published': { title: 'Nothing is public yet', means: 'Only a new revision of something public can be dropped.', todo: 'A draft that is not wanted can be archived.' },
  'not-a-pearl': { title: 'Not a Pearl', means: 'Stories are written by teams whose place holds or held the title, and by the programme.', todo: 'Ask the secretariat to tell your story.' },
  'not-in-reading': { title: 'It does not wait for you', means: 'Either nobody reads it now, or it waits for another reader.', todo: 'Read it again: its `actions` name what is possible now.' },
  'not-its-title-year': { title: 'Not its title year', means: 'The place did not hold the title in the year named.', todo: 'Choose a year in which the place was a Pearl, or leave it out.' },
  'place-unknown': { title: 'Not in the register', means: 'The register of places has no place of this key.', todo: 'Search for the place by its name, or ask the secretariat to add it.' },
  'practice-incomplete': { title: 'Something is still missing', means: 'A practice is handed in when others can learn from it.', todo: 'The list `errors` names what is missing.' },
  'practice-not-editable': { title: 'It cannot be changed now', means: 'A practice is changed while it is a draft or when a reader asked for changes.', todo: 'Take it back from reading, or begin a new revision of what is public.' },
  'practice-of-activity-exists': { title: 'There is one already', means: 'An activity becomes one practice.', todo: 'You find it among the practices of your team. An archived one makes room for a new one.' },
  'reader-is-author': { title: 'Somebody else reads it', means: 'Who handed something in, or belongs to its team, is not its reader.', todo: 'Ask a colleague.' },
  'reader-was-first': { title: 'The second reader is another person', means: 'Two people read a practice before it is public, and you were the first.', todo: 'Ask a colleague or a national contact of another country.' },
  'revision-open': { title: 'A new revision is being written', means: 'While a new revision is in work, the practice is not archived.', todo: 'Drop the revision first; what is public stays until then.' },
  'say-what-to-change': { title: 'Say what to change', means: 'Asking for changes needs a sentence that says which.', todo: 'Write what should be different, so that it can be done.' },
  'story-incomplete': { title: 'Something is still missing', means: 'A story is handed in with a title, a summary and its text.', todo: 'The list `errors` names what is missing.' },
  'story-not-editable': { title: 'It cannot be changed now', means: 'A story is changed while it is a draft or when a reader asked for changes.', todo: 'Take it back, or begin a change of what is public.' },
  'title-ended': { title: 'On record already', means: 'The early end of this title was recorded before.', todo: 'Nothing needs doing.' },
  'tool-unknown': { title: 'No such tool', means: 'The playbook has no tool of this name.', todo: 'Choose tools of the playbook.' },
  'translation-is-original': { title: 'That is the original', means: 'A practice is not translated into the language it is written in.', todo: 'Change the practice itself.' },
};
