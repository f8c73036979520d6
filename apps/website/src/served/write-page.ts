import { APP_BASE_HREF } from '@angular/common';
import { ErrorHandler, inject } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { BEFORE_APP_SERIALIZED, provideServerRendering, renderApplication } from '@angular/platform-server';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { TRANSPORT } from '@pearls/web/api/transport';
import { provideWeb } from '@pearls/web/provide-web';
import { prefixOf } from '../address/language-in-address';
import { App } from '../app';
import { routes } from '../app.routes';
import { doorTransport } from './door-transport';
import { finishPage } from './finish-page';
import { PageFactsBoard } from './page-facts';
import { WRITING, type PageRequest, type Read, type Written } from './writing';

/** Writes one page as somebody who is not signed in reads it. Rejects where it would not be whole. */
export async function writePage(request: PageRequest, read: Read): Promise<Written> {
  const faults: string[] = [];
  const prefix = prefixOf(request.language);
  const outcome: Omit<Written, 'body'> = { status: 200 };

  /** What is known once the page stands. */
  const conclude = () => {
    const router = inject(Router);
    const board = inject(PageFactsBoard);
    return () => {
      outcome.status = board.status();
      if (pathOf(router.url) !== pathOf(request.path)) outcome.moved = router.url;
      for (let route: typeof router.routerState.snapshot.root | null = router.routerState.snapshot.root; route; route = route.firstChild) outcome.live ||= route.data['live'] === true;
    };
  };

  const bootstrap = (context: BootstrapContext) =>
    bootstrapApplication(
      App,
      {
        providers: [
          provideServerRendering(),
          provideWeb({ texts: { en: () => import('../i18n/en.json'), lv: () => import('../i18n/lv.json') }, servedInLanguage: true }),
          provideRouter(routes, withComponentInputBinding()),
          { provide: APP_BASE_HREF, useValue: `${prefix}/` },
          { provide: WRITING, useValue: request },
          { provide: TRANSPORT, useFactory: () => doorTransport(read, (why) => faults.push(why)) },
          { provide: ErrorHandler, useValue: { handleError: (error: unknown) => faults.push(String(error)) } },
          { provide: BEFORE_APP_SERIALIZED, useFactory: conclude, multi: true },
          { provide: BEFORE_APP_SERIALIZED, useFactory: finishPage, multi: true },
        ],
      },
      context,
    );

  const document = request.document.replace('<html lang="en"', `<html lang="${request.language}"`);
  const body = await renderApplication(bootstrap, { document, url: prefix + request.path });
  if (faults.length) throw new Error(faults[0]);
  return { ...outcome, body };
}

const pathOf = (url: string) => decodeURI(url.split(/[?#]/, 1)[0]!);
