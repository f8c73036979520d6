import { Component, ElementRef, afterRenderEffect, computed, inject, input, viewChild } from '@angular/core';
import { PearlNotification } from '@pearls/ui/feedback';
import { ProblemTexts, type ApiProblem } from '@pearls/web';
import { Words } from '../words/words';

/** One thing to change, named by its field where it has one here. */
interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Why the server refused, with a way to each field and the number to quote. It takes the focus when it appears. */
@Component({
  selector: 'app-refusal',
  imports: [PearlNotification],
  template: `
    @if (sentence(); as said) {
      <div #box tabindex="-1">
        <pearl-notification tone="error" [heading]="said.heading">
          <p>{{ said.detail }}</p>
          @if (faults().length) {
            <ul>
              @for (fault of faults(); track $index) {
                <li>
                  @if (fault.field) {
                    <button type="button" (click)="go(fault)">{{ fault.field }}: {{ fault.message }}</button>
                  } @else {
                    {{ fault.message }}
                  }
                </li>
              }
            </ul>
          }
          @if (said.traceId; as id) {
            <p class="small soft">{{ words.say('web.traceId', { id }) }}</p>
          }
        </pearl-notification>
      </div>
    }
  `,
  styles: `
    button {
      padding: 0;
      border: 0;
      background: none;
      color: var(--bad);
      font: inherit;
      font-weight: 600;
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class Refusal {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(Words);
  private readonly texts = inject(ProblemTexts);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  readonly problem = input.required<ApiProblem | null>();

  /** The labels of the fields by their place in the contract: `{ 'rules/basePlaces': 'Titles' }`. */
  readonly labels = input<Readonly<Record<string, string>>>({});

  protected readonly sentence = computed(() => {
    const problem = this.problem();
    return problem && this.texts.sentence(problem);
  });
  protected readonly faults = computed<Fault[]>(() =>
    (this.problem()?.errors ?? []).map((fault) => ({ field: this.label(fault.pointer.slice(1)), message: this.texts.fault(fault) })),
  );

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.box()?.nativeElement.focus();
    });
  }

  /** Leads to the field that carries this message. */
  protected go({ field, message }: Fault): void {
    const form = this.host.nativeElement.closest('form, dialog');
    const marked = [...(form?.querySelectorAll<HTMLElement>('.invalid') ?? [])];
    const said = ({ textContent }: HTMLElement) => textContent ?? '';
    const target = marked.find((one) => said(one).includes(message) && said(one).includes(field));
    target?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  /** The label of the nearest known place above a pointer: of `rules/territory/nuts/2` that of `rules/territory/nuts`. */
  private label(place: string): string {
    const labels = this.labels();
    const known = place.replace(/\/\d+(?=\/|$)/g, '');
    const parts = known.split('/');
    for (let length = parts.length; length > 0; length -= 1) {
      const label = labels[parts.slice(0, length).join('/')];
      if (label) return label;
    }
    return '';
  }
}
