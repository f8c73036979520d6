import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FromWorker, PageRequest, Read, ToWorker, Written } from './written.js';

/** As long as a page may take; a thread that has not said a word for so long hangs. */
const PAGE_MILLISECONDS = 4_000;
const START_MILLISECONDS = 15_000;
const MOST_AT_ONCE = 16;
const HEAP_MEGABYTES = 128;
/** Nobody asked for a page for so long: the thread gives its memory back. */
const IDLE_MILLISECONDS = 10 * 60_000;

interface Pending {
  resolve(written: Written): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

interface Thread {
  worker: Worker;
  ready: Promise<Extract<FromWorker, { kind: 'ready' }>>;
}

/** Has pages written by the server build of a portal, in a thread that starts when it is needed and is replaced when it hangs. */
export class Renderer {
  private thread: Thread | undefined;
  private readonly pending = new Map<number, Pending>();
  private idle: NodeJS.Timeout | undefined;
  private last = 0;
  private heardAt = 0;
  private closed = false;

  constructor(
    private readonly module: string,
    private readonly read: Read,
  ) {}

  /** Rejects when too many pages are being written, when this one fails, or takes too long. */
  async write(request: PageRequest): Promise<Written> {
    if (this.pending.size >= MOST_AT_ONCE) throw new Error('Too many pages are being written');
    const { worker, ready } = this.running();
    await ready;
    return new Promise((resolve, reject) => {
      const id = ++this.last;
      const timer = setTimeout(() => this.late(id, request.path), PAGE_MILLISECONDS);
      this.pending.set(id, { resolve, reject, timer });
      this.say(worker, { kind: 'write', id, request });
    });
  }

  /** What the portal says of itself. */
  about() {
    return this.running().ready;
  }

  async close() {
    this.closed = true;
    await this.end('The door closes');
  }

  private running(): Thread {
    if (this.closed) throw new Error('The door closes');
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.pending.size === 0 && void this.end('Nobody reads'), IDLE_MILLISECONDS).unref();
    return (this.thread ??= this.start());
  }

  private start(): Thread {
    const worker = new Worker(new URL(`./page-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { module: pathToFileURL(this.module).href },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
      execArgv: [],
    });
    worker.unref();
    const ready = new Promise<Extract<FromWorker, { kind: 'ready' }>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The thread did not start')), START_MILLISECONDS);
      worker.on('message', (message: FromWorker) => {
        if (message.kind !== 'ready') return this.hear(worker, message);
        clearTimeout(timer);
        resolve(message);
      });
      worker.once('error', (error) => {
        clearTimeout(timer);
        reject(error);
        this.fail(error.message, worker);
      });
    });
    ready.catch(() => this.fail('The thread did not start', worker));
    return { worker, ready };
  }

  private hear(worker: Worker, message: Exclude<FromWorker, { kind: 'ready' }>) {
    this.heardAt = performance.now();
    if (message.kind === 'read') {
      this.read(message.path).then(
        (answer) => this.say(worker, { kind: 'answer', id: message.id, answer }),
        () => this.say(worker, { kind: 'answer', id: message.id }),
      );
      return;
    }
    const one = this.pending.get(message.id);
    if (!one) return;
    this.pending.delete(message.id);
    clearTimeout(one.timer);
    if (message.kind === 'written') one.resolve(message.written);
    else one.reject(new Error(message.why));
  }

  private late(id: number, path: string) {
    const why = `${path} took too long`;
    if (performance.now() - this.heardAt >= PAGE_MILLISECONDS) return void this.end(why);
    this.pending.get(id)?.reject(new Error(why));
    this.pending.delete(id);
  }

  private say(worker: Worker, message: ToWorker) {
    worker.postMessage(message);
  }

  private fail(why: string, worker = this.thread?.worker) {
    if (worker === this.thread?.worker) void this.end(why);
  }

  private async end(why: string) {
    const { thread } = this;
    this.thread = undefined;
    clearTimeout(this.idle);
    for (const one of this.pending.values()) {
      clearTimeout(one.timer);
      one.reject(new Error(why));
    }
    this.pending.clear();
    await thread?.worker.terminate();
  }
}
