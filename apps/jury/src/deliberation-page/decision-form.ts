import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { deliberations, type Deliberation } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlDate, PearlField, PearlGroup } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Deed, Texts, WebRefusal, readTypedMoment, wallTimeOf } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { OpenDeliberation } from './open-deliberation';

const PROGRAMME_ZONE = 'Europe/Berlin';

/** Decides what the proposal says, under embargo until an instant. */
@Component({
  selector: 'app-decision-form',
  imports: [PearlButton, PearlConfirm, PearlDate, PearlField, PearlGroup, PearlMoment, WebRefusal],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); ask()">
      <p class="measure">{{ t('decision.text') }}</p>
      <pearl-group [label]="t('decision.embargo')" [hint]="t('decision.embargoHint', { zone: zone() })">
        <pearl-date
          [label]="t('decision.day')"
          [(value)]="day"
          [error]="attempted() && !day() ? t('decision.dayMissing') : null"
        />
        <pearl-field
          width="short"
          [label]="t('decision.time')"
          [error]="attempted() && day() && !instant() ? t('decision.timeWrong') : null"
        >
          <input #box autocomplete="off" placeholder="11:00" [value]="time()" (input)="time.set(box.value)" />
        </pearl-field>
      </pearl-group>
      @if (instant(); as at) {
        <p><pearl-moment [at]="at" [zone]="zone()" countdown /></p>
      }
      <div>
        <button pearlButton type="submit">{{ t('decision.decide') }}</button>
      </div>
    </form>
    <pearl-confirm
      [(open)]="asking"
      [heading]="t('decision.heading')"
      [confirmLabel]="t('decision.decide')"
      [busy]="deed.busy()"
      (confirmed)="decide()"
    >
      <web-refusal [error]="deed.problem()" />
      <ul>
        @for (title of titles(); track title) {
          <li>{{ title }}</li>
        }
      </ul>
      <p>{{ t('decision.confirm') }}</p>
    </pearl-confirm>
  `,
})
export class DecisionForm {
  private readonly api = inject(Api);
  private readonly panel = inject(OpenPanel);
  private readonly open = inject(OpenDeliberation);
  protected readonly t = inject(Texts).t;

  readonly of = input.required<Deliberation>();

  protected readonly zone = computed(
    () =>
      this.panel.cycle()?.timetable.find(({ key }) => key === 'results-published')?.zone ?? PROGRAMME_ZONE,
  );
  private readonly proposed = computed(() => {
    const at = this.of().proposedEmbargoAt;
    return at ? wallTimeOf(at, this.zone()).split('T') : [];
  });
  protected readonly day = linkedSignal(() => this.proposed()[0] ?? '');
  protected readonly time = linkedSignal(() => this.proposed()[1]?.slice(0, 5) ?? '');
  protected readonly instant = computed(() => {
    const reading = readTypedMoment(this.day(), this.time(), this.zone());
    return reading.kind === 'clear' ? reading.at.toISOString() : undefined;
  });
  protected readonly attempted = signal(false);
  protected readonly asking = signal(false);
  protected readonly deed = new Deed(this.asking);
  protected readonly titles = computed(() =>
    (['base', 'extra'] as const).flatMap((kind) =>
      this.of()
        .proposal.items.filter(({ standing }) => standing === kind)
        .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
        .map(({ placeName }) => this.t(`decision.${kind}`, { place: placeName })),
    ),
  );

  protected ask(): void {
    this.attempted.set(true);
    if (this.instant()) this.asking.set(true);
  }

  protected async decide(): Promise<void> {
    const embargoAt = this.instant();
    const done = await this.deed.run(
      () =>
        this.api.send(deliberations.decideTitles, { params: { id: this.panel.id() }, body: { embargoAt } }),
      this.t('decision.done'),
    );
    if (!done) return;
    this.asking.set(false);
    this.panel.take(done.answer);
    this.open.reload();
  }
}
