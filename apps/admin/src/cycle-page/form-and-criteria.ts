import { Component, inject, input } from '@angular/core';
import { cycles } from '@pearls/contracts';
import { PearlDetails } from '@pearls/ui/reading';
import { Api } from '@pearls/web';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** What a cycle asks of a town, and by which criteria the answers are read. */
@Component({
  selector: 'app-form-and-criteria',
  imports: [PearlDetails, Unread],
  template: `
    <h2>{{ words.say('cycle.formHeading') }}</h2>
    @if (form.hasValue()) {
      @let it = form.value();
      <p class="soft">{{ words.say('cycle.formVersion', { version: it.version }) }}</p>
      @for (section of it.sections; track section.key) {
        <pearl-details [summary]="words.text(section.title)">
          <ul>
            @for (field of section.fields; track field.key) {
              <li>
                {{ words.text(field.label) }}
                <span class="soft small">
                  {{ words.say(field.required ? 'cycle.required' : 'cycle.optional') }}
                  @if (field.maxCharacters; as max) {
                    · {{ words.say('cycle.characters', { count: max }) }}
                  }
                  @if (field.criteria.length) {
                    · {{ field.criteria.join(', ') }}
                  }
                </span>
              </li>
            }
          </ul>
        </pearl-details>
      }
    } @else {
      <app-unread [of]="form" />
    }
    <h2>{{ words.say('cycle.criteria') }}</h2>
    @if (criteria.hasValue()) {
      @for (criterion of criteria.value().items; track criterion.code) {
        <pearl-details [summary]="criterion.code + ' · ' + words.text(criterion.label)">
          <p>{{ words.text(criterion.explanation) }}</p>
          <ol start="0" class="anchors">
            @for (anchor of criterion.anchors; track $index) {
              <li>{{ words.text(anchor) }}</li>
            }
          </ol>
        </pearl-details>
      }
    } @else {
      <app-unread [of]="criteria" />
    }
  `,
  styles: `
    h2 {
      font-size: var(--title-s);
      margin-block: var(--space-5) var(--space-2);
    }
  `,
})
export class FormAndCriteria {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  readonly cycle = input.required<string>();
  protected readonly form = this.api.read(cycles.readForm, () => ({ params: { cycle: this.cycle() } }));
  protected readonly criteria = this.api.read(cycles.readCriteria, () => ({ params: { cycle: this.cycle() } }));
}
