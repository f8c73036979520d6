import { repositoryService } from '@pearls/repository';
import { serve } from '@pearls/service';
import { common, gatewayBefore } from './tokens.ts';

/* The repository as the platform runs it, and the one door before it. Searching needs no sign-in. */

const { REPOSITORY_URL, GATEWAY_URL, NATS_URL } = process.env as Record<string, string>;
const repository = await serve(repositoryService, { ...common(NATS_URL!), DATABASE_URL: REPOSITORY_URL, NATS_USER: 'repository' });
const gateway = await gatewayBefore(NATS_URL!, GATEWAY_URL!, { repository: repository.url });

process.send!({ url: repository.url, gatewayUrl: gateway.url });
process.once('disconnect', () => process.exit());
