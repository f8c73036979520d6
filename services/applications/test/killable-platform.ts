import { join } from 'node:path';
import { applicationsService } from '@pearls/applications';
import { prepareDatabase } from '@pearls/local';
import { serve } from '@pearls/service';

// The service in a process of its own, so that a test can kill it, its database and its bus at any moment.
const { ADMIN_URL, NATS_URL } = process.env;
await prepareDatabase(ADMIN_URL!, 'pearls', ['applications'], { applications: 'secret' });
const url = new URL(ADMIN_URL!);
Object.assign(url, { username: 'applications', password: 'secret', pathname: '/pearls' });
const running = await serve(applicationsService, { ...process.env, DATABASE_URL: url.toString(), NATS_URL, FILES_FOLDER: join(process.argv[2]!, 'files'), LOG_LEVEL: 'silent' });
await applicationsService.seed?.(running.app, 'history');
// Nobody is left to say anything to: the test was killed.
process.stdin.on('end', () => process.exit()).resume();
console.log(JSON.stringify({ url: running.url, database: url.toString() }));
