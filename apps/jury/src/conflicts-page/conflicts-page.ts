import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import { conflicts, type Declaration } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlButton, PearlCard } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { bodyOf, faultOf, writtenOf, type Written } from './declaration-draft';
import { DeclarationForm } from './declaration-form';
import { DeclaredLine } from './declared-line';

/** What ties the juror to the candidates, said before any plan opens: one after the other, or all in a list. */
@Component({
  selector: 'app-conflicts-page',
  imports: [
    DeclarationForm,
    DeclaredLine,
    PearlButton,
    PearlCard,
    PearlEmpty,
    PearlLoading,
    PearlNotification,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './conflicts-page.html',
  styleUrl: './conflicts-page.css',
})
export class ConflictsPage {
  private readonly api = inject(Api);
  private readonly injector = inject(Injector);
  private readonly forms = viewChildren(DeclarationForm);
  protected readonly open = inject(OpenPanel);
  protected readonly country = inject(Formats).country;
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();

  protected readonly asked = this.api.read(conflicts.listDeclarations, () => ({
    params: { id: this.open.id() },
  }));
  protected readonly all = computed<readonly Declaration[]>(() =>
    this.asked.hasValue() ? this.asked.value().items : [],
  );
  protected readonly waiting = computed(() => this.all().filter(({ state }) => state === 'undeclared'));
  protected readonly declared = computed(() => this.all().filter(({ state }) => state !== 'undeclared'));

  /** One candidate at a time, or all of them. */
  protected readonly listed = signal(false);
  private readonly drafts = signal<Readonly<Record<string, Written>>>({});
  protected readonly current = computed(() => this.waiting()[0]);
  protected readonly attempted = linkedSignal({
    source: () => this.current()?.applicationId,
    computation: () => false,
  });
  protected readonly unmarked = computed(
    () => this.waiting().filter((one) => !this.writtenFor(one).kind && !one.ties.length).length,
  );

  protected writtenFor(candidate: Declaration): Written {
    return this.drafts()[candidate.applicationId] ?? writtenOf(candidate);
  }

  protected write({ applicationId }: Declaration, written: Written): void {
    this.drafts.update((drafts) => ({ ...drafts, [applicationId]: written }));
  }

  /** Nothing ties the juror to those for whom nothing was found and nothing was said. */
  protected markRest(): void {
    for (const candidate of this.waiting())
      if (!this.writtenFor(candidate).kind && !candidate.ties.length)
        this.write(candidate, { kind: 'none', explanation: '' });
  }

  protected async declareCurrent(): Promise<void> {
    const candidate = this.current();
    if (candidate) await this.declare([candidate]);
  }

  protected async declareAll(): Promise<void> {
    await this.declare(this.waiting());
  }

  /** Sends what is complete; the first that is not takes the focus. */
  private async declare(candidates: readonly Declaration[]): Promise<void> {
    this.attempted.set(true);
    const faulty = candidates.findIndex((one) => faultOf(this.writtenFor(one)));
    if (faulty >= 0) return this.focusForm(faulty);
    const done = await this.deed.run(async () => {
      for (const candidate of candidates) this.replace(await this.send(candidate));
    });
    if (!this.waiting().length) this.open.reload();
    if (done) this.attempted.set(false);
  }

  protected replace(declaration: Declaration): void {
    this.asked.update((list) => ({
      items: (list?.items ?? []).map((one) =>
        one.applicationId === declaration.applicationId ? declaration : one,
      ),
    }));
  }

  private send(candidate: Declaration): Promise<Declaration> {
    return this.api.send(conflicts.declare, {
      params: { id: this.open.id(), applicationId: candidate.applicationId },
      body: bodyOf(this.writtenFor(candidate)),
      version: candidate.version,
    });
  }

  private focusForm(index: number): void {
    afterNextRender(() => this.forms()[index]?.focus(), { injector: this.injector });
  }
}
