import { join } from 'node:path';
import { applicationsService } from '@pearls/applications';
import { prepareDatabase, startNats, startPostgres } from '@pearls/local';
import { serve } from '@pearls/service';

// A process of its own that holds the database, the bus and the service, so that a test can kill it at any moment.
const folder = process.argv[2]!;
const [postgres, nats] = await Promise.all([startPostgres({ dataFolder: join(folder, 'postgres') }), startNats({ dataFolder: join(folder, 'nats') })]);
await prepareDatabase(postgres.adminUrl, 'pearls', ['applications'], { applications: 'secret' });
const url = new URL(postgres.adminUrl);
Object.assign(url, { username: 'applications', password: 'secret', pathname: '/pearls' });
const running = await serve(applicationsService, { ...process.env, DATABASE_URL: url.toString(), NATS_URL: nats.url, FILES_FOLDER: join(folder, 'files'), LOG_LEVEL: 'silent' });
await applicationsService.seed?.(running.app, 'history');
console.log(JSON.stringify({ url: running.url, database: url.toString(), nats: nats.url, pids: [process.pid, postgres.pid, nats.pid] }));
