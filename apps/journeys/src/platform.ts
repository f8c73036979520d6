import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutPlatform, startPlatformProcess, type PlatformProcess } from '@pearls/local';

/** A journey asks faster than people do. */
const NO_LIMITS = JSON.stringify({ signIn: 10_000, writes: 100_000, reads: 100_000, anonymous: 100_000 });

/** The platform as `npm start` runs it, with data and port of its own. */
export interface JourneyPlatform extends PlatformProcess {
  /** Where its data live. */
  folder: string;
}

/** Starts what is built, on the demonstration as a first start leaves it. */
export async function startJourneyPlatform(): Promise<JourneyPlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'pearls-journey-'));
  await layOutPlatform(folder);
  const platform = await startPlatformProcess(folder, { LIMITS: NO_LIMITS });
  return {
    address: platform.address,
    folder,
    async stop() {
      await platform.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
