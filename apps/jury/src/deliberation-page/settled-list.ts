import { Component, inject, input } from '@angular/core';
import { deliberations, type Deliberation, type TieSettlement } from '@pearls/contracts';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebRefusal } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { OpenDeliberation } from './open-deliberation';

/** What the meeting has settled so far, with votes and reasons. */
@Component({
  selector: 'app-settled-list',
  imports: [PearlButton, WebRefusal],
  template: `
    <web-refusal [error]="deed.problem()" />
    <ul>
      @for (one of of().settlements; track one.id) {
        <li>
          <p>
            <strong>{{ t('settled.tie', { place: one.place, chosen: open.placeOf(one.chosen) }) }}</strong>
            {{ votes(one) }}.
            @if (one.castingVote) {
              {{ t('settled.casting') }}
            }
            <span class="soft">{{ one.reason }}</span>
          </p>
          @if (mayChange()) {
            <button type="button" pearlButton="quiet" small [busy]="deed.busy()" (click)="takeBack(one)">
              {{ t('settled.takeBack') }}<span class="visually-hidden"> {{ open.placeOf(one.chosen) }}</span>
            </button>
          }
        </li>
      }
      @for (one of of().extras; track one.number) {
        <li>
          <p>
            <strong>{{
              one.planId ? t('settled.extra', { place: open.placeOf(one.planId) }) : t('settled.noExtra')
            }}</strong>
            {{
              t('settled.votes', { for: one.votesFor, against: one.votesAgainst, abstained: one.abstained })
            }}
            <span class="soft">{{ one.reason }}</span>
          </p>
        </li>
      }
      @if (of().deviation; as deviation) {
        <li>
          <p>
            <strong>{{
              t('settled.deviation', {
                base: deviation.rules.basePlaces,
                extra: deviation.rules.extraPlaces,
                cap: deviation.rules.perCountryCap,
              })
            }}</strong>
            <span class="soft"> {{ deviation.reason }}</span>
          </p>
        </li>
      }
      @for (one of of().stepBacks; track one.planId) {
        <li>
          <p>
            <strong>{{ t('settled.stepBack', { place: open.placeOf(one.planId) }) }}</strong>
            <span class="soft"> {{ one.reason }}</span>
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--space-4);
      padding-block: var(--space-2);
      border-block-end: 1px solid var(--line);
    }

    p {
      flex: 1 1 20rem;
      margin: 0;
    }
  `,
})
export class SettledList {
  private readonly api = inject(Api);
  private readonly panel = inject(OpenPanel);
  private readonly formats = inject(Formats);
  protected readonly open = inject(OpenDeliberation);
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();

  readonly of = input.required<Deliberation>();

  /** Whether the meeting still goes on. */
  readonly mayChange = input(false);

  protected votes({ votes }: TieSettlement): string {
    return this.formats.list(
      votes.map(({ planId, votes: count }) =>
        this.t('settled.votesFor', { place: this.open.placeOf(planId), count }),
      ),
    );
  }

  protected async takeBack({ id }: TieSettlement): Promise<void> {
    const params = { id: this.panel.id(), settlementId: id };
    const done = await this.deed.run(
      () => this.api.send(deliberations.unsettleTie, { params }),
      this.t('settled.takenBack'),
    );
    if (done) this.open.reload();
  }
}
