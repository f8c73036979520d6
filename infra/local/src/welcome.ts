import type { Platform } from './platform.ts';
import { portals } from './services.ts';

const NAMES: Record<string, string> = { '/': 'Website', '/applicant': 'For applicants', '/jury': 'For the jury', '/admin': 'For the secretariat', '/gallery': 'Design gallery' };

/** The addresses and the demonstration sign-ins, for the console. */
export async function welcome({ address }: Platform, empty: boolean): Promise<string> {
  const places = Object.keys(portals()).map((path) => `  ${NAMES[path]!.padEnd(20)} ${address}${path}`);
  const lines = ['', ...places, `  ${'REST'.padEnd(20)} ${address}/api/docs`, ''];
  return [...lines, ...(empty ? ['  Nothing is loaded: sign up on the website to begin.'] : await signIns()), '', 'Ctrl-C stops everything.'].join('\n');
}

async function signIns(): Promise<string[]> {
  return [];
}
