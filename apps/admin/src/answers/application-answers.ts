import { Component, computed, inject, input } from '@angular/core';
import { cycles, type Application } from '@pearls/contracts';
import { Api } from '@pearls/web';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';
import { AnswerView } from './answer-view';

/** The answers of an application, section by section, as its form asks for them. */
@Component({
  selector: 'app-application-answers',
  imports: [AnswerView, Unread],
  template: `
    @if (form.hasValue()) {
      <nav class="jump" [attr.aria-label]="words.say('answers.sections')">
        @for (section of form.value().sections; track section.key) {
          <button type="button" (click)="jump(section.key)">{{ words.text(section.title) }}</button>
        }
      </nav>
      @for (section of form.value().sections; track section.key) {
        <section [id]="'section-' + section.key" tabindex="-1">
          <h2>{{ words.text(section.title) }}</h2>
          @for (field of section.fields; track field.key) {
            <div class="answer" [class.lit]="lit() && field.criteria.includes(lit())">
              <h3>
                {{ words.text(field.label) }}
                @if (field.criteria.length) {
                  <span class="codes">{{ field.criteria.join(' · ') }}</span>
                }
              </h3>
              <app-answer-view
                [field]="field"
                [value]="answers()[section.key]?.[field.key]"
                [files]="application().attachments"
                [applicationId]="application().id"
              />
            </div>
          }
        </section>
      }
    } @else {
      <app-unread [of]="form" [lines]="8" />
    }
  `,
  styleUrl: './application-answers.css',
})
export class ApplicationAnswers {
  protected readonly words = inject(Words);
  readonly application = input.required<Application>();

  /** A criterion whose answers are marked. */
  readonly lit = input('');
  protected readonly form = inject(Api).read(cycles.readForm, () => ({ params: { cycle: this.application().cycleId } }));
  protected readonly answers = computed(() => Object.fromEntries(this.application().sections.map(({ key, answers }) => [key, answers])));

  protected jump(key: string): void {
    const section = document.getElementById(`section-${key}`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }
}
