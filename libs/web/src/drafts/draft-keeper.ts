import { computed, signal } from '@angular/core';
import type { KeptDraft, DraftShelf } from './draft-shelf';
import { bothInOne, mergeAnswers, sameAnswer, type Answers, type Clash } from './three-way-merge';

/** What is written in one thing that is saved as a whole, by field, and whether its writers call it done. */
export interface DraftContent {
  readonly answers: Answers;
  readonly completed: boolean;
}

/** The same as the server keeps it. */
export interface DraftVersion extends DraftContent {
  readonly version: number;
  readonly savedAt?: string;
  readonly savedBy?: string;
}

/** Why a save did not succeed: the status is 0 when nothing answered. */
export interface SaveRefusal {
  readonly status: number;
  readonly detail: string;
  readonly traceId: string;
  readonly retryAfter?: number;
}

/** The way to the server for one draft; both reject with a {@link SaveRefusal}. */
export interface DraftDoor {
  save(content: DraftContent, version: number): Promise<DraftVersion>;
  read(): Promise<DraftVersion>;
}

/** Where the words of the writer are right now. */
export type Keeping = 'saved' | 'unsaved' | 'saving' | 'offline' | 'signed-out' | 'clash' | 'failed';

export type ClashDecision = 'mine' | 'theirs' | 'both';

const PAUSE = 1_500;
const OFFLINE_PAUSE = 10_000;
const LONGEST_PAUSE = 60_000;
const MOST_MERGES = 5;

/** Keeps what is written until the server has it: saves by itself, waits out every trouble, loses nobody's text. */
export class DraftKeeper {
  private readonly base = signal<DraftVersion>({ answers: {}, completed: false, version: 0 });
  private readonly content = signal<DraftContent>({ answers: {}, completed: false });
  private readonly saving = signal(false);
  private readonly trouble = signal<'offline' | 'signed-out' | 'failed' | null>(null);
  private readonly open = signal<readonly Clash[]>([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  readonly answers = computed(() => this.content().answers);
  readonly completed = computed(() => this.content().completed);

  /** Fields that two people changed differently and nobody has decided on yet. */
  readonly clashes = this.open.asReadonly();

  /** Why the last save was refused. */
  readonly problem = signal<SaveRefusal | null>(null);

  /** Fields that took over what somebody else saved meanwhile. */
  readonly taken = signal<readonly string[]>([]);

  /** Who saved the version that was merged last. */
  readonly other = signal<string | undefined>(undefined);

  /** Whether words were found in this browser that had not reached the server. */
  readonly restored = signal(false);

  readonly savedAt = computed(() => this.base().savedAt);
  readonly savedBy = computed(() => this.base().savedBy);
  readonly version = computed(() => this.base().version);
  readonly dirty = computed(() => !sameContent(this.content(), this.base()));

  readonly state = computed<Keeping>(() => {
    if (this.open().length) return 'clash';
    if (!this.dirty()) return 'saved';
    if (this.saving()) return 'saving';
    return this.trouble() ?? 'unsaved';
  });

  constructor(
    server: DraftVersion,
    private readonly door: DraftDoor,
    private readonly shelf: DraftShelf,
  ) {
    this.base.set(server);
    this.content.set(contentOf(server));
    this.restore(this.shelf.take());
  }

  /** Takes an answer as it is typed. */
  write(field: string, value: unknown): void {
    this.content.update(({ answers, completed }) => ({ answers: { ...answers, [field]: value }, completed }));
    this.shelve();
    this.saveIn(PAUSE);
  }

  /** Its writers say whether it is done. */
  complete(completed: boolean): void {
    this.content.update(({ answers }) => ({ answers, completed }));
    this.shelve();
    this.saveIn(PAUSE);
  }

  /** Saves at once; resolves when the server has everything or when it cannot be had now. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Tries again what could not be saved: the network is back, the writer signed in again or returned to the page. */
  resume(): void {
    if (this.dirty()) void this.save();
  }

  /** Looks whether somebody else saved meanwhile. */
  async refresh(): Promise<void> {
    if (this.running) return;
    const theirs = await this.door.read();
    if (!this.running && theirs.version > this.base().version) this.adopt(theirs);
  }

  /** Takes over a newer version, keeping what is written here. */
  adopt(theirs: DraftVersion): void {
    const base = this.base();
    const mine = this.content();
    const merged = mergeAnswers(base.answers, mine.answers, theirs.answers);
    this.base.set(theirs);
    this.content.set({
      answers: merged.answers,
      completed: mine.completed === base.completed ? theirs.completed : mine.completed,
    });
    this.open.set(merged.clashes);
    this.taken.set(merged.taken);
    this.other.set(theirs.savedBy);
    this.shelve();
  }

  /** Settles one field that two people changed. */
  decide(field: string, decision: ClashDecision): void {
    const clash = this.open().find((one) => one.field === field);
    if (!clash) return;
    const mine = this.content().answers[field];
    const value =
      decision === 'mine' ? mine : decision === 'theirs' ? clash.theirs : bothInOne(mine, clash.theirs);
    this.open.update((clashes) => clashes.filter((one) => one !== clash));
    this.write(field, value);
    if (!this.open().length) void this.save();
  }

  private async saveAll(): Promise<void> {
    let merges = 0;
    while (this.dirty() && !this.open().length) {
      const sent = this.content();
      this.saving.set(true);
      try {
        const version = await this.door.save(sent, this.base().version);
        this.arrived(sent, version);
      } catch (error) {
        const stale = (error as SaveRefusal).status === 412 && ++merges <= MOST_MERGES;
        if (!stale || !(await this.fetchTheirs())) return this.waitOut(error as SaveRefusal);
      } finally {
        this.saving.set(false);
      }
    }
  }

  private arrived(sent: DraftContent, version: DraftVersion): void {
    this.failures = 0;
    this.trouble.set(null);
    this.problem.set(null);
    this.base.set({ ...version, ...sent });
    this.shelve();
  }

  private async fetchTheirs(): Promise<boolean> {
    try {
      this.adopt(await this.door.read());
      return true;
    } catch {
      return false;
    }
  }

  private waitOut(refusal: SaveRefusal): void {
    const { status } = refusal;
    this.failures += 1;
    this.trouble.set(status === 0 ? 'offline' : status === 401 ? 'signed-out' : 'failed');
    this.problem.set(status === 0 || status === 401 ? null : refusal);
    if (status === 0) this.saveIn(OFFLINE_PAUSE);
    else if (status >= 500 || status === 429 || status === 412) this.saveIn(this.patience(refusal));
  }

  private patience({ retryAfter }: SaveRefusal): number {
    return Math.min(LONGEST_PAUSE, Math.max((retryAfter ?? 0) * 1000, PAUSE * 2 ** this.failures));
  }

  private saveIn(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private restore(kept: KeptDraft | undefined): void {
    if (!kept) return;
    const server = this.base();
    this.base.set({
      ...server,
      answers: { ...server.answers, ...kept.base.answers },
      completed: kept.base.completed,
    });
    this.content.set({
      answers: { ...server.answers, ...kept.draft.answers },
      completed: kept.draft.completed,
    });
    this.adopt(server);
    this.taken.set([]);
    this.restored.set(this.dirty());
    if (this.dirty()) this.saveIn(PAUSE);
  }

  private shelve(): void {
    if (this.dirty()) this.shelf.keep({ base: contentOf(this.base()), draft: this.content() });
    else this.shelf.clear();
  }
}

const contentOf = ({ answers, completed }: DraftContent): DraftContent => ({ answers, completed });

const sameContent = (one: DraftContent, other: DraftContent): boolean =>
  one.completed === other.completed && sameAnswer(one.answers, other.answers);
