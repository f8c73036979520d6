import { startChild } from './child.ts';
import type { Span } from './doors.ts';
import { asService, type Ground } from './ground.ts';
import { CODES, writeJuries } from './jury-data.ts';
import { CONNECTIONS, type Errand } from './load.ts';
import { words } from './data.ts';
import type { Line } from './table.ts';
import { browserOf } from './session.ts';
import { linesOf, takeTurns, type Stand } from './turns.ts';

export const JURY_SERVICES = ['jury', 'gateway'];

/** So many jurors over so many plans: more than any year had. */
const JURORS = 40;
const PLANS = 60;

/** Saves a sheet again and again, each time with other scores and words. */
function scoring(panelId: string, plans: string[], headers: Record<string, string>, versions: number[]): Errand {
  const texts = Array.from({ length: 64 }, () => words(600));
  let sent = 0;
  return {
    next(connection) {
      sent += 1;
      const scores = Object.fromEntries(CODES.map((code, index) => [code, ((sent + index) % 11) / 2]));
      const comments = Object.fromEntries(CODES.map((code, index) => [code, texts[(sent + index) % texts.length]]));
      return {
        method: 'PUT',
        path: `/api/v1/panels/${panelId}/plans/${plans[connection]}/sheet`,
        headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${versions[connection]}"` },
        body: JSON.stringify({ scores, comments, overallComment: texts[sent % texts.length], privateComment: '', veryConvincing: sent % 5 === 0 }),
      };
    },
    heard(connection) {
      versions[connection]! += 1;
    },
  };
}

const ranking = (panelId: string, headers: Record<string, string>): Errand => ({ next: () => ({ method: 'GET', path: `/api/v1/rankings/${panelId}`, headers }), heard: () => undefined });

/** Saving a score, and reading the ranking that is computed when it is read. */
export async function jury(ground: Ground, span: Span): Promise<Line[]> {
  const env = { JURY_URL: ground.urlOf('jury'), GATEWAY_URL: ground.urlOf('gateway'), NATS_URL: ground.natsUrl, CHECK_REPLIES: 'false' };
  // The service migrates its schema; the data come after that.
  await (await startChild<unknown>('jury-real.ts', { ...env, JUROR: 'x', SECRETARY: 'x' })).end();
  const { juror, secretary, scoring: own, deliberating } = await asService(ground.urlOf('jury'), (client) => writeJuries(client, CONNECTIONS, JURORS, PLANS));
  type Known = Record<'token' | 'cookie', string>;
  const real = await startChild<{ url: string; gatewayUrl: string; juror: Known; secretary: Known }>('jury-real.ts', { ...env, JUROR: juror, SECRETARY: secretary });
  const floor = await startChild<{ url: string }>('jury-floor.ts', { DATABASE_URL: ground.urlOf('jury'), JUROR: juror });
  const standsOf = ({ token, cookie }: Known): Stand[] => [
    { door: 'floor', url: floor.said.url, pid: floor.pid, headers: {} },
    { door: 'service', url: real.said.url, pid: real.pid, headers: { authorization: `Bearer ${token}` } },
    { door: 'gateway', url: real.said.gatewayUrl, pid: real.pid, headers: browserOf(cookie) },
  ];
  const versions = Array.from({ length: CONNECTIONS }, () => 0);
  const saved = await takeTurns(standsOf(real.said.juror), ({ headers }) => scoring(own.panelId, own.plans, headers, versions), span);
  const ranked = await takeTurns(standsOf(real.said.secretary), ({ headers }) => ranking(deliberating.panelId, headers), span);
  await Promise.all([real.end(), floor.end()]);
  return [...linesOf('save a score', saved, { service: 0.75, gateway: 0.45 }, 50), ...linesOf(`ranking of ${JURORS} jurors × ${PLANS} plans`, ranked, { service: 0.75, gateway: 0.45 })];
}
