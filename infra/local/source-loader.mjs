import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from '@swc/core';

const ours = /\/(libs|services|infra|apps)\/(?!.*\/node_modules\/).*\.ts$/;
const rules = readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8');
const kept = join(tmpdir(), `pearls-sources-${process.getuid?.() ?? ''}`);

/** Where the map of each file lies that was read, by the address it has in a stack. */
export const sourceMaps = new Map();

/** Lets Node read the sources of this workspace as they are: TypeScript with decorators, and packages by their `source`. */
export function readSources() {
  mkdirSync(kept, { recursive: true });
  registerHooks({
    resolve(specifier, context, next) {
      const here = { ...context, conditions: [...new Set([...(context.conditions ?? []), 'source'])] };
      if (!specifier.startsWith('.') || !ours.test(context.parentURL ?? '')) return next(specifier, here);
      const typed = new URL(`${specifier.replace(/\.js$/, '')}.ts`, context.parentURL);
      return existsSync(typed) ? { url: typed.href, shortCircuit: true } : next(specifier, here);
    },
    load(url, context, next) {
      return ours.test(url) ? { format: 'module', source: compiled(url), shortCircuit: true } : next(url, context);
    },
  });
}

/** What a file is in JavaScript, kept for the next process that asks. */
function compiled(url) {
  const filename = fileURLToPath(url);
  const source = readFileSync(filename, 'utf8');
  const key = createHash('sha256').update([version, rules, filename, source].join('\0')).digest('hex');
  const file = join(kept, `${key}.js`);
  sourceMaps.set(url, `${file}.map`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { code, map } = transformSync(source, { ...JSON.parse(rules), filename, sourceFileName: filename, swcrc: false });
  for (const [path, text] of [[`${file}.map`, map], [file, code]]) {
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  }
  return code;
}
