import { DOCUMENT, Service, computed, effect, inject, signal, untracked } from '@angular/core';
import { Session } from '../session/session';
import { DraftKeeper, type DraftDoor, type DraftVersion } from './draft-keeper';
import { BrowserShelf } from './draft-shelf';

/** Everything being written in this portal. Drafts stay here from page to page until the server has them. */
@Service()
export class OpenDrafts {
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView!;
  private readonly keepers = signal<ReadonlyMap<string, DraftKeeper>>(new Map());

  /** How many drafts have not reached the server. */
  readonly waiting = computed(() => [...this.keepers().values()].filter((keeper) => keeper.dirty()).length);

  constructor() {
    this.window.addEventListener('online', () => this.resume());
    this.window.addEventListener('focus', () => this.resume());
    this.window.addEventListener('pagehide', () => void this.saveAll());
    this.document.addEventListener('visibilitychange', () => this.turn());
    this.window.addEventListener('beforeunload', (event) => this.warn(event));
    effect(() => {
      const person = this.session.person()?.id;
      if (!person) return;
      BrowserShelf.forgetOthers(this.window.localStorage, person);
      untracked(() => this.resume());
    });
  }

  /** A draft that was opened since the portal was; its key is what it belongs to and its name: `019a…:motivation`. */
  of(key: string): DraftKeeper | undefined {
    return this.keepers().get(key);
  }

  /** Opens a draft for writing; what an earlier visit could not save is taken up again. Personal fields stay in memory alone. */
  open(key: string, server: DraftVersion, door: DraftDoor, personal: ReadonlySet<string> = new Set()): DraftKeeper {
    const known = this.of(key);
    if (known) {
      if (server.version > known.version()) known.adopt(server);
      return known;
    }
    const keeper = new DraftKeeper(server, door, this.shelf(key, personal));
    this.keepers.update((keepers) => new Map(keepers).set(key, keeper));
    return keeper;
  }

  /** Whether an earlier visit left something of it in this browser. */
  isWaiting(key: string): boolean {
    return this.shelf(key).take() !== undefined;
  }

  /** What is closed takes nothing more: forgets every draft that belongs to it. */
  forget(owner: string): void {
    BrowserShelf.forget(this.window.localStorage, `${this.person()}:${owner}`);
    this.keepers.update((keepers) => new Map([...keepers].filter(([key]) => !key.startsWith(`${owner}:`))));
  }

  /** Sends all that waits; resolves when it is there or cannot be sent now. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.keepers().values()].map((keeper) => keeper.save()));
  }

  private shelf(key: string, personal: ReadonlySet<string> = new Set()): BrowserShelf {
    return new BrowserShelf(this.window.localStorage, this.person(), key, personal);
  }

  private person(): string {
    return this.session.person()?.id ?? 'nobody';
  }

  private turn(): void {
    if (this.document.visibilityState === 'hidden') void this.saveAll();
    else this.look();
  }

  private resume(): void {
    for (const keeper of this.keepers().values()) keeper.resume();
  }

  /** Back on the page: what others saved meanwhile is shown, what waits is sent. */
  private look(): void {
    for (const keeper of this.keepers().values())
      if (keeper.dirty()) keeper.resume();
      else void keeper.refresh().catch(() => undefined);
  }

  private warn(event: BeforeUnloadEvent): void {
    const calm = ['saved', 'unsaved', 'saving'];
    if ([...this.keepers().values()].some((keeper) => !calm.includes(keeper.state()))) event.preventDefault();
  }
}

/** What fits into a request that may outlive its page. */
const KEEPALIVE_LIMIT = 60_000;

/** Whether a body is small enough to be sent while the page is left. */
export const outlivesThePage = (body: object): boolean => JSON.stringify(body).length < KEEPALIVE_LIMIT;
