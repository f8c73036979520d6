import {
  Component,
  ElementRef,
  DestroyRef,
  DOCUMENT,
  afterRenderEffect,
  computed,
  inject,
  input,
} from '@angular/core';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { PearlForm, type Problem } from './pearl-form';

/** Lists every problem of a form, takes the focus and leads to the fields. Inside `form[pearlForm]` it needs no input. */
@Component({
  selector: 'pearl-error-summary',
  templateUrl: './pearl-error-summary.html',
  styleUrl: './pearl-error-summary.css',
  host: { '[hidden]': '!problems().length' },
})
export class PearlErrorSummary {
  private readonly form = inject(PearlForm, { optional: true });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly document = inject(DOCUMENT);
  protected readonly texts = inject(UiTexts);

  /** Problems the page knows by itself, for instance from a server's reply. */
  readonly errors = input<readonly Problem[]>([]);

  protected readonly problems = computed<readonly Problem[]>(() => {
    const all = [...this.errors(), ...(this.form?.problems() ?? [])];
    return all.filter(
      (problem, index) => all.findIndex((other) => other.message === problem.message) === index,
    );
  });

  protected readonly titleId = pearlId();
  private seenAttempts = 0;
  private seenErrors: readonly Problem[] = [];

  constructor() {
    afterRenderEffect(() => {
      const any = this.problems().length > 0;
      this.markTitle(any);
      if (this.isNews() && any) this.takeFocus();
    });
    inject(DestroyRef).onDestroy(() => this.markTitle(false));
  }

  protected follow(event: Event, { target }: Problem): void {
    event.preventDefault();
    if (typeof target === 'function') return target();
    const element = target ? this.document.getElementById(target) : null;
    element?.focus();
    element?.closest('pearl-field, fieldset')?.scrollIntoView({ block: 'nearest' });
  }

  /** Only an attempt or a new reply moves the focus, never an error that comes and goes while somebody types. */
  private isNews(): boolean {
    const errors = this.errors();
    const attempts = this.form?.settled() === false ? this.seenAttempts : (this.form?.attempts() ?? 0);
    const news = attempts !== this.seenAttempts || (errors !== this.seenErrors && errors.length > 0);
    this.seenAttempts = attempts;
    this.seenErrors = errors;
    return news;
  }

  private takeFocus(): void {
    const box = this.host.nativeElement.firstElementChild as HTMLElement | null;
    box?.focus();
    this.host.nativeElement.scrollIntoView({ block: 'start' });
  }

  private markTitle(any: boolean): void {
    const prefix = this.texts.say('errorTitlePrefix');
    const bare = this.document.title.replace(prefix, '');
    this.document.title = any ? prefix + bare : bare;
  }
}
