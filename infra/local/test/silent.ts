import { PassThrough } from 'node:stream';
import type { PlatformOptions } from '../src/platform.ts';
import { Progress } from '../src/progress.ts';

/** A start that nobody watches. */
export function silent(): Omit<PlatformOptions, 'env'> {
  return { empty: true, built: true, signal: new AbortController().signal, progress: new Progress(new PassThrough().resume()) };
}
