/** What becomes public because somebody read it. Who opens one of these pages opens others: they come together. */
export { PracticePage } from '../practice-page/practice-page';
export { PracticesPage } from '../practices-page/practices-page';
export { StoriesPage } from '../stories-page/stories-page';
