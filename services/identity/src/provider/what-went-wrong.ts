import { isDatabaseAway } from '@pearls/persistence';
import type { KoaContextWithOIDC } from 'oidc-provider';

/** Whoever asked may ask again in a moment. */
export function comeAgain(ctx: Pick<KoaContextWithOIDC, 'status' | 'set'>) {
  ctx.status = 503;
  ctx.set('retry-after', '2');
}

/** The page for somebody whose sign-in stands still. Nothing is wrong with it when only the database is away: whoever asks again goes on with it. */
export function tellWhy(ctx: Pick<KoaContextWithOIDC, 'status' | 'set' | 'body' | 'type'>, error: unknown) {
  const isAway = isDatabaseAway(error);
  if (isAway) comeAgain(ctx);
  ctx.type = 'html';
  ctx.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  ctx.body = isAway
    ? page('Try again shortly', 'The sign-in does not answer at the moment', 'Nothing is lost. Load this page again in a moment, and it goes on.')
    : page('Sign in again', 'This sign-in cannot go on', 'It was begun in another browser, took too long, or was finished before. Nothing is lost.');
}

const page = (title: string, heading: string, words: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${heading}</h1><p>${words}</p><p><a href="/auth/sign-in">Sign in again</a></p>`;
