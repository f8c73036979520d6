import type { Answers } from './three-way-merge';
import type { DraftContent } from './draft-keeper';

/** Words that have not reached the server, and the version they grew from. */
export interface KeptDraft {
  readonly base: DraftContent;
  readonly draft: DraftContent;
}

/** Where unsaved words wait out a closed browser. */
export interface DraftShelf {
  keep(kept: KeptDraft): void;
  take(): KeptDraft | undefined;
  clear(): void;
}

const PREFIX = 'draft:';

/** Keeps the unsaved words of one draft in this browser until they are saved; personal answers stay in memory alone. */
export class BrowserShelf implements DraftShelf {
  private readonly key: string;

  constructor(
    private readonly storage: Storage,
    owner: string,
    draft: string,
    private readonly personal: ReadonlySet<string>,
  ) {
    this.key = `${PREFIX}${owner}:${draft}`;
  }

  keep({ base, draft }: KeptDraft): void {
    try {
      this.storage.setItem(
        this.key,
        JSON.stringify({ base: this.publicPart(base), draft: this.publicPart(draft) }),
      );
    } catch {
      // A full or closed storage: the words are still on the page and the page says that they are not saved.
    }
  }

  take(): KeptDraft | undefined {
    try {
      const kept = JSON.parse(this.storage.getItem(this.key) ?? 'null') as Partial<KeptDraft> | null;
      return kept?.base?.answers && kept.draft?.answers ? (kept as KeptDraft) : undefined;
    } catch {
      return undefined;
    }
  }

  clear(): void {
    try {
      this.storage.removeItem(this.key);
    } catch {
      // Nothing was kept in a storage that is closed.
    }
  }

  /** Forgets what other people left on this computer. */
  static forgetOthers(storage: Storage, owner: string): void {
    forget(storage, (kept) => !kept.startsWith(`${owner}:`));
  }

  /** Forgets what waits for an owner: nothing of it can be saved any more. */
  static forget(storage: Storage, owner: string): void {
    forget(storage, (kept) => kept.startsWith(`${owner}:`));
  }

  private publicPart({ answers, completed }: DraftContent): DraftContent {
    const kept: Answers = Object.fromEntries(
      Object.entries(answers).filter(([field]) => !this.personal.has(field)),
    );
    return { answers: kept, completed };
  }
}

function forget(storage: Storage, which: (kept: string) => boolean): void {
  try {
    const keys = Object.keys(storage).filter(
      (key) => key.startsWith(PREFIX) && which(key.slice(PREFIX.length)),
    );
    for (const key of keys) storage.removeItem(key);
  } catch {
    // A closed storage holds nothing.
  }
}
