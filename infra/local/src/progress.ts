/** Where the lines go: a terminal or a file. */
export type Screen = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** What happens, line by line, for the person at the console. */
export class Progress {
  private readonly out: Screen;
  private transient = false;

  constructor(out: Screen) {
    this.out = out;
  }

  say(line: string) {
    this.clear();
    this.out.write(`${line}\n`);
  }

  complain(what: unknown) {
    this.clear();
    process.stderr.write(`${what instanceof Error ? (what.stack ?? what.message) : String(what)}\n`);
  }

  /** A line that the next one overwrites; only where there is a screen. */
  now(line: string) {
    if (!this.out.isTTY) return;
    this.clear();
    this.out.write(`  … ${line}`.slice(0, Math.max((this.out.columns ?? 80) - 1, 20)));
    this.transient = true;
  }

  /** Tells that a step is done, and how long it took. */
  async step<T>(what: string, work: Promise<T>): Promise<T> {
    const begun = Date.now();
    const outcome = await work;
    this.say(`  ✓ ${what.padEnd(44)} ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    return outcome;
  }

  private clear() {
    if (this.transient) this.out.write('\r\x1b[2K');
    this.transient = false;
  }
}
