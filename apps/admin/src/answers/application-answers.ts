import { Component, computed, inject, input } from '@angular/core';
import { applications, cycles, type Application } from '@pearls/contracts';
import { Api, WebAnswer, type AnswerFile } from '@pearls/web';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** The answers of an application, section by section, as its form asks for them. */
@Component({
  selector: 'app-application-answers',
  imports: [WebAnswer, Unread],
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
              <web-answer [field]="field" [value]="answers()[section.key]?.[field.key]" [files]="filesOf(field.key)" />
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
  private readonly api = inject(Api);
  protected readonly form = this.api.read(cycles.readForm, () => ({ params: { cycle: this.application().cycleId } }));
  protected readonly answers = computed(() => Object.fromEntries(this.application().sections.map(({ key, answers }) => [key, answers])));

  protected filesOf(field: string): AnswerFile[] {
    const { id, attachments } = this.application();
    return attachments
      .filter((file) => file.field === field)
      .map((file) => ({ ...file, address: this.api.url(applications.readAttachment, { params: { id, attachmentId: file.id } }) }));
  }

  protected jump(key: string): void {
    const section = document.getElementById(`section-${key}`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }
}
