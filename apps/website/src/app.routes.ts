import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';
import { libraryRoutes } from './library.routes';
import { pearlsRoutes } from './pearls.routes';

const programme = loadTexts({ en: () => import('./i18n/programme/en.json'), lv: () => import('./i18n/programme/lv.json') });
const about = loadTexts({ en: () => import('./i18n/about/en.json'), lv: () => import('./i18n/about/lv.json') });
const people = loadTexts({ en: () => import('./i18n/people/en.json'), lv: () => import('./i18n/people/lv.json') });

/** Pages with `live` need the application to be of full use; all others are read as the door writes them. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', title: 'home.title', loadComponent: async () => (await import('./home-page/home-page')).HomePage },
  {
    path: '',
    resolve: { texts: programme },
    children: [
      { path: 'how-it-works', title: 'how.title', loadComponent: async () => (await import('./how-it-works-page/how-it-works-page')).HowItWorksPage },
      { path: 'call', title: 'call.title', loadComponent: async () => (await import('./call-page/call-page')).CallPage },
      { path: 'call/:cycle/questions', title: 'questions.title', loadComponent: async () => (await import('./questions-page/questions-page')).QuestionsPage },
      { path: 'call/:cycle/criteria', title: 'criteria.title', loadComponent: async () => (await import('./criteria-page/criteria-page')).CriteriaPage },
      { path: 'check', data: { live: true }, loadChildren: async () => (await import('./check/check.routes')).checkRoutes },
      { path: 'receipts', title: 'receipts.title', data: { live: true }, loadComponent: async () => (await import('./receipts-page/receipts-page')).ReceiptsPage },
      { path: 'receipts/:reference', title: 'receipt.title', data: { live: true }, loadComponent: async () => (await import('./receipt-page/receipt-page')).ReceiptPage },
    ],
  },
  ...pearlsRoutes,
  {
    path: '',
    resolve: { texts: about },
    children: [
      { path: 'accessibility', title: 'accessibility.title', loadComponent: async () => (await import('./accessibility-page/accessibility-page')).AccessibilityPage },
      { path: 'privacy', title: 'privacy.title', loadComponent: async () => (await import('./privacy-page/privacy-page')).PrivacyPage },
      { path: 'contact', title: 'contact.title', loadComponent: async () => (await import('./contact-page/contact-page')).ContactPage },
    ],
  },
  {
    path: '',
    resolve: { texts: people },
    children: [
      { path: 'sign-in/:uid', title: 'signIn.heading', loadComponent: async () => (await import('./sign-in-page/sign-in-page')).SignInPage },
      { path: 'sign-up', title: 'signUp.heading', loadComponent: async () => (await import('./sign-up-page/sign-up-page')).SignUpPage },
      { path: 'password-reset', title: 'reset.heading', loadComponent: async () => (await import('./password-reset-page/password-reset-page')).PasswordResetPage },
      { path: 'password-reset/:id', title: 'reset.newHeading', loadComponent: async () => (await import('./password-reset-page/new-password-page')).NewPasswordPage },
      { path: 'invitations/:id', title: 'invitation.title', loadComponent: async () => (await import('./invitation-page/invitation-page')).InvitationPage },
      { path: 'signed-in', title: 'signedIn.heading', loadComponent: async () => (await import('./signed-in-page/signed-in-page')).SignedInPage },
      { path: 'account', loadChildren: async () => (await import('./account/account.routes')).accountRoutes },
    ],
  },
  ...libraryRoutes,
  { path: '**', title: 'notFound.title', loadComponent: async () => (await import('./not-found-page/not-found-page')).NotFoundPage },
];
