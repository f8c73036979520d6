import { Component, computed, inject, output } from '@angular/core';
import { assignments, type Assignment } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Session, Texts, WebRefusal } from '@pearls/web';

/** Candidates that wait for a yes or no of their contact; nothing of them opens before the yes. */
@Component({
  selector: 'app-proposals',
  imports: [PearlButton, PearlNotification, WebRefusal],
  template: `
    <web-refusal [error]="deed.problem()" />
    @if (mine().length) {
      <pearl-notification tone="info" [heading]="t('caseload.proposedHeading')">
        <p>{{ t('caseload.proposedDetail') }}</p>
        <ul class="lines">
          @for (one of mine(); track one.id) {
            <li>
              <strong>{{ one.placeName }}</strong>
              <span class="row">
                <button type="button" pearlButton small [busy]="deed.busy()" (click)="accept(one)">
                  {{ t('caseload.accept') }}<span class="visually-hidden"> {{ one.placeName }}</span>
                </button>
                <button type="button" pearlButton="quiet" small [busy]="deed.busy()" (click)="decline(one)">
                  {{ t('caseload.decline') }}<span class="visually-hidden"> {{ one.placeName }}</span>
                </button>
              </span>
            </li>
          }
        </ul>
      </pearl-notification>
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 48rem;
    }

    pearl-notification {
      margin-block-end: var(--space-5);
    }
  `,
})
export class Proposals {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly t = inject(Texts).t;

  /** The contact said yes to a candidate, or no. */
  readonly answered = output();

  protected readonly deed = new Deed();
  private readonly asked = this.api.read(assignments.listAssignments, () => ({
    query: { state: 'proposed' as const },
  }));
  protected readonly mine = computed(() => {
    const me = this.session.person()?.id;
    const items = this.asked.hasValue() ? this.asked.value().items : [];
    return items.filter(({ personId, actions }) => personId === me && actions.includes('accept'));
  });

  protected accept({ id }: Assignment): Promise<void> {
    return this.settle(() => this.api.send(assignments.acceptAssignment, { params: { id } }), 'accepted');
  }

  protected decline({ id }: Assignment): Promise<void> {
    return this.settle(() => this.api.send(assignments.endAssignment, { params: { id } }), 'declined');
  }

  private async settle(work: () => Promise<Assignment>, said: 'accepted' | 'declined'): Promise<void> {
    if (!(await this.deed.run(work, this.t(`caseload.${said}`)))) return;
    this.asked.reload();
    this.answered.emit();
  }
}
