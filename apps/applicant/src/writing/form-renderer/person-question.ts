import { Component, computed, inject, input, output } from '@angular/core';
import type { FormField, PersonAnswer } from '@pearls/contracts';
import { PearlField, PearlGroup } from '@pearls/ui/forms';
import { Language, Texts } from '@pearls/web';

interface Part {
  readonly key: keyof PersonAnswer;
  readonly type: 'text' | 'email' | 'tel';
  readonly needed?: boolean;
}

const PARTS: readonly Part[] = [
  { key: 'name', type: 'text', needed: true },
  { key: 'email', type: 'email', needed: true },
  { key: 'role', type: 'text' },
  { key: 'unit', type: 'text' },
  { key: 'phone', type: 'tel' },
];

/** A person as an answer: name and address, and what else helps to reach them. */
@Component({
  selector: 'app-person-question',
  imports: [PearlField, PearlGroup],
  template: `
    <pearl-group
      [label]="say(field().label)"
      [hint]="say(field().help) || undefined"
      [error]="error()"
      [optional]="!field().required"
      [disabled]="locked()"
    >
      @for (part of parts; track part.key) {
        <pearl-field [label]="t('person.' + part.key)" [optional]="!part.needed">
          <input
            #box
            autocomplete="off"
            [type]="part.type"
            [value]="person()[part.key] ?? ''"
            (input)="change(part.key, box.value)"
          />
        </pearl-field>
      }
    </pearl-group>
  `,
})
export class PersonQuestion {
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;
  protected readonly parts = PARTS;

  readonly field = input.required<FormField>();
  readonly value = input<unknown>();
  readonly error = input<string>();
  readonly locked = input(false);
  readonly answered = output<PersonAnswer>();

  protected readonly person = computed<PersonAnswer>(() => {
    const value = this.value();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  });

  protected change(part: keyof PersonAnswer, typed: string): void {
    this.answered.emit({ ...this.person(), [part]: typed });
  }
}
