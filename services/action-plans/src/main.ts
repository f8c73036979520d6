import { serve } from '@pearls/service';
import { actionPlansService } from './index.js';

const running = await serve(actionPlansService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
