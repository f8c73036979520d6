import { fieldsOf, type Class, type Field, type Kind, type Operation } from '@pearls/contracts';
import { contractedGroups, exampleOf, idOf, refusalsOf, templateOf } from '@pearls/service';
import { html, prose, type Markup } from './markup.js';

const titled = (name: string) => name[0]!.toUpperCase() + name.slice(1).replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');

/** The page that explains every operation to a developer: index first, then one card per operation. */
export function operationsPage(): Markup {
  const groups = contractedGroups();
  return html`
    <p>Everything the portals do, they do through these operations; so can you. The same as data: <a href="/api/openapi.json">OpenAPI 3.1</a> and, for the facts on the bus, <a href="/api/asyncapi.json">AsyncAPI 3</a>.</p>
    <h2 id="begin">Before you begin</h2>
    <ul>
      <li>${prose('**Partner systems** fetch a token with their client credentials at `/oidc/token` and send it as `Authorization: Bearer …`. Scopes say what it opens.')}</li>
      <li>${prose('**People** sign in at `/auth/sign-in` and hold a session cookie. Whatever changes something then needs the header `x-pearls: 1` and comes from a page of the platform.')}</li>
      <li>${prose('A **POST** that creates takes an `Idempotency-Key`: a repeated request has one effect and gets the first reply.')}</li>
      <li>${prose('An **edit** takes the `ETag` of the version edited as `If-Match`: nobody’s text is overwritten.')}</li>
      <li>Refusals are problem documents (RFC 9457); their type is a <a href="/problems">page that explains it</a>.</li>
      <li>${prose('`RateLimit-Remaining` says how many requests are left in this minute.')}</li>
    </ul>
    <h2 id="index">Index</h2>
    <nav aria-label="Operations">${groups.map((group) => html`<h3>${titled(group.name)}</h3><ul>${group.operations.map((one) => html`<li><a href="#${idOf(one)}">${one.summary}</a></li>`)}</ul>`)}</nav>
    ${groups.map((group) => html`<h2 id="${group.name}">${titled(group.name)}</h2>${group.operations.map(card)}`)}
  `;
}

function card(operation: Operation): Markup {
  const { method, path, summary, description, query, body, upload, edits, once } = operation;
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const headers = [
    ...(method === 'POST' && once !== false ? ['Idempotency-Key'] : []),
    ...(edits ? ['If-Match'] : []),
  ];
  return html`<article id="${idOf(operation)}">
    <h3>${summary}</h3>
    <p class="call"><b>${method}</b> <code>${templateOf(operation)}</code></p>
    ${description !== undefined && html`<p>${prose(description)}</p>`}
    <p class="soft">${whoMay(operation)}${headers.length > 0 && html` Headers: ${headers.map((one, index) => html`${index > 0 && ', '}<code>${one}</code>`)}.`}${inPath.length > 0 && html` In the path: ${inPath.map((one, index) => html`${index > 0 && ', '}<code>${one}</code>`)}.`}</p>
    ${query && section('Query', query as Class, false)}
    ${upload ? html`<p>Takes one file, as <code>multipart/form-data</code> in the field <code>file</code>.</p>` : body && section('Takes', body as Class, true)}
    ${gives(operation)}
    <p class="soft">May refuse with ${refusalsOf(operation).map((status, index) => html`${index > 0 && ', '}${status}`)}.</p>
  </article>`;
}

const whoMay = ({ access, scope }: Operation) =>
  html`${access === 'anyone' ? 'Open to anyone.' : 'For people who are signed in and whose role includes it.'}${scope !== undefined && html` Partner systems need the scope <code>${scope}</code>.`}`;

function gives({ reply }: Operation) {
  if (reply === 'nothing') return html`<p>Gives nothing back (204).</p>`;
  return typeof reply === 'function' ? section('Gives', reply as Class, true) : html`<p>Gives a file: <code>${(reply as { bytes: string }).bytes}</code>.</p>`;
}

function section(title: string, contract: Class, example: boolean): Markup | undefined {
  const fields = fieldsOf(contract);
  if (!fields.length) return undefined;
  return html`<details>
    <summary>${title} <code>${contract.name}</code></summary>
    <div class="scroll" role="region" aria-label="${title} ${contract.name}" tabindex="0"><table><thead><tr><th scope="col">Field</th><th scope="col">Is</th><th scope="col">Means</th></tr></thead><tbody>
      ${fields.map((field) => html`<tr><td><code>${field.name}</code>${field.optional && html` <span class="soft">optional</span>`}</td><td>${kindWords(field.kind)}</td><td>${meaning(field)}</td></tr>`)}
    </tbody></table></div>
    ${example && html`<pre tabindex="0"><code>${JSON.stringify(exampleOf(contract), null, 2)}</code></pre>`}
  </details>`;
}

const meaning = ({ description, example }: Field) => html`${description}${typeof example === 'string' && html`${description !== undefined && ' · '}<code>${example}</code>`}`;

function kindWords({ of, list, item, schema }: Kind): string {
  const one = of ? of().name : item ? kindWords(item) : schemaWords(schema as Plain);
  return list ? `list of ${one}` : one;
}

interface Plain {
  type?: string;
  format?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  'x-unit'?: string;
}

function schemaWords({ type, format, enum: choices, minimum, maximum, maxLength, 'x-unit': unit }: Plain): string {
  if (choices) return choices.join(' · ');
  if (format) return ({ uuid: 'id', 'date-time': 'instant', date: 'day', uri: 'web address', email: 'e-mail address' } as Record<string, string>)[format] ?? format;
  if (type === 'integer' || type === 'number') return `${type === 'integer' ? 'whole number' : 'number'}${minimum !== undefined && maximum !== undefined && maximum < 1e9 ? ` ${minimum}–${maximum}` : ''}${unit ? ` ${unit}` : ''}`;
  if (type === 'string') return `text${maxLength ? ` up to ${maxLength}` : ''}`;
  if (type === 'boolean') return 'true or false';
  return 'JSON';
}
