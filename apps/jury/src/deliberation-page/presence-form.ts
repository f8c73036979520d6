import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { deliberations, type Deliberation } from '@pearls/contracts';
import { PearlChoices, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebRefusal } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { OpenDeliberation } from './open-deliberation';

/** Who is in the room, and notes for the protocol. */
@Component({
  selector: 'app-presence-form',
  imports: [PearlButton, PearlChoices, PearlField, WebRefusal],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); save()">
      <web-refusal [error]="deed.problem()" />
      <pearl-choices
        inline
        [label]="t('deliberation.present')"
        [hint]="t('deliberation.presentHint')"
        [options]="options()"
        [(value)]="present"
      />
      <pearl-field
        optional
        [label]="t('deliberation.notes')"
        [hint]="t('deliberation.notesHint')"
        [limit]="5000"
      >
        <textarea #box rows="3" [value]="notes()" (input)="notes.set(box.value)"></textarea>
      </pearl-field>
      <div>
        <button pearlButton="secondary" type="submit" [busy]="deed.busy()">
          {{ t('deliberation.savePresence') }}
        </button>
      </div>
    </form>
  `,
})
export class PresenceForm {
  private readonly api = inject(Api);
  private readonly panel = inject(OpenPanel);
  private readonly open = inject(OpenDeliberation);
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();

  readonly of = input.required<Deliberation>();

  protected readonly present = linkedSignal(() => [...this.of().present]);
  protected readonly notes = linkedSignal(() => this.of().notes ?? '');
  protected readonly options = computed<ChoiceOption<string>[]>(() =>
    this.open.members().map(({ personId, name, chair }) => ({
      value: personId,
      label: chair ? this.t('deliberation.chairNamed', { name }) : name,
    })),
  );

  protected async save(): Promise<void> {
    const done = await this.deed.run(
      () =>
        this.api.send(deliberations.recordPresence, {
          params: { id: this.panel.id() },
          body: { present: this.present(), notes: this.notes() },
          version: this.of().version,
        }),
      this.t('deliberation.presenceSaved'),
    );
    if (done) this.open.take(done.answer);
  }
}
