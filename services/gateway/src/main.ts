import { serve } from '@pearls/service';
import { gatewayService } from './index.js';

const running = await serve(gatewayService, process.env);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop().then(() => process.exit(0)));
