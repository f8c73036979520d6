import { DOCUMENT, DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { plans, type SectionPresence } from '@pearls/contracts';
import { Api, ApiProblem, Session } from '@pearls/web';
import { OpenPlan } from './open-plan';

const EVERY = 15_000;

/** Who has which section open just now: a courtesy among colleagues, never a lock. */
@Injectable()
export class Presence {
  private readonly api = inject(Api);
  private readonly open = inject(OpenPlan);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly here = signal<readonly SectionPresence[]>([]);
  private timer: ReturnType<typeof setInterval> | undefined;

  /** The section in front of the reader; none on other pages. */
  readonly section = signal<string | undefined>(undefined);
  private readonly mine = computed(() => (this.open.mayEdit() ? this.section() : undefined));

  constructor() {
    effect(() => {
      const section = this.mine();
      untracked(() => this.stay(section));
    });
    inject(DestroyRef).onDestroy(() => clearInterval(this.timer));
  }

  /** Names of the others who are in a section. */
  othersIn(section: string): readonly string[] {
    const me = this.session.person()?.id;
    return this.here()
      .filter((one) => one.section === section && one.personId !== me)
      .map(({ name }) => name);
  }

  private stay(section: string | undefined): void {
    clearInterval(this.timer);
    if (!section) return;
    void this.note(section);
    this.timer = setInterval(() => void this.note(section), EVERY);
  }

  private async note(section: string): Promise<void> {
    const id = this.open.id();
    if (!id || this.document.visibilityState === 'hidden') return;
    try {
      const { items } = await this.api.send(plans.notePresence, { params: { id }, body: { section } });
      this.here.set(items);
      if (this.othersIn(section).length) await this.refresh(section);
    } catch (error) {
      // Nobody is shown while it cannot be known.
      if (error instanceof ApiProblem) this.here.set([]);
      else throw error;
    }
  }

  /** What a colleague in the same section saves is seen soon. */
  private async refresh(section: string): Promise<void> {
    const definition = this.open.section(section);
    const keeper = definition && this.open.write(definition);
    if (keeper && !keeper.dirty()) await keeper.refresh();
  }
}
