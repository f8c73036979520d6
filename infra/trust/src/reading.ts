import { createHash } from 'node:crypto';
import type { Operation } from '@pearls/contracts';
import type { Gate, Policy } from '@pearls/service';
import { fewAtATime } from '@pearls/testing';
import { Pool } from 'undici';
import { mayCall, nameOf } from './matrix.ts';
import type { Observer } from './observers.ts';
import type { Question } from './readable.ts';

/** Answers by question, whole: status, headers, body. */
export type Reading = ReadonlyMap<string, string>;

const PAGES = 3;
/** Longer ones are kept as their hash. */
const KEPT_CHARACTERS = 40_000;

/** Of the connection and of the reader's own haste, counted at the door by session and address; no service writes them, so nothing of a secret can be in them. */
const OF_THE_DOOR = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset']);

/** The one thing in a body that is new with every question: the number under which the answer stands in the log. */
const TRACE = /"traceId":"[0-9a-f]*"/g;

/** What only a gate says. */
const CLOSED = /"type":"\/problems\/(sign-in-needed|role-missing|scope-missing)"/;

/** Whether an answer is that of a closed gate, and not of what lies behind it. */
export const isClosed = (text: string) => CLOSED.test(text);

/** Asks at the gateway's door, as many questions as a reading has. */
export class Reader {
  private readonly pool: Pool;
  private readonly gates: ReadonlyMap<string, Gate>;
  /** How many questions were asked so far. */
  asked = 0;
  /** Where the door said otherwise than the table. */
  readonly broken = new Set<string>();

  constructor(address: string, policy: Policy) {
    this.gates = new Map([...policy].map(([operation, gate]) => [nameOf(operation), gate]));
    this.pool = new Pool(address);
  }

  /** Everything one observer is answered. A gate that is closed to the observer is tried once: it closes before anything else is looked at. */
  async read(observer: Observer, questions: readonly Question[]): Promise<Reading> {
    const answers = new Map<string, string>();
    const closed = new Set<Operation>();
    const [first, rest] = [questions.filter(({ first }) => first), questions.filter(({ first }) => !first)];
    await this.askAll(observer, first, answers, closed);
    await this.askAll(observer, rest.filter(({ operation }) => !closed.has(operation)), answers, closed);
    return answers;
  }

  private async askAll(observer: Observer, questions: readonly Question[], answers: Map<string, string>, closed: Set<Operation>) {
    const headers = observer.headers();
    await fewAtATime(questions, async (question) => {
      let { path } = question;
      for (let page = 0; page < PAGES; page += 1) {
        const { text, next } = await this.ask(path, headers);
        if (isClosed(text)) closed.add(question.operation);
        answers.set(`${nameOf(question.operation)} ${path}`, text);
        this.compare(observer, question.operation, isClosed(text));
        if (!question.pages || !next) break;
        path = `${question.path}&cursor=${encodeURIComponent(next)}`;
      }
    });
  }

  /** Every answer is a decision of the matrix too: the gate is closed where the table says so, whatever is asked about and in whatever phase. */
  private compare({ name, actor }: Observer, operation: Operation, closed: boolean) {
    if (closed === mayCall(this.gates.get(nameOf(operation))!, actor, operation)) this.broken.add(`${nameOf(operation)} is ${closed ? 'closed' : 'open'} to ${name}`);
  }

  async ask(path: string, headers: Record<string, string>): Promise<{ status: number; text: string; next?: string }> {
    this.asked += 1;
    const response = await this.pool.request({ method: 'GET', path, headers });
    const bytes = Buffer.from(await response.body.arrayBuffer());
    const body = bytes.toString('latin1').replace(TRACE, '');
    const kept = Object.entries(response.headers).filter(([name]) => !OF_THE_DOOR.has(name)).map(([name, value]) => `${name}: ${String(value)}`).sort();
    const text = [response.statusCode, ...kept, '', body.length > KEPT_CHARACTERS ? createHash('sha256').update(body).digest('hex') : body].join('\n');
    const next = /"next":"([^"]+)"/.exec(body)?.[1];
    return { status: response.statusCode, text, ...(next && { next }) };
  }

  close() {
    return this.pool.close();
  }
}

/** What is answered otherwise in the second world, in sentences that show where. */
export function differences(one: Reading, other: Reading): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((question) => {
    const [first, second] = [one.get(question) ?? 'nothing', other.get(question) ?? 'nothing'];
    if (first === second) return [];
    let at = 0;
    while (first[at] === second[at]) at += 1;
    const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120).replaceAll('\n', '⏎');
    return [`${question}: … ${around(first)} … became … ${around(second)} …`];
  });
}
