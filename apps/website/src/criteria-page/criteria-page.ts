import { Component, computed, inject, input } from '@angular/core';
import { cycles } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlDetails } from '@pearls/ui/reading';
import { Api, Language, Texts, WebFailure } from '@pearls/web';
import { Calls } from '../calls/calls';

/** How applications are assessed: the criteria with what each mark means. */
@Component({
  selector: 'app-criteria-page',
  imports: [PearlLoading, PearlBreadcrumbs, PearlDetails, WebFailure],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    <div class="measure">
      <h1>{{ t('criteria.heading') }}</h1>
      <p class="lead">{{ t('criteria.lead') }}</p>
      @if (rules(); as rule) {
        <p>{{ t('criteria.readers', { count: rule.assessmentsNeeded }) }} {{ t('criteria.line', { line: rule.selectionLine }) }}</p>
      }
      @if (criteria.hasValue()) {
        @for (criterion of criteria.value().items; track criterion.code) {
          <section class="criterion" [attr.aria-labelledby]="criterion.code">
            <h2 [id]="criterion.code"><span class="code numeric">{{ criterion.code }}</span> {{ language.localised(criterion.label) }}</h2>
            <p>{{ language.localised(criterion.explanation) }}</p>
            <pearl-details [summary]="t('criteria.marks')">
              <ol start="0">
                @for (anchor of criterion.anchors; track $index) {
                  <li>{{ language.localised(anchor) }}</li>
                }
              </ol>
            </pearl-details>
          </section>
        }
      } @else if (criteria.error()) {
        <web-failure [error]="criteria.error()" (retry)="criteria.reload()" />
      } @else {
        <pearl-loading [lines]="12" />
      }
    </div>
  `,
  styles: `
    .criterion {
      padding-block: var(--space-4);
      border-block-start: 1px solid var(--line);
    }

    h2 {
      margin-block: 0 var(--space-2);
      font-size: var(--title-s);
    }

    .code {
      color: var(--amber-ink);
      font-family: var(--text);
      font-size: var(--size-m);
    }

    p {
      margin-block-end: var(--space-2);
    }
  `,
})
export class CriteriaPage {
  protected readonly t = inject(Texts).t;
  protected readonly language = inject(Language);
  private readonly calls = inject(Calls);

  readonly cycle = input.required<string>();

  protected readonly criteria = inject(Api).read(cycles.readCriteria, () => ({ params: { cycle: this.cycle() } }));
  protected readonly trail = computed(() => [{ label: this.t('nav.call'), link: '/call' }]);
  protected readonly rules = computed(() => (this.calls.list.hasValue() ? this.calls.list.value().items.find(({ id }) => id === this.cycle())?.rules : undefined));
}
