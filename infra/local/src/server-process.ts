import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import type { SystemUser } from './system-user.ts';

export interface ServerCommand {
  command: string;
  args: string[];
  logFile: string;
  /** The signal that asks for an orderly end. */
  endsOn: NodeJS.Signals;
  user?: SystemUser;
  env?: NodeJS.ProcessEnv;
}

const PATIENCE_MILLISECONDS = 20_000;

/**
 * A server of ours in a process of its own. It stands in its own process group, so that Ctrl-C reaches it through us
 * and in order; and a watch ends it when this process dies without a word.
 */
export class ServerProcess {
  readonly pid: number;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
  isGone = false;
  private readonly child: ChildProcess;
  private readonly endsOn: NodeJS.Signals;
  private readonly logFile: string;

  private constructor(child: ChildProcess, { endsOn, logFile }: ServerCommand) {
    this.child = child;
    this.pid = child.pid!;
    this.endsOn = endsOn;
    this.logFile = logFile;
    const watch = spawn('sh', ['-c', 'read -r line; kill -s "$2" "$1" 2>/dev/null', 'watch', String(this.pid), endsOn.replace('SIG', '')], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    watch.on('error', () => undefined);
    this.gone = new Promise((resolve) =>
      child.once('exit', () => {
        this.isGone = true;
        watch.kill('SIGKILL');
        resolve();
      }),
    );
    // The servers alone keep nobody's process alive.
    child.unref();
    watch.unref();
    (watch.stdin as unknown as { unref?(): void } | null)?.unref?.();
  }

  static async start(what: ServerCommand): Promise<ServerProcess> {
    const log = await open(what.logFile, 'w', 0o600);
    try {
      const child = spawn(what.command, what.args, {
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
        cwd: '/',
        env: what.env ?? process.env,
        ...(what.user && { uid: what.user.uid, gid: what.user.gid }),
      });
      await new Promise<void>((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', reject);
      });
      return new ServerProcess(child, what);
    } finally {
      await log.close();
    }
  }

  /** Asks for an orderly end, insists when that takes too long. */
  async stop() {
    if (this.isGone) return;
    this.child.ref();
    this.child.kill(this.endsOn);
    const insist = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
    await this.gone;
    clearTimeout(insist);
  }

  /** The last lines it wrote. */
  async lastWords(lines = 6): Promise<string> {
    const text = await readFile(this.logFile, 'utf8').catch(() => '');
    return text.trim().split('\n').slice(-lines).join('\n');
  }
}
