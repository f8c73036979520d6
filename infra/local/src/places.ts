import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this platform runs from. */
export const CHECKOUT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Where a local platform keeps what it owns; `PEARLS_FOLDER` names another place. */
export const platformFolder = (env: NodeJS.ProcessEnv = process.env) => env['PEARLS_FOLDER'] ?? join(CHECKOUT, '.pearls');

/** Programs that were fetched because the machine had none. */
export const TOOLS_FOLDER = join(CHECKOUT, '.pearls', 'tools');
