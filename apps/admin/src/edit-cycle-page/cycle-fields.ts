import { Component, computed, inject, input, model } from '@angular/core';
import { COUNTRIES, TIMETABLE_KEYS, type TimetableKey } from '@pearls/contracts';
import { PearlCheckbox, PearlChoices, PearlField, PearlRepeater, PearlRow } from '@pearls/ui/forms';
import { MomentField, type ZonedMoment } from '../moment-field/moment-field';
import { Words } from '../words/words';
import type { CycleForm, LabelRow } from './cycle-form';

type NumberRule = 'basePlaces' | 'extraPlaces' | 'perCountryCap' | 'restAfterTitle' | 'assessmentsNeeded' | 'selectionLine';
type TextRule = 'nuts' | 'excludedPlaces' | 'partnerPlaces';

/** The fields of a cycle: names, dates, rules and words. */
@Component({
  selector: 'app-cycle-fields',
  imports: [PearlField, PearlChoices, PearlCheckbox, PearlRepeater, PearlRow, MomentField],
  templateUrl: './cycle-fields.html',
  styleUrl: './cycle-fields.css',
})
export class CycleFields {
  protected readonly words = inject(Words);

  readonly form = model.required<CycleForm>();

  /** What the server says about single fields, by their place in the contract. */
  readonly faults = input<Readonly<Record<string, string | undefined>>>({});
  readonly attempted = input(false);

  /** The deadline of a public call is moved by an extension only. */
  readonly deadlineFixed = input(false);

  protected readonly numberRules: readonly NumberRule[] = ['basePlaces', 'extraPlaces', 'perCountryCap', 'restAfterTitle', 'assessmentsNeeded', 'selectionLine'];
  protected readonly textRules: readonly TextRule[] = ['nuts', 'excludedPlaces', 'partnerPlaces'];
  protected readonly dates = computed(() => TIMETABLE_KEYS.filter((key) => !(this.deadlineFixed() && key === 'call-closes')));
  protected readonly countries = computed(() => COUNTRIES.map((code) => ({ value: code as string, label: this.words.country(code) })));

  protected date(key: TimetableKey): ZonedMoment | null {
    return this.form().dates[key] ?? null;
  }

  protected set(changes: Partial<CycleForm>): void {
    this.form.update((form) => ({ ...form, ...changes }));
  }

  protected setRule(rule: NumberRule | TextRule, text: string): void {
    this.set({ [rule]: text });
  }

  protected setDate(key: TimetableKey, moment: ZonedMoment | null): void {
    this.form.update((form) => ({ ...form, dates: { ...form.dates, [key]: moment } }));
  }

  protected setLabel(index: number, changes: Partial<LabelRow>): void {
    this.set({ labels: this.form().labels.map((row, at) => (at === index ? { ...row, ...changes } : row)) });
  }

  protected addLabel(): void {
    this.set({ labels: [...this.form().labels, { key: '', en: '', lv: '' }] });
  }

  protected removeLabel(index: number): void {
    this.set({ labels: this.form().labels.filter((_, at) => at !== index) });
  }

  /** A fault anywhere below a place of the contract. */
  protected faultBelow(place: string): string | null {
    const faults = this.faults();
    const found = Object.keys(faults).find((key) => key === place || key.startsWith(`${place}/`));
    return (found && faults[found]) || null;
  }
}
