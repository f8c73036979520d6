import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommentThread } from '@pearls/contracts';
import { PearlEmpty, PearlLoading } from '@pearls/ui/feedback';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { Language, Texts, WebFailure } from '@pearls/web';
import { OpenPlan } from '../open-plan';
import { Threads } from '../threads';
import { ThreadCard } from './thread-card';

/** All conversations about the plan, by section; what is new comes first. */
@Component({
  selector: 'app-comments-page',
  imports: [PearlBreadcrumbs, PearlEmpty, PearlLoading, RouterLink, ThreadCard, WebFailure],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    <h1>{{ t('plan.comments.title') }}</h1>
    @if (threads.known()) {
      @for (group of groups(); track group.key) {
        <section class="measure">
          <h2>
            <a [routerLink]="[open.home(), 'sections', group.key]">{{ group.title }}</a>
          </h2>
          @for (thread of group.threads; track thread.id) {
            <app-thread-card [thread]="thread" [about]="about(thread)" />
          }
        </section>
      } @empty {
        <pearl-empty [heading]="t('plan.comments.none')">
          <p>{{ t('plan.comments.noneDetail') }}</p>
        </pearl-empty>
      }
    } @else if (threads.error()) {
      <web-failure [error]="threads.error()" (retry)="threads.reload()" />
    } @else {
      <pearl-loading [lines]="4" />
    }
  `,
  styles: `
    section {
      margin-block-end: var(--space-6);
    }

    h2 {
      font-size: var(--title-s);
    }

    app-thread-card {
      margin-block-end: var(--space-3);
    }
  `,
})
export class CommentsPage {
  private readonly say = inject(Language).localised;
  protected readonly open = inject(OpenPlan);
  protected readonly threads = inject(Threads);
  protected readonly t = inject(Texts).t;

  protected readonly groups = computed(() =>
    this.open
      .stations()
      .map(({ key, title }) => ({
        key,
        title,
        threads: this.threads
          .all()
          .filter((one) => one.section === key)
          .sort((one, other) => rank(one) - rank(other)),
      }))
      .filter(({ threads }) => threads.length),
  );
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);

  protected about({ section, recordId, field }: CommentThread): string | undefined {
    const record = recordId ? this.open.record(recordId) : undefined;
    const fields = record ? this.open.definition(record.kind)?.fields : this.open.section(section)?.fields;
    const question = this.say(fields?.find(({ key }) => key === field)?.label);
    return [record?.name, question].filter(Boolean).join(': ') || undefined;
  }
}

function rank({ unread, state }: CommentThread): number {
  if (unread) return 0;
  return state === 'open' ? 1 : 2;
}
