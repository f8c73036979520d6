import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import type { FormField, PersonAnswer } from '@pearls/contracts/forms';
import { fileSize } from '@pearls/ui/forms/file-size';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Texts } from '../language/texts';

type Row = Readonly<Record<string, unknown>>;

/** A file that answers a question, and where it can be read. */
export interface AnswerFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly address: string;

  /** Its fingerprint, where readers want to compare it. */
  readonly sha256?: string;
}

/** One answer as its kind is read: text, choices in words, persons, tables, files. */
@Component({
  selector: 'web-answer',
  templateUrl: './web-answer.html',
  styleUrl: './web-answer.css',
})
export class WebAnswer {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = this.language.localised;

  readonly field = input.required<FormField>();
  readonly value = input<unknown>();
  readonly files = input<readonly AnswerFile[]>([]);

  /** What a record that is referred to is called. */
  readonly nameOf = input<(id: string) => string | undefined>(() => undefined);

  /** Of persons only what they do, for readers who judge the plan and not the people. */
  readonly namesMasked = input(false, { transform: booleanAttribute });

  protected readonly rows = computed<readonly Row[]>(() => {
    const value = this.value();
    return Array.isArray(value) ? value.filter((one): one is Row => typeof one === 'object' && one !== null) : [];
  });
  protected readonly person = computed(() => {
    const value = this.value();
    if (typeof value !== 'object' || value === null) return [];
    const { name, role, unit, email, phone } = value as PersonAnswer;
    const said = this.namesMasked() ? [role, unit] : [name, role, unit, email, phone];
    return said.filter((one) => typeof one === 'string' && one.trim());
  });
  protected readonly chosen = computed(() => [this.value() ?? []].flat().map((key) => this.label(this.field().options, key)));
  protected readonly text = computed(() => {
    const value = this.value();
    if (typeof value === 'number') return this.isYear() ? String(value) : this.formats.number(value);
    if (typeof value !== 'string') return '';
    if (this.field().kind === 'day') return /^\d{4}-\d\d-\d\d$/.test(value) ? this.formats.day(value) : value;
    return this.field().kind === 'reference' ? (this.nameOf()(value) ?? '') : value;
  });

  /** A year is no amount: it is written without a mark for thousands. */
  private readonly isYear = computed(() => (this.field().min ?? 0) >= 1800 && (this.field().max ?? 0) <= 2200);

  protected cell(row: Row, key: string): string {
    const value = row[key];
    const column = this.field().columns?.find((one) => one.key === key);
    if (typeof value === 'number') return this.formats.number(value);
    return column?.kind === 'choice' ? this.label(column.options, value) : typeof value === 'string' ? value : '';
  }

  protected size(file: AnswerFile): string {
    return fileSize(file.size, this.language.locale());
  }

  private label(options: FormField['options'], key: unknown): string {
    const option = options?.find((one) => one.key === key);
    return option ? this.say(option.label) : typeof key === 'string' ? key : '';
  }
}
