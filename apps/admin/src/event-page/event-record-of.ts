import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { programmeEvents, type EventMaterial, type ProgrammeEvent } from '@pearls/contracts';
import { PearlField, PearlGroup, PearlRepeater, PearlRow } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Words } from '../words/words';

const EMPTY: EventMaterial = { title: '', url: '' };

/** What remains of an event: links to slides and recordings, and of a ceremony how the title was handed over. */
@Component({
  selector: 'app-event-record-of',
  imports: [PearlField, PearlGroup, PearlRepeater, PearlRow, PearlButton, Refusal],
  template: `
    <section>
      <h2>{{ words.say('event.record') }}</h2>
      <app-refusal [problem]="deed.problem()" />
      <div class="stack">
        <pearl-repeater [label]="words.say('event.materials')" [rows]="materials()" [addLabel]="words.say('event.addMaterial')" [max]="60" fixedOrder (added)="add()" (removed)="remove($event)">
          <ng-template pearlRow [pearlRowOf]="materials()" let-row let-index="index">
            <pearl-field [label]="words.say('event.materialTitle')"><input #titleBox [value]="row.title" (input)="change(index, { title: titleBox.value })" /></pearl-field>
            <pearl-field [label]="words.say('programme.webAddress')"><input #urlBox type="url" placeholder="https://" [value]="row.url" (input)="change(index, { url: urlBox.value })" /></pearl-field>
          </ng-template>
        </pearl-repeater>
        @if (isCeremony()) {
          <pearl-group [label]="words.say('event.ceremony')">
            <pearl-field [label]="words.say('event.presenter')"><input #presenterBox [value]="ceremony().presenter" (input)="say('presenter', presenterBox.value)" /></pearl-field>
            <pearl-field [label]="words.say('event.receiver')"><input #receiverBox [value]="ceremony().receiver" (input)="say('receiver', receiverBox.value)" /></pearl-field>
            <pearl-field [label]="words.say('event.localEvent')"><input #localBox [value]="ceremony().localEvent" (input)="say('localEvent', localBox.value)" /></pearl-field>
          </pearl-group>
        }
        @if (event().actions.includes('record')) {
          <div class="row"><button pearlButton="secondary" type="button" [busy]="deed.busy()" (click)="save()">{{ words.say('event.saveRecord') }}</button></div>
        }
      </div>
    </section>
  `,
})
export class EventRecordOf {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly event = input.required<ProgrammeEvent>();
  readonly changed = output<ProgrammeEvent>();

  protected readonly materials = linkedSignal<EventMaterial[]>(() => this.event().materials);
  protected readonly ceremony = linkedSignal(() => this.event().ceremony ?? { presenter: '', receiver: '', localEvent: '' });
  protected readonly isCeremony = computed(() => this.event().kind.endsWith('-ceremony'));
  protected readonly deed = new Deed();

  protected add(): void {
    this.materials.update((all) => [...all, EMPTY]);
  }

  protected remove(index: number): void {
    this.materials.update((all) => all.filter((_, at) => at !== index));
  }

  protected change(index: number, part: Partial<EventMaterial>): void {
    this.materials.update((all) => all.map((one, at) => (at === index ? { ...one, ...part } : one)));
  }

  protected say(field: 'presenter' | 'receiver' | 'localEvent', value: string): void {
    this.ceremony.update((all) => ({ ...all, [field]: value }));
  }

  protected async save(): Promise<void> {
    const { id, version } = this.event();
    const materials = this.materials().filter(({ title, url }) => title.trim() || url.trim());
    const body = { materials, ...(this.isCeremony() && { ceremony: this.ceremony() }) };
    const done = await this.deed.run(() => this.api.send(programmeEvents.recordEvent, { params: { id }, body, version }), this.words.say('event.recordSaved'));
    if (done) this.changed.emit(done.answer);
  }
}
