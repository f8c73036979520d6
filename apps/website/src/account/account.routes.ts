import type { Routes } from '@angular/router';
import { needsSignIn } from '@pearls/web';

/** What people do about themselves. */
export const accountRoutes: Routes = [
  {
    path: '',
    canActivate: [needsSignIn],
    children: [
      { path: '', pathMatch: 'full', title: 'me.title', loadComponent: async () => (await import('./account-page')).AccountPage },
      { path: 'name', title: 'me.name.title', loadComponent: async () => (await import('./name-page')).NamePage },
      { path: 'email', title: 'me.email.title', loadComponent: async () => (await import('./email-page')).EmailPage },
      { path: 'password', title: 'me.password.title', loadComponent: async () => (await import('./password-page')).PasswordPage },
      { path: 'second-factor', title: 'me.secondFactor.title', loadComponent: async () => (await import('./second-factor-page')).SecondFactorPage },
      { path: 'sessions', title: 'me.sessions.title', loadComponent: async () => (await import('./sessions-page')).SessionsPage },
      { path: 'inbox', title: 'notices.inbox.title', loadComponent: async () => (await import('./inbox-page')).InboxPage },
      { path: 'todos', title: 'notices.todos.title', loadComponent: async () => (await import('./todos-page')).TodosPage },
      { path: 'preferences', title: 'notices.preferences.title', loadComponent: async () => (await import('./preferences-page')).PreferencesPage },
      { path: 'calendar', title: 'notices.calendar.title', loadComponent: async () => (await import('./calendar-page')).CalendarPage },
      { path: 'messages', title: 'me.messages.title', loadComponent: async () => (await import('./messages-page')).MessagesPage },
    ],
  },
];
