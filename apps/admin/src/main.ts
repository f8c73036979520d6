import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideWeb } from '@pearls/web';
import { App } from './app';
import { routes } from './app.routes';

void bootstrapApplication(App, {
  providers: [
    provideWeb({ texts: { en: () => import('./i18n/en.json'), lv: () => import('./i18n/lv.json') } }),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
  ],
});
