import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceDefinition } from '@pearls/service';
import { CHECKOUT } from './places.ts';

const isDefinition = (value: unknown): value is ServiceDefinition => typeof value === 'object' && value !== null && 'policy' in value && 'migrations' in value;

/** The definition of every service of the checkout. */
export async function definitions(): Promise<ServiceDefinition[]> {
  const names = (await readdir(join(CHECKOUT, 'services'))).filter((name) => existsSync(join(CHECKOUT, 'services', name, 'src', 'index.ts'))).sort();
  const modules = await Promise.all(names.map((name) => import(`@pearls/${name}`) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.values(module).filter(isDefinition));
}

/** The documents that are written by the code, by their path in the checkout. */
export async function documents(): Promise<Record<string, string>> {
  const { catalogue, lifecyclesOf } = await import('@pearls/service');
  return { 'docs/catalogue.md': catalogue(), 'docs/lifecycles.md': lifecyclesOf(await definitions()) };
}
