import { Progress } from './progress.ts';
import { startPlatform } from './platform.ts';

// All services and the gateway on servers that somebody else holds, so that a test can kill each on its own.
const { ADMIN_URL, NATS_URL, ...env } = process.env as Record<string, string>;
const platform = await startPlatform({ env: { ...env, PEARLS_FOLDER: process.argv[2] }, empty: false, built: true, signal: new AbortController().signal, progress: new Progress(process.stdout), servers: { adminUrl: ADMIN_URL!, natsUrl: NATS_URL! } });
// Nobody is left to say anything to: the test was killed.
process.stdin.on('end', () => process.exit()).resume();
console.log(JSON.stringify({ address: platform.address }));
