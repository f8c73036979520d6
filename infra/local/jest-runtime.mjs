import { pathToFileURL } from 'node:url';
import Runtime from 'jest-runtime';
import { readSources, sourceMaps } from './source-loader.mjs';

readSources();

/** What `expect` compares kinds of values by: its own virtual machine has others of the same name. */
const kinds = { Array, BigInt, Boolean, Date, Error, Function, Map, Number, Object, Promise, RegExp, Set, String, Symbol, TypeError };

/**
 * Reads test files by Node itself instead of by a virtual machine for each: what a hundred files have in common is
 * read once per worker, not a hundred times. Files of one worker share their modules, so none may leave them changed.
 */
export default class SharingRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    Object.assign(environment.global, kinds);
  }

  unstable_shouldLoadAsEsm(path) {
    return path.endsWith('.ts') || super.unstable_shouldLoadAsEsm(path);
  }

  async unstable_importModule(path) {
    return import(pathToFileURL(path).href);
  }

  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    Object.assign(globalThis, globals);
  }

  getSourceMaps() {
    return sourceMaps;
  }
}
