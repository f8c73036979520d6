import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cycles, type FormField } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Formats, Language, Texts, WebFailure } from '@pearls/web';

/** Every question of the application form, to read and to print before one signs up. */
@Component({
  selector: 'app-questions-page',
  imports: [RouterLink, PearlLoading, PearlBreadcrumbs, PearlButton, PearlDetails, WebFailure],
  templateUrl: './questions-page.html',
  styleUrl: './questions-page.css',
})
export class QuestionsPage {
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly language = inject(Language);

  readonly cycle = input.required<string>();

  protected readonly form = inject(Api).read(cycles.readForm, () => ({ params: { cycle: this.cycle() } }));
  protected readonly trail = computed(() => [{ label: this.t('nav.call'), link: '/call' }]);
  protected readonly fields = computed(() => (this.form.hasValue() ? this.form.value().sections.flatMap((section) => section.fields) : []));
  protected readonly needed = computed(() => this.fields().filter((field) => field.required).length);

  /** What is expected, in words: the kind of the answer and its limits. */
  protected expects(field: FormField): string {
    const parts = [this.t(`questions.kind.${field.kind}`)];
    if (field.maxCharacters) parts.push(this.t('questions.limit.characters', { count: field.maxCharacters }));
    if (field.maxItems) parts.push(this.t(`questions.limit.${field.kind === 'table' ? 'rows' : field.kind === 'files' ? 'files' : 'choices'}`, { count: field.maxItems }));
    parts.push(this.t(field.required ? 'questions.required' : 'questions.optional'));
    return parts.join(' · ');
  }

  protected columns(field: FormField): string {
    return (field.columns ?? []).map((column) => this.language.localised(column.label)).join(' · ');
  }

  protected options(field: FormField): string {
    return this.formats.list((field.options ?? []).map((option) => this.language.localised(option.label)));
  }

  protected print(): void {
    window.print();
  }
}
