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
  private focusedFor = '';

  constructor() {
    const moment = computed(
      () => `${this.form?.attempts() ?? 0} ${this.errors().map(({ message }) => message)}`,
    );
    afterRenderEffect(() => {
      const any = this.problems().length > 0;
      this.markTitle(any);
      if (!any) {
        this.focusedFor = '';
      } else if (this.focusedFor !== moment()) {
        this.focusedFor = moment();
        const box = this.host.nativeElement.firstElementChild as HTMLElement | null;
        box?.focus();
        this.host.nativeElement.scrollIntoView({ block: 'start' });
      }
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

  private markTitle(any: boolean): void {
    const prefix = this.texts.say('errorTitlePrefix');
    const bare = this.document.title.replace(prefix, '');
    this.document.title = any ? prefix + bare : bare;
  }
}
