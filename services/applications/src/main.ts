import { serve } from '@pearls/service';
import { applicationsService } from './index.js';

const running = await serve(applicationsService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
