import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);
const WORTH_COMPRESSING = 1024;

/** A text in the best form the browser takes, made while it waits: quickly rather than as small as can be. */
export async function compressed(text: string, accepted: string | undefined): Promise<{ encoding: 'br' | 'gzip' | 'identity'; bytes: Buffer }> {
  const bytes = Buffer.from(text);
  if (bytes.length < WORTH_COMPRESSING) return { encoding: 'identity', bytes };
  if (/\bbr\b/.test(accepted ?? '')) return { encoding: 'br', bytes: await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }) };
  if (/\bgzip\b/.test(accepted ?? '')) return { encoding: 'gzip', bytes: await zipped(bytes) };
  return { encoding: 'identity', bytes };
}
