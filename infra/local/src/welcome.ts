import type { Platform } from './platform.ts';
import { portals } from './services.ts';

const NAMES: Record<string, string> = { '/': 'Website', '/applicant/': 'For applicants', '/jury/': 'For the jury', '/admin/': 'For the secretariat', '/gallery/': 'Design gallery' };

/** The addresses and the demonstration sign-ins, for the console. */
export async function welcome({ address, folder }: Platform, empty: boolean): Promise<string> {
  const places = Object.keys(portals()).map((path) => [NAMES[path]!, `${address}${path}`]);
  const lines = [...places, ['REST', `${address}/api/docs`], ['Log', `${folder}/platform.log`]].map(([name, place]) => `  ${name!.padEnd(20)} ${place}`);
  return ['', ...lines, '', ...(empty ? BARE : await signIns()), '  Mails stay on this machine: npm run mail shows the last ones, codes and links included', '', 'Ctrl-C stops everything.'].join('\n');
}

const BARE = ['  Nothing is loaded. The first administrator: FIRST_ADMINISTRATOR=you@example.org npm start -- --empty'];

/** One person of each kind; all of them have the same password. */
async function signIns(): Promise<string[]> {
  const { demonstrationPassword, demonstrationPeople, demonstrationSecondFactor, demonstrationTeams } = await import('@pearls/reference/demonstration');
  const staff = ['administrator', 'secretariat', 'assessor', 'auditor'].map((role) => [role, demonstrationPeople.find((person) => person.role === role)!.email]);
  const writing = demonstrationTeams.find(({ application }) => application.state === 'started')!;
  const people = [...staff, [`a town, ${writing.name}`, writing.members.find(({ teamRole }) => teamRole === 'owner')!.email]];
  return [
    `  Demonstration sign-ins, password: ${demonstrationPassword}`,
    ...people.map(([who, email]) => `  ${who!.padEnd(46)} ${email}`),
    `  The programme's side also needs a code: npm run code (or ${demonstrationSecondFactor} in an authenticator app)`,
  ];
}
