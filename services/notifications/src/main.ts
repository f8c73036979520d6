import { serve } from '@pearls/service';
import { notificationsService } from './index.js';

const running = await serve(notificationsService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop().then(() => process.exit(0)));
