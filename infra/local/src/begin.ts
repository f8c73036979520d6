import pg from 'pg';
import { startPlatform } from './platform.ts';
import { Progress } from './progress.ts';
import { settled } from './settled.ts';

// The first start of a platform, until nothing of it is left to be done.
const platform = await startPlatform({ env: process.env, empty: false, built: true, signal: new AbortController().signal, progress: new Progress(process.stdout) });
const db = new pg.Pool({ connectionString: new URL('/pearls', platform.adminUrl).toString(), max: 1 });
await settled(platform, db);
await db.end();
await platform.stop();
process.exit();
