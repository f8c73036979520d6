import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import type { FormField, FormOption } from '@pearls/contracts';
import {
  PearlCheckbox,
  PearlChoice,
  PearlChoices,
  PearlDate,
  PearlField,
  type ChoiceOption,
} from '@pearls/ui/forms';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Language, Texts } from '@pearls/web';
import { FilesQuestion } from './files-question';
import { asNumber, asSettledNumber } from './number-answer';
import { PersonQuestion } from './person-question';
import { limitNearing, widthFor } from './short-text';
import { TableQuestion } from './table-question';

/** Something an answer may point to, by its name. */
export type Referent = ChoiceOption<string>;

/** Above this many options a list is easier to use than radio buttons. */
const MOST_RADIOS = 10;

/** One question of a form, whatever its kind: label, help, the answer, an example and how it is assessed. */
@Component({
  selector: 'app-form-question',
  imports: [
    FilesQuestion,
    PearlButton,
    PearlCheckbox,
    PearlChoice,
    PearlChoices,
    PearlDate,
    PearlDetails,
    PearlField,
    PersonQuestion,
    TableQuestion,
  ],
  templateUrl: './form-question.html',
  styleUrl: './form-question.css',
})
export class FormQuestion {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly language = inject(Language);
  protected readonly t = inject(Texts).t;
  protected readonly say = this.language.localised;

  readonly field = input.required<FormField>();
  readonly value = input<unknown>();
  readonly error = input<string>();

  /** A remark of the page about the answer, such as where it came from. */
  readonly mark = input<string>();

  /** What does not fit together with other answers; it may stay. */
  readonly warning = input<string>();

  /** What a reference may point to. */
  readonly referents = input<readonly Referent[]>([]);

  /** The answer cannot be changed now. */
  readonly locked = input(false);

  /** Names of the criteria by their code. */
  readonly criteria = input<Readonly<Record<string, string>>>({});

  readonly answered = output<unknown>();

  /** The writer left the field: what is written may be saved now. */
  readonly left = output();

  protected readonly label = computed(() => this.say(this.field().label));
  protected readonly help = computed(() => this.say(this.field().help) || undefined);
  protected readonly optional = computed(() => !this.field().required);
  protected readonly text = computed(() => {
    const value = this.value();
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
  protected readonly shortLimit = computed(() => limitNearing(this.text(), this.field().maxCharacters));
  protected readonly width = computed(() => widthFor(this.field().maxCharacters));
  protected readonly chosen = computed(() => {
    const value = this.value();
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  });
  protected readonly options = computed<readonly ChoiceOption<string>[]>(() =>
    (this.field().options ?? []).map((option: FormOption) => ({
      value: option.key,
      label: this.say(option.label),
    })),
  );
  protected readonly several = computed(() => (this.field().maxItems ?? 1) > 1);
  protected readonly manyOptions = computed(() => this.options().length > MOST_RADIOS);
  protected readonly served = computed(() =>
    this.field()
      .criteria.map((code) => this.criteria()[code] ?? code)
      .join(' · '),
  );

  focus(): void {
    this.host.nativeElement
      .querySelector<HTMLElement>('input:not([disabled]), textarea, select, button')
      ?.focus();
    this.host.nativeElement.scrollIntoView({ block: 'start' });
  }

  protected number(typed: string): void {
    this.answered.emit(asNumber(typed));
  }

  protected settle(typed: string): void {
    const settled = asSettledNumber(typed);
    if (settled !== this.value() && (settled !== '' || this.text() !== '')) this.answered.emit(settled);
    this.left.emit();
  }
}
