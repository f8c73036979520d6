import { join } from 'node:path';
import { CHECKOUT } from '../local/src/places.ts';
import { writeComposeSecrets } from './compose-secrets.ts';

/** `npm run secrets`: what `docker compose up` needs before its first run. */
const folder = join(CHECKOUT, '.pearls', 'compose');
await writeComposeSecrets(folder);
console.log(`The secrets are in ${folder}. Keep a copy: what is signed or sealed with them is lost without.`);
