import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = (base: string) => `<!doctype html><html><head><base href="${base}"><link rel="stylesheet" href="styles-A1B2C3D4.css"></head><body><app-root ngCspNonce="__CSP_NONCE__"></app-root><script src="main-QPOM72TU.js" type="module"></script></body></html>`;

/** A folder as Angular builds one. */
export async function aBuiltPortal(base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pearls-portal-'));
  await mkdir(join(folder, 'languages'));
  await writeFile(join(folder, 'index.html'), PAGE(base));
  await writeFile(join(folder, 'main-QPOM72TU.js'), `console.log(${JSON.stringify('calm sea '.repeat(500))});`);
  await writeFile(join(folder, 'main-QPOM72TU.js.map'), '{}');
  await writeFile(join(folder, 'styles-A1B2C3D4.css'), 'a{}');
  await writeFile(join(folder, 'languages', 'de.json'), '{"a":"b"}');
  return folder;
}
