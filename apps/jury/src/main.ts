import { bootstrapApplication } from '@angular/platform-browser';
import { inject } from '@angular/core';
import {
  PreloadAllModules,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { Toasts } from '@pearls/ui/feedback';
import { Texts, provideWeb } from '@pearls/web';
import { App } from './app';
import { routes } from './app.routes';

void bootstrapApplication(App, {
  providers: [
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      // Who is on a train goes from page to page without a network.
      withPreloading(PreloadAllModules),
      withNavigationErrorHandler(() => inject(Toasts).show(inject(Texts).t('frame.pageNotLoaded'), 'error')),
    ),
    provideWeb({ texts: { en: () => import('./i18n/en.json'), lv: () => import('./i18n/lv.json') } }),
  ],
});
