import { html, Markup } from './markup.js';
import { STYLE } from './look.js';

/** A whole page of the gateway's own: no script, one style sheet that carries the nonce. */
export function page(title: string, body: Markup, nonce: string): string {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title} – BSR Cultural Pearls</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <style nonce="${nonce}">${new Markup(STYLE)}</style>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the content</a>
    <header><div><a href="/">BSR Cultural Pearls</a></div></header>
    <main id="main">
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>`.text;
}
