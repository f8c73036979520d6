import { serve } from '@pearls/service';
import { juryService } from './index.js';

const running = await serve(juryService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
