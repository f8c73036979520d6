import type { Routes } from '@angular/router';
import { needsSignIn } from '@pearls/web';
import { AccountPage } from './account-page';
import { CalendarPage } from './calendar-page';
import { EmailPage } from './email-page';
import { InboxPage } from './inbox-page';
import { MessagesPage } from './messages-page';
import { NamePage } from './name-page';
import { PasswordPage } from './password-page';
import { PreferencesPage } from './preferences-page';
import { SecondFactorPage } from './second-factor-page';
import { SessionsPage } from './sessions-page';
import { TodosPage } from './todos-page';

/** What people do about themselves. */
export const accountRoutes: Routes = [
  {
    path: '',
    canActivate: [needsSignIn],
    children: [
      { path: '', pathMatch: 'full', title: 'me.title', component: AccountPage },
      { path: 'name', title: 'me.name.title', component: NamePage },
      { path: 'email', title: 'me.email.title', component: EmailPage },
      { path: 'password', title: 'me.password.title', component: PasswordPage },
      { path: 'second-factor', title: 'me.secondFactor.title', component: SecondFactorPage },
      { path: 'sessions', title: 'me.sessions.title', component: SessionsPage },
      { path: 'inbox', title: 'notices.inbox.title', component: InboxPage },
      { path: 'todos', title: 'notices.todos.title', component: TodosPage },
      { path: 'preferences', title: 'notices.preferences.title', component: PreferencesPage },
      { path: 'calendar', title: 'notices.calendar.title', component: CalendarPage },
      { path: 'messages', title: 'me.messages.title', component: MessagesPage },
    ],
  },
];
