import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { caseload, type Case } from '@pearls/contracts';
import { PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Texts } from '@pearls/web';

const TONES: Record<Case['light'], StatusTone> = { act: 'bad', watch: 'attention', calm: 'good' };
const RANK = ['act', 'watch', 'calm'];
const FEW = 5;

/** The candidates a national contact answers for; who needs a look comes first. */
@Component({
  selector: 'app-my-candidates',
  imports: [PearlButton, PearlStatus, RouterLink],
  template: `
    <section [attr.aria-label]="t('home.candidates')">
      <h2>{{ t('home.candidates') }}</h2>
      @if (asked.hasValue()) {
        <ul>
          @for (one of first(); track one.applicationId) {
            <li>
              <a [routerLink]="['/caseload', one.applicationId]">{{ one.placeName }}</a>
              <pearl-status [tone]="tones[one.light]">{{ t('home.lights.' + one.light) }}</pearl-status>
            </li>
          } @empty {
            <li class="soft">{{ t('home.noCandidates') }}</li>
          }
        </ul>
        @if (all().length) {
          <p>
            <a pearlButton="secondary" small routerLink="/caseload">{{
              t('home.allCandidates', { count: all().length })
            }}</a>
          </p>
        }
      }
    </section>
  `,
  styles: `
    section {
      max-inline-size: 48rem;
      margin-block-end: var(--space-6);
    }

    ul {
      padding: 0;
      border-block-start: 1px solid var(--line);
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      align-items: center;
      justify-content: space-between;
      min-block-size: var(--target);
      margin: 0;
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class MyCandidates {
  protected readonly t = inject(Texts).t;
  protected readonly tones = TONES;
  protected readonly asked = inject(Api).read(caseload.listCases, () => ({}));
  protected readonly all = computed(() => {
    const items = this.asked.hasValue() ? this.asked.value().items : [];
    return [...items].sort((one, other) => RANK.indexOf(one.light) - RANK.indexOf(other.light));
  });
  protected readonly first = computed(() => this.all().slice(0, FEW));
}
