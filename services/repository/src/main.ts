import { serve } from '@pearls/service';
import { repositoryService } from './index.js';

const running = await serve(repositoryService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
