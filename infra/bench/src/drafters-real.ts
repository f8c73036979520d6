import { applicationsService } from '@pearls/applications';
import { serve } from '@pearls/service';
import { common, gatewayBefore } from './tokens.ts';

/* The applications and the one door before them, with every officer of the last minutes signed in. */

const { APPLICATIONS_URL, GATEWAY_URL, NATS_URL, FOLDER, PEOPLE } = process.env as Record<string, string>;
const applications = await serve(applicationsService, { ...common(NATS_URL!), DATABASE_URL: APPLICATIONS_URL, NATS_USER: 'applications', FILES_FOLDER: `${FOLDER}/files` });
const gateway = await gatewayBefore(NATS_URL!, GATEWAY_URL!, { applications: applications.url });
const cookies: string[] = [];
for (const { personId, teamId } of JSON.parse(PEOPLE!) as { personId: string; teamId: string }[]) cookies.push(await gateway.session({ sub: personId, teams: [{ id: teamId, role: 'owner' }] }));

process.send!({ gatewayUrl: gateway.url, cookies });
process.once('disconnect', () => process.exit());
