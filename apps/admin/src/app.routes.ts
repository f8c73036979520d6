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
  ...page('cycles', STAFF, 'cycles', async () => (await import('./areas/cycles')).CyclesPage),
  ...page('cycles/new', OFFICE, 'newCycle', async () => (await import('./areas/cycles')).NewCyclePage),
  ...page('cycles/:cycle', STAFF, 'cycle', async () => (await import('./areas/cycles')).CyclePage),
  ...page('cycles/:cycle/edit', OFFICE, 'editCycle', async () => (await import('./areas/cycles')).EditCyclePage),
  ...page('applications', STAFF, 'applications', async () => (await import('./areas/applications')).ApplicationsPage),
  ...page('applications/:id', STAFF, 'application', async () => (await import('./areas/applications')).ApplicationPage),
  ...page('assessments', ASSESSORS, 'queue', async () => (await import('./areas/applications')).QueuePage),
  ...page('assessments/:id', ASSESSORS, 'assessment', async () => (await import('./areas/applications')).AssessmentPage),
  ...page('pre-selection', STAFF, 'preSelection', async () => (await import('./areas/applications')).PreSelectionPage),
  ...page('jury', STAFF, 'jury', async () => (await import('./jury-page/jury-page')).JuryPage, { jurySentences: jurySentenceTexts }),
  ...page('plans', STAFF, 'plans', async () => (await import('./areas/programme')).PlansPage),
  ...page('programme', STAFF, 'programme', async () => (await import('./areas/programme')).ProgrammePage),
  ...page('events/new', OFFICE, 'newEvent', async () => (await import('./areas/programme')).EditEventPage),
  ...page('events/:id', STAFF, 'event', async () => (await import('./areas/programme')).EventPage),
  ...page('events/:id/edit', OFFICE, 'editEvent', async () => (await import('./areas/programme')).EditEventPage),
  ...page('practices', STAFF, 'practices', async () => (await import('./areas/library')).PracticesPage),
  ...page('practices/:id', STAFF, 'practice', async () => (await import('./areas/library')).PracticePage),
  ...page('stories', STAFF, 'stories', async () => (await import('./areas/library')).StoriesPage),
  ...page('letters', STAFF, 'letters', async () => (await import('./areas/applications')).LettersPage),
  ...page('letters/:id', STAFF, 'letter', async () => (await import('./areas/applications')).LetterPage),
  ...page('people', STAFF, 'people', async () => (await import('./areas/people')).PeoplePage),
  ...page('people/:id', STAFF, 'person', async () => (await import('./areas/people')).PersonPage),
  ...page('teams', STAFF, 'teams', async () => (await import('./areas/people')).TeamsPage),
  ...page('teams/:id', STAFF, 'team', async () => (await import('./areas/people')).TeamPage),
  ...page('partners', STAFF, 'partners', async () => (await import('./areas/people')).PartnersPage),
  ...page('webhooks', KEEPERS, 'webhooks', async () => (await import('./areas/people')).WebhooksPage),
  ...page('places', STAFF, 'places', async () => (await import('./areas/people')).PlacesPage),
  ...page('places/new', OFFICE, 'newPlace', async () => (await import('./areas/people')).PlacePage),
  ...page('places/:place', STAFF, 'place', async () => (await import('./areas/people')).PlacePage),
  ...page('mailbox', OFFICE, 'mailbox', async () => (await import('./areas/upkeep')).MailboxPage),
  ...page('mailbox/:id', OFFICE, 'message', async () => (await import('./areas/upkeep')).MessagePage),
  ...page('audit', KEEPERS, 'audit', async () => (await import('./areas/upkeep')).AuditPage),
  ...page('dead-letters', KEEPERS, 'deadLetters', async () => (await import('./areas/upkeep')).DeadLettersPage),
  { path: '**', title: 'absent.title', loadComponent: async () => (await import('./not-found-page/not-found-page')).NotFoundPage },
];
