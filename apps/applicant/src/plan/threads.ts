import { Injectable, computed, inject } from '@angular/core';
import { planComments, type CommentThread, type CommentThreadDraft } from '@pearls/contracts';
import { Api } from '@pearls/web';
import { OpenPlan } from './open-plan';

/** The conversations about the open plan that the reader may see. */
@Injectable()
export class Threads {
  private readonly api = inject(Api);
  private readonly open = inject(OpenPlan);
  private readonly asked = this.api.read(planComments.listThreads, () => {
    const id = this.open.plan()?.id;
    return id ? { params: { id } } : undefined;
  });

  readonly known = computed(() => this.asked.hasValue());
  readonly error = computed(() => this.asked.error());
  readonly all = computed<readonly CommentThread[]>(() =>
    this.asked.hasValue() ? this.asked.value().items : [],
  );
  readonly unread = computed(() => this.all().filter(({ unread }) => unread).length);

  /** Those about a section as a whole and its questions, or about one record. */
  about(section: string, recordId?: string): readonly CommentThread[] {
    return this.all().filter((one) => one.section === section && one.recordId === recordId);
  }

  /** How many of a section, its records with it, wait for an answer. */
  openIn(section: string): number {
    return this.all().filter((one) => one.section === section && one.state === 'open').length;
  }

  unreadIn(section: string): number {
    return this.all().filter((one) => one.section === section && one.unread).length;
  }

  reload(): void {
    this.asked.reload();
  }

  async begin(body: CommentThreadDraft): Promise<void> {
    this.keep(await this.api.send(planComments.openThread, { params: this.params(), body }));
  }

  async answer({ id }: CommentThread, text: string): Promise<void> {
    const params = { ...this.params(), threadId: id };
    this.keep(await this.api.send(planComments.addComment, { params, body: { text } }));
  }

  async resolve({ id }: CommentThread): Promise<void> {
    this.keep(
      await this.api.send(planComments.resolveThread, { params: { ...this.params(), threadId: id } }),
    );
  }

  async reopen({ id }: CommentThread): Promise<void> {
    this.keep(await this.api.send(planComments.reopenThread, { params: { ...this.params(), threadId: id } }));
  }

  /** Remembers that the reader has seen it. */
  async seen(thread: CommentThread): Promise<void> {
    await this.api.send(planComments.markThreadRead, { params: { ...this.params(), threadId: thread.id } });
    this.keep({ ...thread, unread: false });
  }

  private keep(thread: CommentThread): void {
    if (!this.asked.hasValue()) return;
    const before = this.asked.value();
    const known = before.items.some(({ id }) => id === thread.id);
    const items = known
      ? before.items.map((one) => (one.id === thread.id ? thread : one))
      : [...before.items, thread];
    this.asked.set({ ...before, items });
  }

  private params(): { id: string } {
    return { id: this.open.id() ?? '' };
  }
}
