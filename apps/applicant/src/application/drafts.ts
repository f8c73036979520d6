import { DOCUMENT, Service, computed, effect, inject, signal, untracked } from '@angular/core';
import { applications, type ApplicationSection, type FormSection } from '@pearls/contracts';
import { Api, Session } from '@pearls/web';
import { BrowserShelf } from '../section-page/draft-shelf';
import { SectionDraftKeeper, type SectionDoor } from '../section-page/section-draft-keeper';

/** What fits into a request that may outlive its page. */
const KEEPALIVE_LIMIT = 60_000;

const keyOf = (application: string, section: string) => `${application}/${section}`;

/** Everything being written in this portal. Drafts stay here from page to page until the server has them. */
@Service()
export class Drafts {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView!;
  private readonly keepers = signal<ReadonlyMap<string, SectionDraftKeeper>>(new Map());

  /** Sections whose words have not reached the server. */
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

  /** The draft of a section, if it was opened since the portal was. */
  of(application: string, section: string): SectionDraftKeeper | undefined {
    return this.keepers().get(keyOf(application, section));
  }

  /** Opens a section for writing; a draft that still waits is taken up again. */
  open(application: string, section: FormSection, server: ApplicationSection): SectionDraftKeeper {
    const key = keyOf(application, section.key);
    const known = this.keepers().get(key);
    if (known) {
      if (server.version > known.version()) known.adopt(server);
      return known;
    }
    const shelf = this.shelf(application, section);
    const keeper = new SectionDraftKeeper(server, this.door(application, section.key), shelf);
    this.keepers.update((keepers) => new Map(keepers).set(key, keeper));
    return keeper;
  }

  /** Takes up what an earlier visit could not save, so that no page shows or sends less than was written. */
  recover(application: string, section: FormSection, server: ApplicationSection): void {
    if (this.of(application, section.key)) return;
    if (this.shelf(application, section).take()) this.open(application, section, server);
  }

  /** An application that is no longer a draft takes nothing more. */
  forget(application: string): void {
    BrowserShelf.forget(this.window.localStorage, this.owner(application));
    this.keepers.update(
      (keepers) => new Map([...keepers].filter(([key]) => !key.startsWith(keyOf(application, '')))),
    );
  }

  /** Sends all that waits; resolves when it is there or cannot be sent now. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.keepers().values()].map((keeper) => keeper.save()));
  }

  private shelf(application: string, { key, fields }: FormSection): BrowserShelf {
    const personal = new Set(fields.filter((field) => field.personal).map((field) => field.key));
    return new BrowserShelf(this.window.localStorage, this.owner(application), key, personal);
  }

  private owner(application: string): string {
    return `${this.session.person()?.id ?? 'nobody'}:${application}`;
  }

  private door(id: string, section: string): SectionDoor {
    const params = { id, section };
    return {
      save: ({ answers, completed }, version) => {
        const body = { answers: { ...answers }, completed };
        const keepalive = JSON.stringify(body).length < KEEPALIVE_LIMIT;
        return this.api.send(applications.saveSection, { params, body, version, keepalive });
      },
      read: () => this.api.send(applications.readSection, { params }),
    };
  }

  private turn(): void {
    if (this.document.visibilityState === 'hidden') void this.saveAll();
    else this.look();
  }

  private resume(): void {
    for (const keeper of this.keepers().values()) keeper.resume();
  }

  /** Back on the page: what colleagues saved meanwhile is shown, what waits is sent. */
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
