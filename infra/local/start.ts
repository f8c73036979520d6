import { parseArgs } from 'node:util';
import { CannotStart } from './src/cannot-start.ts';
import { Progress } from './src/progress.ts';
import { startPlatform } from './src/platform.ts';
import { welcome } from './src/welcome.ts';

/** `npm start`: the whole platform until Ctrl-C. */

const SAME_KEYPRESS_MILLISECONDS = 500;

const progress = new Progress(process.stdout);
const ending = new AbortController();
let askedAt: number | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (askedAt === undefined) {
      askedAt = Date.now();
      progress.say('Stopping …');
      ending.abort();
    } else if (Date.now() - askedAt > SAME_KEYPRESS_MILLISECONDS) {
      // The terminal and npm both pass a Ctrl-C on; only a later one is a second wish.
      progress.say('Stopping at once');
      process.exit(130);
    }
  });

try {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } } });
  const platform = await startPlatform({ env: process.env, empty: values.empty, built: values.built, signal: ending.signal, progress });
  progress.say(await welcome(platform, values.empty));
  const lost = await Promise.race([platform.lost, aborted(ending.signal)]);
  if (lost) {
    progress.say(`${lost} ended without being asked. Everything stops; start again to go on where it was.`);
    process.exitCode = 1;
  }
  await platform.stop();
  progress.say('Stopped.');
} catch (error) {
  if (!ending.signal.aborted) {
    process.exitCode = 1;
    progress.complain(error instanceof CannotStart ? error.message : error instanceof Error && error.message.startsWith('Unknown option') ? 'npm start knows one option: -- --empty (start without any data).' : error);
  } else progress.say('Stopped.');
}
// Whatever a dependency may still hold open: everything that we started has ended.
process.exit();

function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}
