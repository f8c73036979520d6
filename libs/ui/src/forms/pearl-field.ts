import {
  type AfterViewInit,
  Component,
  ElementRef,
  afterEveryRender,
  booleanAttribute,
  computed,
  contentChild,
  inject,
  input,
  numberAttribute,
  signal,
} from '@angular/core';
import { FORM_FIELD } from '@angular/forms/signals';
import { NgTemplateOutlet } from '@angular/common';
import { pearlId } from '../texts/pearl-id';
import { served } from '../texts/served';
import { UiTexts } from '../texts/ui-texts';
import { PearlCounter } from './pearl-counter';
import { shownErrors, type ErrorInput } from './shown-errors';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Label, hint, error and counter around one native `input`, `textarea`, `select` or a `pearl-combobox`. */
@Component({
  selector: 'pearl-field',
  imports: [NgTemplateOutlet, PearlCounter],
  templateUrl: './pearl-field.html',
  styleUrls: ['./field-parts.css', './pearl-field.css'],
  host: { '[class.invalid]': 'errors().length > 0', '(input)': 'read()' },
})
export class PearlField implements AfterViewInit {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly bound = contentChild(FORM_FIELD, { descendants: true });
  protected readonly texts = inject(UiTexts);

  readonly label = input.required<string>();
  readonly hint = input<string>();

  /** Message of the page's own; errors of a `[formField]` inside are found without it. */
  readonly error = input<ErrorInput>();

  /** Adds "(optional)" to the label. */
  readonly optional = input(false, { transform: booleanAttribute });

  /** Most characters or words; what is too long is counted, never cut. */
  readonly limit = input<number | undefined, unknown>(undefined, { transform: optionalNumber });
  readonly limitUnit = input<'characters' | 'words'>('characters');

  /** The label is the page's heading. */
  readonly asHeading = input(false, { transform: booleanAttribute });

  /** The label is for screen readers only. */
  readonly labelHidden = input(false, { transform: booleanAttribute });
  readonly width = input<'full' | 'medium' | 'short'>('full');
  readonly prefix = input<string>();
  readonly suffix = input<string>();

  protected readonly id = pearlId();
  protected readonly controlId = signal(`${this.id}-control`);
  protected readonly written = signal('');
  protected readonly errors = shownErrors(
    this.error,
    computed(() => this.bound()?.errors() ?? []),
  );
  protected readonly most = computed(() => this.limit() ?? this.bound()?.state().maxLength?.());

  constructor() {
    afterEveryRender({ mixedReadWrite: () => this.wire() });
  }

  /** Where a page is written nothing is rendered a second time. */
  ngAfterViewInit(): void {
    if (served) this.wire();
  }

  protected read(): void {
    this.written.set(this.control()?.value ?? '');
  }

  private wire(): void {
    const control = this.control();
    if (!control) return;
    control.id ||= `${this.id}-control`;
    this.controlId.set(control.id);
    control.removeAttribute('maxlength');
    setOrRemove(control, 'aria-describedby', this.describedBy());
    setOrRemove(control, 'aria-invalid', this.errors().length ? 'true' : '');
    this.read();
  }

  private describedBy(): string {
    const hint = this.hint() ? `${this.id}-hint` : '';
    const error = this.errors().length ? `${this.id}-error` : '';
    const counter = this.most() === undefined ? '' : `${this.id}-counter`;
    return [hint, error, counter].filter(Boolean).join(' ');
  }

  private control(): Control | null {
    return this.host.nativeElement.querySelector<Control>('.control :is(input, textarea, select)');
  }
}

function optionalNumber(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : numberAttribute(value);
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) === (value || null)) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
