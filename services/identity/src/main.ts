import { serve } from '@pearls/service';
import { identityService } from './index.js';

const running = await serve(identityService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
