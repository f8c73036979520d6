import { APP_BASE_HREF } from '@angular/common';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideWeb } from '@pearls/web/provide-web';
import { prefixIn } from './address/language-in-address';
import { App } from './app';
import { routes } from './app.routes';
import { takeOver } from './served/take-over';

const replaceServed = takeOver(document);

void bootstrapApplication(App, {
  providers: [
    provideWeb({ texts: { en: () => import('./i18n/en.json'), lv: () => import('./i18n/lv.json') }, servedInLanguage: true }),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' })),
    { provide: APP_BASE_HREF, useValue: `${prefixIn(location.pathname)}/` },
  ],
}).then(replaceServed);
