/** From an application to its letter. Who opens one of these pages opens others: they come together. */
export { ApplicationPage } from '../application-page/application-page';
export { ApplicationsPage } from '../applications-page/applications-page';
export { AssessmentPage } from '../assessment-page/assessment-page';
export { LetterPage } from '../letter-page/letter-page';
export { LettersPage } from '../letters-page/letters-page';
export { PreSelectionPage } from '../pre-selection-page/pre-selection-page';
export { QueuePage } from '../queue-page/queue-page';
