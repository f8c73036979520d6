import { inject } from '@angular/core';
import type { CanMatchFn, Route, Routes } from '@angular/router';
import type { Role } from '@pearls/contracts';
import { jurySentenceTexts } from '@pearls/web/jury/jury-sentence-texts';
import { ASSESSORS, EVERYONE_INSIDE, KEEPERS, OFFICE, STAFF, Standing } from './standing/standing';

const mayEnter =
  (roles: readonly Role[]): CanMatchFn =>
  () =>
    inject(Standing).known().then((standing) => standing.holdsAny(roles));

const closed = async () => (await import('./no-permission-page/no-permission-page')).NoPermissionPage;

/** A page for these roles; everybody else reads at the same address who it is for. */
const page = (
  path: string,
  roles: readonly Role[],
  title: string,
  loadComponent: NonNullable<Route['loadComponent']>,
  resolve: Route['resolve'] = {},
): Routes => [
  { path, pathMatch: 'full', title: `${title}.title`, canMatch: [mayEnter(roles)], loadComponent, resolve },
  { path, pathMatch: 'full', title: 'closed.title', data: { roles }, loadComponent: closed },
];

/** Every page of the back office. */
export const routes: Routes = [
  ...page('', EVERYONE_INSIDE, 'home', async () => (await import('./home-page/home-page')).HomePage),
  ...page('cycles', STAFF, 'cycles', async () => (await import('./cycles-page/cycles-page')).CyclesPage),
  ...page('cycles/new', OFFICE, 'newCycle', async () => (await import('./new-cycle-page/new-cycle-page')).NewCyclePage),
  ...page('cycles/:cycle', STAFF, 'cycle', async () => (await import('./cycle-page/cycle-page')).CyclePage),
  ...page('cycles/:cycle/edit', OFFICE, 'editCycle', async () => (await import('./edit-cycle-page/edit-cycle-page')).EditCyclePage),
  ...page('applications', STAFF, 'applications', async () => (await import('./applications-page/applications-page')).ApplicationsPage),
  ...page('applications/:id', STAFF, 'application', async () => (await import('./application-page/application-page')).ApplicationPage),
  ...page('assessments', ASSESSORS, 'queue', async () => (await import('./queue-page/queue-page')).QueuePage),
  ...page('assessments/:id', ASSESSORS, 'assessment', async () => (await import('./assessment-page/assessment-page')).AssessmentPage),
  ...page('pre-selection', STAFF, 'preSelection', async () => (await import('./pre-selection-page/pre-selection-page')).PreSelectionPage),
  ...page('jury', STAFF, 'jury', async () => (await import('./jury-page/jury-page')).JuryPage, { jurySentences: jurySentenceTexts }),
  ...page('plans', STAFF, 'plans', async () => (await import('./plans-page/plans-page')).PlansPage),
  ...page('programme', STAFF, 'programme', async () => (await import('./programme-page/programme-page')).ProgrammePage),
  ...page('events/new', OFFICE, 'newEvent', async () => (await import('./edit-event-page/edit-event-page')).EditEventPage),
  ...page('events/:id', STAFF, 'event', async () => (await import('./event-page/event-page')).EventPage),
  ...page('events/:id/edit', OFFICE, 'editEvent', async () => (await import('./edit-event-page/edit-event-page')).EditEventPage),
  ...page('practices', STAFF, 'practices', async () => (await import('./practices-page/practices-page')).PracticesPage),
  ...page('practices/:id', STAFF, 'practice', async () => (await import('./practice-page/practice-page')).PracticePage),
  ...page('stories', STAFF, 'stories', async () => (await import('./stories-page/stories-page')).StoriesPage),
  ...page('letters', STAFF, 'letters', async () => (await import('./letters-page/letters-page')).LettersPage),
  ...page('letters/:id', STAFF, 'letter', async () => (await import('./letter-page/letter-page')).LetterPage),
  ...page('people', STAFF, 'people', async () => (await import('./people-page/people-page')).PeoplePage),
  ...page('people/:id', STAFF, 'person', async () => (await import('./person-page/person-page')).PersonPage),
  ...page('teams', STAFF, 'teams', async () => (await import('./teams-page/teams-page')).TeamsPage),
  ...page('teams/:id', STAFF, 'team', async () => (await import('./team-page/team-page')).TeamPage),
  ...page('partners', STAFF, 'partners', async () => (await import('./partners-page/partners-page')).PartnersPage),
  ...page('webhooks', KEEPERS, 'webhooks', async () => (await import('./webhooks-page/webhooks-page')).WebhooksPage),
  ...page('places', STAFF, 'places', async () => (await import('./places-page/places-page')).PlacesPage),
  ...page('places/new', OFFICE, 'newPlace', async () => (await import('./place-page/place-page')).PlacePage),
  ...page('places/:place', STAFF, 'place', async () => (await import('./place-page/place-page')).PlacePage),
  ...page('mailbox', OFFICE, 'mailbox', async () => (await import('./mailbox-page/mailbox-page')).MailboxPage),
  ...page('mailbox/:id', OFFICE, 'message', async () => (await import('./message-page/message-page')).MessagePage),
  ...page('audit', KEEPERS, 'audit', async () => (await import('./audit-page/audit-page')).AuditPage),
  ...page('dead-letters', KEEPERS, 'deadLetters', async () => (await import('./dead-letters-page/dead-letters-page')).DeadLettersPage),
  { path: '**', title: 'absent.title', loadComponent: async () => (await import('./not-found-page/not-found-page')).NotFoundPage },
];
