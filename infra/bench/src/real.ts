import { applicationsService } from '@pearls/applications';
import { serve } from '@pearls/service';
import { common, gatewayBefore, tokenFor } from './tokens.ts';

/* The services as the platform runs them, side by side in one process, with a session opened through the gateway's own code. */

const { APPLICATIONS_URL, GATEWAY_URL, NATS_URL, FOLDER, PERSON, TEAM } = process.env as Record<string, string>;
const writer = { sub: PERSON!, teams: [{ id: TEAM!, role: 'owner' }] };
const applications = await serve(applicationsService, { ...common(NATS_URL!), DATABASE_URL: APPLICATIONS_URL, NATS_USER: 'applications', FILES_FOLDER: `${FOLDER}/files` });
const gateway = await gatewayBefore(NATS_URL!, GATEWAY_URL!, { applications: applications.url });

process.send!({ url: applications.url, token: tokenFor(writer), gatewayUrl: gateway.url, cookie: await gateway.session(writer) });
process.once('disconnect', () => process.exit());
