import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FormSection } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlTask, PearlTaskList } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Formats, Language, Texts } from '@pearls/web';
import { Colleagues } from '../writing/colleagues';
import { Drafts } from '../application/drafts';
import { OpenApplication } from '../application/open-application';
import { StateTag } from '../parts/state-tag';

/** The tasks of an application: what is done, what waits, who works on it. */
@Component({
  selector: 'app-task-list-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlNotification, PearlTask, PearlTaskList, RouterLink, StateTag],
  templateUrl: './task-list-page.html',
  styleUrl: './task-list-page.css',
})
export class TaskListPage {
  private readonly formats = inject(Formats);
  protected readonly open = inject(OpenApplication);
  protected readonly colleagues = inject(Colleagues);
  protected readonly drafts = inject(Drafts);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  protected readonly home = this.open.home;
  protected readonly started = computed(() => this.open.application()?.state === 'started');
  protected readonly whole = computed(() => this.open.missing().length === 0);
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);

  /** Who saved a section last, and when. */
  protected trace({ key }: FormSection): string | undefined {
    if (this.drafts.of(this.open.id() ?? '', key)?.dirty()) return this.t('tasks.unsaved');
    const { at, by } = this.open.trace(key);
    if (!at) return undefined;
    const name = this.colleagues.nameOf(by);
    const when = this.formats.dateTime(at);
    return name ? this.t('tasks.savedBy', { name, when }) : this.t('tasks.saved', { when });
  }
}
