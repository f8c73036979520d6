import { Component, computed, inject, input } from '@angular/core';
import type { Proposal, Standing } from '@pearls/contracts';
import { PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { Formats, Texts } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { standingTone } from '../parts/tones';

const GROUPS: readonly (readonly Standing[])[] = [
  ['base', 'extra'],
  ['held-back'],
  ['open'],
  ['not-awarded'],
  ['stepped-back', 'unscored'],
];

/** What the rule proposes: who takes a place, who is held back, who waits, and why, in sentences. */
@Component({
  selector: 'app-proposal-view',
  imports: [PearlNotification, PearlStatus],
  template: `
    <p class="measure">{{ ruleWords() }}</p>
    @if (proposal().hints.length) {
      <pearl-notification [heading]="t('proposal.hints')">
        @for (hint of proposal().hints; track $index) {
          <p>{{ say(hint) }}</p>
        }
      </pearl-notification>
    }
    @for (group of groups(); track group.key) {
      <section [attr.aria-labelledby]="'group-' + group.key">
        <h3 [id]="'group-' + group.key">{{ t('proposal.' + group.key) }}</h3>
        <ul>
          @for (item of group.items; track item.planId) {
            <li>
              <p class="row">
                <strong>{{ item.placeName }}</strong>
                <span class="soft small">{{ formats.country(item.country) }}</span>
                <pearl-status [tone]="tone(item.standing)">{{ t('standing.' + item.standing) }}</pearl-status>
              </p>
              @for (sentence of item.because; track $index) {
                <p>{{ say(sentence) }}</p>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    pearl-notification {
      margin-block-end: var(--space-2);
    }

    h3 {
      margin-block: var(--space-4) var(--space-2);
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      margin: 0;
      padding-block: var(--space-2);
      border-block-end: 1px solid var(--line);
    }

    li p {
      max-inline-size: var(--measure);
      margin: 0;
    }
  `,
})
export class ProposalView {
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(JurySentences).say;
  protected readonly tone = standingTone;

  readonly proposal = input.required<Proposal>();

  protected readonly ruleWords = computed(() => {
    const rule = this.proposal().sentences.find(({ code }) => code === 'rule');
    return rule ? this.say(rule) : '';
  });
  protected readonly groups = computed(() =>
    GROUPS.map((standings) => ({
      key: standings[0]!,
      items: this.proposal()
        .items.filter(({ standing }) => standings.includes(standing))
        .toSorted(
          (one, other) =>
            standings.indexOf(one.standing) - standings.indexOf(other.standing) ||
            (one.place ?? 0) - (other.place ?? 0),
        ),
    })).filter(({ items }) => items.length),
  );
}
