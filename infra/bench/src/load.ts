import { readFile } from 'node:fs/promises';
import { Pool } from 'undici';

/** One request of a connection: its path, headers and body, made anew each time. */
export interface Request {
  method: 'GET' | 'PUT';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What a connection asks for, and what it learns from each answer. */
export interface Errand {
  next(connection: number): Request;
  heard(connection: number, status: number, etag: string | undefined): void;
}

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Processor time of the door's process for one request, in milliseconds: steadier than the clock on a busy machine. */
  cpu: number;
  /** Against the floor measured just before. */
  ratio: number;
}

export const CONNECTIONS = 16;

/** Sends an errand's requests over as many connections as there are, one after another on each, for a while. */
export async function load(url: string, pid: number, errand: Errand, milliseconds: number): Promise<Figures> {
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  const times: number[] = [];
  const busyBefore = await busy(pid);
  const begin = performance.now();
  const end = begin + milliseconds;
  const one = async (connection: number) => {
    while (performance.now() < end) {
      const sent = performance.now();
      const { statusCode, headers, body } = await pool.request(errand.next(connection));
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`${statusCode} ${text.slice(0, 300)}`);
      errand.heard(connection, statusCode, headers['etag'] as string | undefined);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => one(connection)));
  const seconds = (performance.now() - begin) / 1000;
  const cpu = ((await busy(pid)) - busyBefore) / times.length;
  await pool.close();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99), cpu, ratio: 1 };
}

/** Milliseconds of processor time a process has used so far; Linux counts it in hundredths of a second. */
async function busy(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  const [user, system] = text.slice(text.lastIndexOf(')') + 2).split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

export const quantile = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
export const median = (values: number[]) => quantile([...values].sort((a, b) => a - b), 0.5);
