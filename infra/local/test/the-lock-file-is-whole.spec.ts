import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKOUT } from '../src/places.ts';

type Package = { version?: string; resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> };

describe('The lock file', () => {
  let packages: Record<string, Package>;
  beforeAll(async () => {
    packages = (JSON.parse(await readFile(join(CHECKOUT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Package> }).packages;
  });

  it('names every optional package it refers to, also those of other machines: npm ci refuses a lock that does not', () => {
    const names = new Set(Object.keys(packages).map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)));
    const absent = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies).filter((name) => !names.has(name)));
    expect(absent).toEqual([]);
  });

  it('carries no download addresses', () => {
    expect(Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link)).toEqual([]);
  });
});
