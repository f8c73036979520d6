import { juryService } from '@pearls/jury';
import { serve } from '@pearls/service';
import { common, gatewayBefore, tokenFor } from './tokens.ts';

/* The jury as the platform runs it, the one door before it, and two people signed in: a juror and somebody of the secretariat. */

const { JURY_URL, GATEWAY_URL, NATS_URL, JUROR, SECRETARY } = process.env as Record<string, string>;
const people = { juror: { sub: JUROR!, grants: [{ role: 'juror' }] }, secretary: { sub: SECRETARY!, grants: [{ role: 'secretariat' }] } };
const jury = await serve(juryService, { ...common(NATS_URL!), DATABASE_URL: JURY_URL, NATS_USER: 'jury' });
const gateway = await gatewayBefore(NATS_URL!, GATEWAY_URL!, { jury: jury.url });
const known = async (who: keyof typeof people) => ({ token: tokenFor(people[who]), cookie: await gateway.session(people[who]) });

process.send!({ url: jury.url, gatewayUrl: gateway.url, juror: await known('juror'), secretary: await known('secretary') });
process.once('disconnect', () => process.exit());
