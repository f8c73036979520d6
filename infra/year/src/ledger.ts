import { styleText } from 'node:util';
import type { Acknowledged } from './kept.ts';

interface Call {
  operation: string;
  milliseconds: number;
  status: number;
}

/** What the year amounted to, as it goes and at its end. */
export class Ledger {
  readonly calls: Call[] = [];
  readonly refusals: { who: string; what: string; why: string }[] = [];
  readonly surprises: string[] = [];
  /** Requests that were sent again because the platform was away for a moment. */
  again = 0;
  private readonly begun = performance.now();

  /** A line of the timeline. */
  say(line: string) {
    const seconds = (performance.now() - this.begun) / 1000;
    console.log(`${styleText('dim', `${seconds.toFixed(1).padStart(7)} s`)}  ${line}`);
  }

  /** A new part of the year. */
  chapter(title: string) {
    console.log(`\n${styleText('bold', title)}`);
  }

  answered(operation: string, milliseconds: number, status: number) {
    this.calls.push({ operation, milliseconds, status });
  }

  /** Hears of every change the platform said yes to; who wants to read them back remembers them. */
  acknowledged(_change: Acknowledged) {}

  /** A refusal that had to come, with the reason the platform gave. */
  refused(who: string, what: string, why: string) {
    this.refusals.push({ who, what, why });
    this.say(`✗ ${who}: ${what} – ${why}`);
  }

  surprise(what: string) {
    this.surprises.push(what);
    this.say(styleText('red', `! ${what}`));
  }

  /** The time within which a share of all requests was answered. */
  milliseconds(share: number): number {
    const sorted = this.calls.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  }

  /** How long each operation took, slowest first. */
  summary(): string[] {
    const byOperation = Map.groupBy(this.calls, ({ operation }) => operation);
    const rows = [...byOperation].map(([operation, calls]) => {
      const sorted = calls.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
      return { operation, count: calls.length, p50: at(0.5), p99: at(0.99) };
    });
    const width = Math.max(...rows.map(({ operation }) => operation.length));
    return rows
      .sort((a, b) => b.p99 - a.p99)
      .map(({ operation, count, p50, p99 }) => `${operation.padEnd(width)}  ${String(count).padStart(6)} ×  p50 ${p50.toFixed(1).padStart(7)} ms  p99 ${p99.toFixed(1).padStart(7)} ms`);
  }
}

/** For who looks at the outcome alone. */
export class QuietLedger extends Ledger {
  override say() {}
  override chapter() {}
}
