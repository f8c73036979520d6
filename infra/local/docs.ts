import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documents } from './src/documents.ts';
import { CHECKOUT } from './src/places.ts';

for (const [path, text] of Object.entries(await documents())) {
  await mkdir(dirname(join(CHECKOUT, path)), { recursive: true });
  await writeFile(join(CHECKOUT, path), text);
  console.log(path);
}
