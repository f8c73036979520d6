import { Component, computed, inject, input } from '@angular/core';
import { applications, type Attachment, type FormField, type PersonAnswer } from '@pearls/contracts';
import { fileSize } from '@pearls/ui/forms';
import { Api, Language } from '@pearls/web';
import { Words } from '../words/words';

type Row = Readonly<Record<string, unknown>>;

/** One answer as its kind is read: text, choices in words, persons, tables, files. */
@Component({
  selector: 'app-answer-view',
  templateUrl: './answer-view.html',
  styleUrl: './answer-view.css',
})
export class AnswerView {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly language = inject(Language);

  readonly field = input.required<FormField>();
  readonly value = input<unknown>();
  readonly files = input<readonly Attachment[]>([]);
  readonly applicationId = input.required<string>();

  protected readonly attached = computed(() => this.files().filter(({ field }) => field === this.field().key));
  protected readonly rows = computed<readonly Row[]>(() => {
    const value = this.value();
    return Array.isArray(value) ? value.filter((one): one is Row => typeof one === 'object' && one !== null) : [];
  });
  protected readonly person = computed(() => {
    const value = this.value();
    if (typeof value !== 'object' || value === null) return [];
    const { name, role, unit, email, phone } = value as PersonAnswer;
    return [name, role, unit, email, phone].filter((one) => typeof one === 'string' && one.trim());
  });
  protected readonly chosen = computed(() => [this.value() ?? []].flat().map((key) => this.label(this.field().options, key)));
  protected readonly text = computed(() => {
    const value = this.value();
    if (typeof value === 'number') return this.isYear() ? String(value) : this.words.number(value);
    return typeof value === 'string' ? value : '';
  });

  /** A year is no amount: it is written without a mark for thousands. */
  private readonly isYear = computed(() => (this.field().min ?? 0) >= 1800 && (this.field().max ?? 0) <= 2200);

  protected cell(row: Row, key: string): string {
    const value = row[key];
    const column = this.field().columns?.find((one) => one.key === key);
    if (typeof value === 'number') return this.words.number(value);
    return column?.kind === 'choice' ? this.label(column.options, value) : typeof value === 'string' ? value : '';
  }

  protected address(file: Attachment): string {
    return this.api.url(applications.readAttachment, { params: { id: this.applicationId(), attachmentId: file.id } });
  }

  protected size(file: Attachment): string {
    return fileSize(file.size, this.language.locale());
  }

  private label(options: FormField['options'], key: unknown): string {
    const option = options?.find((one) => one.key === key);
    return option ? this.words.text(option.label) : String(key);
  }
}
