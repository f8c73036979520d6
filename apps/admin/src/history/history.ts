import { Component, computed, inject, input } from '@angular/core';
import type { AuditEntry } from '@pearls/contracts';
import { PearlDetails } from '@pearls/ui/reading';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { Who } from '../people/who';
import { upkeep } from '../upkeep/services';
import { Words } from '../words/words';

/** Everything the event log of applications says about one thing, the newest first. */
@Component({
  selector: 'app-history',
  imports: [PearlDetails, More, Unread, Who],
  template: `
    @if (facts.isLoading() || (facts.error() && !facts.items().length)) {
      <app-unread [of]="facts" />
    } @else {
      <ol class="lines">
        @for (fact of facts.items(); track fact.id) {
          <li>
            <div>
              <strong>{{ said(fact) }}</strong>&ngsp;<span class="soft"><app-who [actor]="fact.actor" /></span>
              @if (reasonOf(fact); as reason) {
                <p class="written">{{ words.say('history.reason', { reason }) }}</p>
              }
              @if (changedIn(fact); as changed) {
                <p class="soft">{{ words.say('history.changed', { changed }) }}</p>
              }
              <pearl-details [summary]="words.say('history.data')">
                <pre class="mono" tabindex="0">{{ json(fact) }}</pre>
              </pearl-details>
            </div>
            <time class="soft small numeric" [attr.datetime]="fact.at">{{ words.exactly(fact.at) }}</time>
          </li>
        } @empty {
          <li class="soft">{{ words.say('history.none') }}</li>
        }
      </ol>
      <app-more [of]="facts" />
    }
  `,
  styles: `
    p {
      margin: 0;
    }

    li > div {
      flex: 1 1 20rem;
      min-inline-size: 0;
    }
  `,
})
export class History {
  protected readonly words = inject(Words);

  readonly subject = input.required<string>();

  private readonly query = computed(() => ({ subjectId: this.subject() }));
  protected readonly facts = pagesOf(upkeep.applications.events, this.query);

  protected said({ type }: AuditEntry): string {
    const key = `fact.${type}`;
    return this.words.knows(key) ? this.words.say(key) : type;
  }

  protected reasonOf({ data }: AuditEntry): string | undefined {
    const reason = (data as { reason?: unknown } | null)?.reason;
    return typeof reason === 'string' && reason ? reason : undefined;
  }

  protected changedIn({ data }: AuditEntry): string | undefined {
    const changed = (data as { changed?: unknown } | null)?.changed;
    return Array.isArray(changed) ? this.words.list(changed.map((one) => this.words.say(`setting.${one}`))) : undefined;
  }

  protected json({ data }: AuditEntry): string {
    return JSON.stringify(data, null, 2);
  }
}
