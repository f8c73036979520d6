import { Component, computed, inject, input } from '@angular/core';
import type { AnswerChange } from '@pearls/contracts';
import { Language, Texts } from '@pearls/web';
import { OpenPlan } from '../open-plan';

/** What became of one answer: words that went are struck out, words that came are marked, and both are read out. */
@Component({
  selector: 'app-changed-answer',
  template: `
    <h3>{{ label() }}</h3>
    <p>
      @for (run of change().runs; track $index) {
        @switch (run.change) {
          @case ('gone') {
            <del
              ><span class="visually-hidden">{{ t('plan.versions.gone') }} </span>{{ run.text
              }}<span class="visually-hidden">. </span></del
            >
          }
          @case ('new') {
            <ins
              ><span class="visually-hidden">{{ t('plan.versions.came') }} </span>{{ run.text
              }}<span class="visually-hidden">. </span></ins
            >
          }
          @default {
            <span>{{ run.text }}</span>
          }
        }
      }
    </p>
  `,
  styles: `
    h3 {
      margin-block: var(--space-4) var(--space-1);
      font: 600 var(--size-m) / 1.4 var(--text);
    }

    p {
      white-space: pre-line;
    }

    del {
      background: var(--bad-wash);
      color: var(--bad-strong);
    }

    ins {
      background: var(--good-wash);
      color: var(--good);
      text-decoration: underline;
    }
  `,
})
export class ChangedAnswer {
  private readonly open = inject(OpenPlan);
  private readonly say = inject(Language).localised;
  protected readonly t = inject(Texts).t;

  readonly change = input.required<AnswerChange>();

  protected readonly label = computed(() => {
    const { section, record, recordName, field } = this.change();
    const fields = record
      ? this.open.template()?.records.flatMap((one) => one.fields)
      : this.open.section(section)?.fields;
    const question = this.say(fields?.find(({ key }) => key === field)?.label);
    const what = recordName ? `${recordName}${question ? `: ${question}` : ''}` : question || field;
    return record === 'added' || record === 'removed'
      ? `${what} – ${this.t(`plan.versions.${record}`)}`
      : what;
  });
}
