/** Who takes part, and where. Who opens one of these pages opens others: they come together. */
export { PartnersPage } from '../partners-page/partners-page';
export { PeoplePage } from '../people-page/people-page';
export { PersonPage } from '../person-page/person-page';
export { PlacePage } from '../place-page/place-page';
export { PlacesPage } from '../places-page/places-page';
export { TeamPage } from '../team-page/team-page';
export { TeamsPage } from '../teams-page/teams-page';
export { WebhooksPage } from '../webhooks-page/webhooks-page';
