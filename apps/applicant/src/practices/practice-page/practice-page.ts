import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { practices, type PracticeReview } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlNotification, Toasts } from '@pearls/ui/feedback';
import { PearlTask, PearlTaskList } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Language, OpenDrafts, PageTitles, Texts, WebRefusal } from '@pearls/web';
import { OpenPractice } from '../open-practice';
import { PracticeStateTag } from '../practice-state-tag';

/** A practice in work: what is filled, what its readers said, and the way to hand it in. */
@Component({
  selector: 'app-practice-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlConfirm,
    PearlNotification,
    PearlTask,
    PearlTaskList,
    PracticeStateTag,
    RouterLink,
    WebRefusal,
  ],
  templateUrl: './practice-page.html',
  styleUrl: '../../task-list-page/task-list-page.css',
})
export class PracticePage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly drafts = inject(OpenDrafts);
  private readonly titles = inject(PageTitles);
  protected readonly formats = inject(Formats);
  protected readonly open = inject(OpenPractice);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  protected readonly deed = new Deed();
  protected readonly putting = signal(false);
  protected readonly notSaved = signal(false);
  protected readonly title = computed(() => {
    const title = this.open.content().answers['title'];
    return (typeof title === 'string' && title.trim()) || this.t('practice.untitled');
  });
  protected readonly complete = computed(() => this.open.needed().length === 0);

  /** What is still needed, by its question, with the way to it. */
  protected readonly needed = computed(() =>
    this.open.needed().map((key) => ({
      key,
      label: this.t(`practice.fields.${key}`),
      link: `${this.open.home()}/${this.open.partOf(key)}`,
      queryParams: { field: key },
    })),
  );
  protected readonly share = computed(() => {
    const { filled, of } = this.open.practice()?.completeness ?? { filled: 0, of: 1 };
    return { filled, count: of };
  });

  /** The verdicts on the revision that is in work; older ones are settled. */
  protected readonly reviews = computed<readonly PracticeReview[]>(() => {
    const practice = this.open.practice();
    return (practice?.reviews ?? [])
      .filter(({ revision, verdict }) => revision === practice?.revision && verdict === 'changes')
      .sort((one, other) => other.at.localeCompare(one.at));
  });
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('practice.mine'), link: '/practices' },
  ]);

  constructor() {
    effect(() => this.titles.name(this.title()));
  }

  protected async submit(): Promise<void> {
    await this.do(practices.submit, 'practice.submitted');
  }

  protected async recall(): Promise<void> {
    await this.do(practices.recall, 'practice.recalled');
  }

  protected async revise(): Promise<void> {
    await this.do(practices.revise, 'practice.revising');
  }

  protected async abandon(): Promise<void> {
    await this.do(practices.abandon, 'practice.abandoned');
    this.putting.set(false);
  }

  private async do(
    operation:
      typeof practices.submit | typeof practices.recall | typeof practices.revise | typeof practices.abandon,
    done: string,
  ): Promise<void> {
    const id = this.open.id() ?? '';
    const moved = await this.deed.run(async () => {
      await this.drafts.saveAll();
      this.notSaved.set(this.drafts.waiting() > 0);
      return this.notSaved() ? undefined : this.api.send(operation, { params: { id } });
    });
    if (!moved?.answer) return;
    this.open.replace(moved.answer);
    this.toasts.show(this.t(done));
  }
}
