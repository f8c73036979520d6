import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = (base: string) => `<!doctype html><html lang="en"><head><base href="${base}"><link rel="stylesheet" href="styles-A1B2C3D4.css"></head><body><app-root ngCspNonce="__CSP_NONCE__"></app-root><link rel="modulepreload" href="chunk-A1B2C3D4.js"><script src="main-QPOM72TU.js" type="module"></script></body></html>`;

/** A folder as Angular builds one. */
export async function aBuiltPortal(base: string, index = 'index.html', folder?: string): Promise<string> {
  folder ??= await mkdtemp(join(tmpdir(), 'pearls-portal-'));
  await mkdir(join(folder, 'languages'), { recursive: true });
  await writeFile(join(folder, index), PAGE(base));
  await writeFile(join(folder, 'main-QPOM72TU.js'), `console.log(${JSON.stringify('calm sea '.repeat(500))});`);
  await writeFile(join(folder, 'main-QPOM72TU.js.map'), '{}');
  await writeFile(join(folder, 'styles-A1B2C3D4.css'), 'a{}');
  await writeFile(join(folder, 'languages', 'de.json'), '{"a":"b"}');
  return folder;
}

/** Writes pages that say what was asked for and what was read; some addresses of it misbehave. */
const WRITER = `
export const reading = 'console.log("reading")';
export const documents = ['/feed.atom'];
export const unwritten = ['sign-in'];
let pages = 0;
export async function write({ path, language, origin, document }, read) {
  if (path === '/feed.atom') return { status: 200, mediaType: 'application/atom+xml; charset=utf-8', body: '<feed>' + language + '</feed>' };
  if (path === '/broken') throw new Error('a page with a mistake in it');
  if (path === '/endless') for (;;);
  if (path === '/elsewhere') return { status: 200, body: '', moved: '/check' };
  const wanted = new URLSearchParams(path.split('?')[1]).get('reads');
  const { status, text } = wanted ? await read(wanted) : { status: 200, text: '' };
  pages += 1;
  return { status: path === '/nowhere' ? 404 : 200, live: path === '/check', body: document.replace('<app-root', '<main>page ' + pages + ' ' + language + ' ' + origin + path + ' read ' + status + ' ' + text + '</main><app-root') };
}
`;

/** A portal that writes its own pages, as Angular builds one with a server. */
export async function aWritingPortal(writer = WRITER): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'pearls-portal-'));
  await mkdir(join(home, 'browser'));
  await mkdir(join(home, 'server'));
  await writeFile(join(home, 'server', 'server.mjs'), writer);
  return aBuiltPortal('/', 'index.csr.html', join(home, 'browser'));
}
