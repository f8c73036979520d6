/** Plans and the title year. Who opens one of these pages opens others: they come together. */
export { EditEventPage } from '../edit-event-page/edit-event-page';
export { EventPage } from '../event-page/event-page';
export { PlansPage } from '../plans-page/plans-page';
export { ProgrammePage } from '../programme-page/programme-page';
