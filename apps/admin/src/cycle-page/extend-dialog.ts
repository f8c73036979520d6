import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { cycles, type Cycle } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Deed } from '@pearls/web';
import { MomentField, type ZonedMoment } from '../moment-field/moment-field';
import { Refusal } from '../parts/refusal';
import { Words } from '../words/words';

/** A later deadline for everybody: the new moment, a public reason, and the name of the cycle typed. */
@Component({
  selector: 'app-extend-dialog',
  imports: [PearlDialog, PearlField, PearlButton, PearlMoment, MomentField, Refusal],
  template: `
    <pearl-dialog [(open)]="open" size="wide" [heading]="words.say('extend.heading')">
      <div class="stack">
        <p>{{ words.say('extend.text') }}</p>
        @if (present(); as moment) {
          <p>
            {{ words.say('extend.present') }} <strong><pearl-moment [at]="moment.at" [zone]="moment.zone" countdown /></strong>
          </p>
        }
        <app-refusal [problem]="deed.problem()" />
        <app-moment-field
          [label]="words.say('extend.new')"
          [(value)]="moment"
          [attempted]="tried()"
          [error]="notLater() ? words.say('extend.notLater') : null"
        />
        <pearl-field [label]="words.say('extend.reason')" [hint]="words.say('extend.reasonHint')" [limit]="1000" [error]="reasonError()">
          <textarea #box [value]="reason()" (input)="reason.set(box.value)"></textarea>
        </pearl-field>
        <pearl-field [label]="words.say('reason.type', { phrase: cycle().id })" [error]="phraseError()" width="short">
          <input #copy autocomplete="off" [value]="written()" (input)="written.set(copy.value)" />
        </pearl-field>
      </div>
      <button pearlActions pearlButton="warning" type="button" [busy]="deed.busy()" (click)="extend()">
        {{ words.say('extend.do') }}
      </button>
      <button pearlActions pearlButton="quiet" type="button" (click)="open.set(false)">{{ words.say('reason.cancel') }}</button>
    </pearl-dialog>
  `,
})
export class ExtendDialog {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly open = model(false);
  protected readonly deed = new Deed(this.open);
  readonly cycle = input.required<Cycle>();
  readonly extended = output<Cycle>();

  protected readonly present = computed(() => this.cycle().timetable.find(({ key }) => key === 'call-closes'));
  protected readonly moment = linkedSignal<boolean, ZonedMoment | null>({ source: this.open, computation: () => this.present() ?? null });
  protected readonly reason = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly written = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly tried = linkedSignal({ source: this.open, computation: () => false });

  protected readonly notLater = computed(() => {
    const moment = this.moment();
    const present = this.present();
    return this.tried() && !!moment && !!present && Date.parse(moment.at) <= Date.parse(present.at);
  });
  protected readonly reasonError = computed(() => (this.tried() && this.reason().trim().length < 5 ? this.words.say('reason.short') : null));
  protected readonly phraseError = computed(() =>
    this.tried() && this.written().trim() !== this.cycle().id ? this.words.say('reason.differs', { phrase: this.cycle().id }) : null,
  );

  protected async extend(): Promise<void> {
    this.tried.set(true);
    const moment = this.moment();
    if (!moment || this.notLater() || this.reasonError() || this.phraseError()) return;
    const done = await this.deed.run(async () => {
      const body = { at: moment.at, reason: this.reason().trim() };
      this.extended.emit(await this.api.send(cycles.extendCall, { params: { cycle: this.cycle().id }, body }));
    }, this.words.say('extend.done'));
    if (done) this.open.set(false);
  }
}
