import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { panels, type Panel, type PanelCriterion } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Words } from '../words/words';

/** What the jury scores by: weights and anchors, changeable until scoring starts. */
@Component({
  selector: 'app-panel-criteria',
  imports: [PearlDialog, PearlField, PearlButton, PearlDetails, Refusal],
  template: `
    <p class="soft measure">{{ words.say('jury.criteriaLead', { count: panel().minimumSheets }) }}</p>
    @for (criterion of panel().criteria; track criterion.code) {
      <article class="sheet">
        <h3>{{ criterion.code }} · {{ words.text(criterion.label) }} <span class="soft numeric">{{ words.say('jury.weight', { weight: criterion.weight }) }}</span></h3>
        <p>{{ words.text(criterion.explanation) }}</p>
        <pearl-details [summary]="words.say('jury.anchors')">
          <ol start="0">
            @for (anchor of criterion.anchors; track $index) {
              <li>{{ words.text(anchor) }}</li>
            }
          </ol>
        </pearl-details>
      </article>
    }
    @if (panel().actions.includes('edit')) {
      <p class="after"><button pearlButton="secondary" type="button" (click)="editing.set(true)">{{ words.say('jury.editWeights') }}</button></p>
    }
    <pearl-dialog [(open)]="editing" [heading]="words.say('jury.editWeights')">
      <div class="stack">
        <app-refusal [problem]="deed.problem()" />
        @for (criterion of criteria(); track criterion.code) {
          <pearl-field [label]="criterion.code + ' · ' + words.text(criterion.label)" suffix="%" width="short">
            <input #box inputmode="numeric" [value]="criterion.weight" (input)="weigh(criterion.code, box.value)" />
          </pearl-field>
        }
        <p class="numeric" aria-live="polite">{{ words.say('jury.weightSum', { sum: sum() }) }}</p>
        <pearl-field [label]="words.say('jury.minimumSheets')" width="short" [error]="deed.faults()['minimumSheets']">
          <input #least inputmode="numeric" [value]="minimum()" (input)="minimum.set(+least.value || 0)" />
        </pearl-field>
      </div>
      <button pearlActions pearlButton type="button" [busy]="deed.busy()" (click)="save()">{{ words.say('jury.saveWeights') }}</button>
      <button pearlActions pearlButton="quiet" type="button" (click)="editing.set(false)">{{ words.say('reason.cancel') }}</button>
    </pearl-dialog>
  `,
  styles: `
    article + article {
      margin-block-start: var(--space-3);
    }

    h3 {
      margin-block-start: 0;
    }
  `,
})
export class PanelCriteria {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly panel = input.required<Panel>();
  readonly changed = output<Panel>();

  protected readonly editing = signal(false);
  protected readonly deed = new Deed(this.editing);
  protected readonly criteria = linkedSignal<{ open: boolean; panel: Panel }, PanelCriterion[]>({
    source: () => ({ open: this.editing(), panel: this.panel() }),
    computation: ({ panel }) => panel.criteria,
  });
  protected readonly minimum = linkedSignal(() => this.panel().minimumSheets);
  protected readonly sum = () => this.criteria().reduce((sum, { weight }) => sum + weight, 0);

  protected weigh(code: string, value: string): void {
    this.criteria.update((all) => all.map((one) => (one.code === code ? { ...one, weight: Number(value) || 0 } : one)));
  }

  protected async save(): Promise<void> {
    const { id, version } = this.panel();
    const body = { criteria: this.criteria(), minimumSheets: this.minimum() };
    const done = await this.deed.run(() => this.api.send(panels.editPanel, { params: { id }, body, version }), this.words.say('jury.weightsSaved'));
    if (!done) return;
    this.editing.set(false);
    this.changed.emit(done.answer);
  }
}
