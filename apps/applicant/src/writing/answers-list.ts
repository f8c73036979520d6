import { Component, computed, inject, input } from '@angular/core';
import type { Attachment, FormSection } from '@pearls/contracts';
import { fileSize } from '@pearls/ui/forms';
import { PearlSummaryList, PearlSummaryValue, type SummaryRow } from '@pearls/ui/lists';
import { Language } from '@pearls/web';
import { Attachments } from './attachments';
import { answerLines } from './form-renderer/answer-lines';
import { OpenWriting } from './open-writing';
import { Speaking } from './speaking';

/** All answers of one section, read back; with `changeable` each leads to its question. */
@Component({
  selector: 'app-answers-list',
  imports: [PearlSummaryList, PearlSummaryValue],
  template: `
    <pearl-summary-list [heading]="say(section().title)" [rows]="rows()">
      @for (key of fileFields(); track key) {
        <ng-template [pearlSummaryValue]="key">
          @for (file of filesOf(key); track file.id) {
            <p>
              <a [href]="attachments.address(file.id)">{{ file.fileName }}</a>
              <span class="soft small numeric"> {{ size(file.size) }}</span>
            </p>
          }
        </ng-template>
      }
    </pearl-summary-list>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-6);
    }
  `,
})
export class AnswersList {
  private readonly open = inject(OpenWriting);
  private readonly language = inject(Language);
  private readonly speaking = inject(Speaking);
  protected readonly attachments = inject(Attachments);
  protected readonly say = this.language.localised;

  readonly section = input.required<FormSection>();
  readonly changeable = input(false);

  protected readonly rows = computed<readonly SummaryRow[]>(() => {
    const { key: section, fields } = this.section();
    const { answers } = this.open.content(section);
    const speaker = this.speaking.speaker();
    return fields.map((field) => ({
      key: field.key,
      label: this.say(field.label),
      value: answerLines(field, answers[field.key], this.open.attachments(), speaker),
      ...(this.changeable() && {
        link: [this.open.home(), 'sections', section],
        queryParams: { field: field.key, back: 'check' },
      }),
    }));
  });
  protected readonly fileFields = computed(() =>
    this.section()
      .fields.filter(({ kind, key }) => kind === 'files' && this.filesOf(key).length)
      .map(({ key }) => key),
  );

  protected filesOf(field: string): readonly Attachment[] {
    return this.open.attachments().filter((file) => file.field === field);
  }

  protected size(bytes: number): string {
    return fileSize(bytes, this.language.locale());
  }
}
