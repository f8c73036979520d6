import { serve } from '@pearls/service';
import { mentoringService } from './index.js';

const running = await serve(mentoringService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
