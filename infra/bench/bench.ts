import { parseArgs } from 'node:util';
import { startChild } from './src/child.ts';
import { doors, type Door, type Work } from './src/doors.ts';
import { jury, JURY_SERVICES } from './src/jury.ts';
import { drafters, DRAFTERS_SERVICES } from './src/drafters.ts';
import type { Figures } from './src/load.ts';
import { prepareGround } from './src/ground.ts';
import { searches, SEARCH_SERVICES } from './src/search.ts';
import { startAndRest } from './src/start.ts';
import { table, type Line } from './src/table.ts';

/*
 * `npm run bench`: the hot paths as ratios to their floor, all in one run. Read the ratios; single figures differ by machine and hour.
 * `-- --only doors,facts,drafters,jury,search,start` runs some of it; `--entries 1000,1000000` are the sizes of search, `--minutes 3` is how long the drafters write.
 */

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '11' }, seconds: { type: 'string', default: '1.5' }, only: { type: 'string' }, entries: { type: 'string' }, minutes: { type: 'string', default: '3' } } });
const span = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const wants = (part: string) => !values.only || values.only.split(',').includes(part);
const sizes = (otherwise: string) => (values.entries ?? otherwise).split(',').map(Number);
const lines: Line[] = [];
const round = (value: number, places = 0) => value.toFixed(places);

const GOALS: [Work, Door, number][] = [
  ['save 20 kB', 'service', 0.7],
  ['save 20 kB', 'gateway', 0.45],
  ['save 1 kB', 'service', 0.7],
  ['save 1 kB', 'gateway', 0.45],
  ['read 20 kB', 'service', 0.75],
  ['read 20 kB', 'gateway', 0.45],
];
const said = ({ perSecond, p50, p99, cpu }: Figures) => `${round(perSecond)}/s, p50 ${round(p50, 1)} ms, p99 ${round(p99, 1)} ms, cpu ${round(cpu, 2)} ms`;
const AT: Record<Door, string> = { floor: 'the floor', service: "at the service's door", gateway: 'through the gateway' };

if (wants('doors') || wants('facts')) {
  const ground = await prepareGround();
  try {
    if (wants('doors')) {
      const { smallAgainstLarge, ...found } = await doors(ground, span);
      for (const [work, byDoor] of Object.entries(found)) lines.push({ what: `${work}, ${AT.floor}`, goal: '', figure: said(byDoor.floor), met: true });
      for (const [work, door, goal] of GOALS) {
        const figures = found[work][door];
        const { ratio } = figures;
        lines.push({ what: `${work}, ${AT[door]}`, goal: `≥ ${goal}`, figure: said(figures), ratio: round(ratio, 2), met: ratio >= goal });
      }
      lines.push({ what: 'save 1 kB against the floor saving 20 kB', goal: '≥ 2', figure: `${round(found['save 1 kB'].service.perSecond)}/s`, ratio: round(smallAgainstLarge, 2), met: smallAgainstLarge >= 2 });
    }
    if (wants('facts')) {
      const facts = await startChild<{ p50: number; p99: number; perSecond: number }>('facts.ts', { TELLER_URL: ground.urlOf('teller'), LISTENER_URL: ground.urlOf('listener'), NATS_URL: ground.natsUrl, SECONDS: '20', BACKLOG: '20000' });
      const { p50, p99, perSecond } = facts.said;
      await facts.end();
      lines.push(
        { what: 'commit of a fact to its consumer’s commit, at 100/s', goal: 'p50 ≤ 3 ms', figure: `${round(p50, 1)} ms`, met: p50 <= 3 },
        { what: '', goal: 'p99 ≤ 15 ms', figure: `${round(p99, 1)} ms`, met: p99 <= 15 },
        { what: 'backlog of facts', goal: '≥ 3000/s', figure: `${round(perSecond)}/s`, met: perSecond >= 3000 },
      );
    }
  } finally {
    await ground.stop();
  }
}
if (wants('drafters')) {
  const ground = await prepareGround(DRAFTERS_SERVICES);
  try {
    lines.push(...(await drafters(ground, Number(values.minutes))));
  } finally {
    await ground.stop();
  }
}
if (wants('jury')) {
  const ground = await prepareGround(JURY_SERVICES);
  try {
    lines.push(...(await jury(ground, span)));
  } finally {
    await ground.stop();
  }
}
if (wants('search')) {
  const ground = await prepareGround(SEARCH_SERVICES);
  try {
    lines.push(...(await searches(ground, sizes('1000,10000,100000'), span)));
  } finally {
    await ground.stop();
  }
}
if (wants('start')) {
  const { seconds, megabytes } = await startAndRest();
  lines.push(
    { what: 'start to ready, built and with data', goal: '≤ 15 s', figure: `${round(seconds, 1)} s`, met: seconds <= 15 },
    { what: 'memory of all services at rest', goal: '≤ 350 MB', figure: `${round(megabytes)} MB`, met: megabytes <= 350 },
  );
}
console.log(table(lines));
process.exitCode = lines.every((line) => line.met) ? 0 : 1;
