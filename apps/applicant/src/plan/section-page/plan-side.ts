import { Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import type { PlanSectionDefinition } from '@pearls/contracts';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { Texts } from '@pearls/web';
import { CommentsPanel } from '../comments/comments-panel';
import { GuidancePane } from '../guidance/guidance-pane';
import { Threads } from '../threads';

/** What stands beside a text: guidance, and what people say about it. */
@Component({
  selector: 'app-plan-side',
  imports: [CommentsPanel, GuidancePane, PearlTab, PearlTabs],
  template: `
    <aside tabindex="-1" [attr.aria-label]="t('plan.side')">
      <pearl-tabs [label]="t('plan.side')" [(selected)]="tab">
        <pearl-tab key="guidance" [label]="t('plan.guidance.title')">
          <app-guidance-pane [section]="section()" />
        </pearl-tab>
        <pearl-tab key="comments" [label]="t('plan.comments.title')" [count]="count()">
          <app-comments-panel [section]="section().key" [recordId]="recordId()" />
        </pearl-tab>
      </pearl-tabs>
    </aside>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }

    aside {
      scroll-margin-block-start: var(--space-4);
    }
  `,
})
export class PlanSide {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly threads = inject(Threads);
  protected readonly t = inject(Texts).t;

  readonly section = input.required<PlanSectionDefinition>();
  readonly recordId = input<string>();

  protected readonly tab = signal<string | undefined>('guidance');
  protected readonly count = computed(
    () =>
      this.threads.about(this.section().key, this.recordId()).filter(({ state }) => state === 'open')
        .length || undefined,
  );

  /** Opens a tab and leads to it. */
  show(tab: 'guidance' | 'comments'): void {
    this.tab.set(tab);
    const aside = this.host.nativeElement.querySelector('aside');
    aside?.scrollIntoView({ block: 'start' });
    aside?.focus();
  }
}
