import { startChild } from './child.ts';
import { asService, type Ground } from './ground.ts';
import { browserOf } from './session.ts';
import { LARGE, SMALL, write, writeSaved } from './data.ts';
import { firstVersions, reading, saving } from './errands.ts';
import { CONNECTIONS, load, median, type Errand, type Figures } from './load.ts';

export type Door = 'floor' | 'service' | 'gateway';
export type Work = 'save 20 kB' | 'save 1 kB' | 'read 20 kB';

export interface Span {
  rounds: number;
  seconds: number;
}

/** Requests a second of each work at each door: the median over many short rounds in which they take turns, each held against the floor of its own round. */
export async function doors(ground: Ground, { rounds, seconds }: Span): Promise<Record<Work, Record<Door, Figures>> & { smallAgainstLarge: number }> {
  const ids = { PERSON: '', TEAM: '' };
  // The service migrates its schema; the data come after that.
  const env = { APPLICATIONS_URL: ground.urlOf('applications'), GATEWAY_URL: ground.urlOf('gateway'), NATS_URL: ground.natsUrl, FOLDER: ground.folder, CHECK_REPLIES: 'false' };
  const first = await startChild<unknown>('real.ts', { ...env, PERSON: 'x', TEAM: 'x' });
  await first.end();
  const cast = await asService(ground.urlOf('applications'), (client) => write(client, CONNECTIONS));
  Object.assign(ids, { PERSON: cast.personId, TEAM: cast.teamId });
  const saved = await asService(ground.urlOf('applications'), (client) => writeSaved(client, cast));
  const real = await startChild<{ url: string; token: string; gatewayUrl: string; cookie: string }>('real.ts', { ...env, ...ids });
  const floor = await startChild<{ url: string }>('floor.ts', { DATABASE_URL: ground.urlOf('applications'), ...ids });
  const { url, token, gatewayUrl, cookie } = real.said;
  const places: [Door, string, number, Record<string, string>][] = [
    ['floor', floor.said.url, floor.pid, {}],
    ['service', url, real.pid, { authorization: `Bearer ${token}` }],
    ['gateway', gatewayUrl, real.pid, browserOf(cookie)],
  ];
  const versions = { [LARGE]: firstVersions(), [SMALL]: firstVersions() };
  const works: [Work, (headers: Record<string, string>) => Errand][] = [
    ['save 20 kB', (headers) => saving(saved, LARGE, 20_000, headers, versions[LARGE]!)],
    ['save 1 kB', (headers) => saving(saved, SMALL, 1_000, headers, versions[SMALL]!)],
    ['read 20 kB', (headers) => reading(cast.applications, headers)],
  ];
  const found: Record<string, Record<string, Figures[]>> = {};
  const against = (round: number) => found['save 1 kB']!['service']![round]!.perSecond / found['save 20 kB']!['floor']![round]!.perSecond;
  for (let round = 0; round <= rounds; round += 1)
    for (const [work, errandWith] of works) {
      let floorNow = NaN;
      for (const [door, address, pid, headers] of places) {
        const figures = await load(address, pid, errandWith(headers), round === 0 ? 1_500 : seconds * 1000);
        if (door === 'floor') floorNow = figures.perSecond;
        if (round > 0) ((found[work] ??= {})[door] ??= []).push({ ...figures, ratio: figures.perSecond / floorNow });
      }
    }
  await Promise.all([real.end(), floor.end()]);
  const middleOf = (all: Figures[], of: keyof Figures) => median(all.map((one) => one[of]));
  const middle = (all: Figures[]): Figures => ({ perSecond: middleOf(all, 'perSecond'), p50: middleOf(all, 'p50'), p99: middleOf(all, 'p99'), cpu: middleOf(all, 'cpu'), ratio: middleOf(all, 'ratio') });
  const byWork = Object.fromEntries(Object.entries(found).map(([work, byDoor]) => [work, Object.fromEntries(Object.entries(byDoor).map(([door, all]) => [door, middle(all)]))])) as Record<Work, Record<Door, Figures>>;
  return { ...byWork, smallAgainstLarge: median(Array.from({ length: rounds }, (_, round) => against(round))) };
}
