import { Component, ElementRef, computed, inject, input } from '@angular/core';
import type { FormSection } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { Formats, Language, Texts } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { answerLines } from '../form-renderer/answer-lines';
import { bothInOne } from './three-way-merge';
import type { ClashDecision, SectionDraftKeeper } from './section-draft-keeper';

interface Side {
  readonly field: string;
  readonly label: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly joinable: boolean;
}

/** Two people changed the same answer: both versions side by side, and the writer decides. */
@Component({
  selector: 'app-clash-panel',
  imports: [PearlButton, PearlNotification],
  template: `
    <pearl-notification tone="warning" [heading]="t('clash.heading')">
      <p>{{ t('clash.explanation', { colleague: colleague() }) }}</p>
      @for (side of sides(); track side.field) {
        <section [attr.aria-label]="side.label">
          <h2>{{ side.label }}</h2>
          <div class="versions">
            <div>
              <h3>{{ t('clash.mine') }}</h3>
              @for (line of side.mine; track $index) {
                <p>{{ line }}</p>
              } @empty {
                <p class="soft">{{ t('clash.empty') }}</p>
              }
              <button type="button" pearlButton="secondary" (click)="decide(side.field, 'mine')">
                {{ t('clash.keepMine') }}<span class="visually-hidden"> {{ side.label }}</span>
              </button>
            </div>
            <div>
              <h3>{{ t('clash.theirs', { colleague: colleague() }) }}</h3>
              @for (line of side.theirs; track $index) {
                <p>{{ line }}</p>
              } @empty {
                <p class="soft">{{ t('clash.empty') }}</p>
              }
              <button type="button" pearlButton="secondary" (click)="decide(side.field, 'theirs')">
                {{ t('clash.keepTheirs') }}<span class="visually-hidden"> {{ side.label }}</span>
              </button>
            </div>
          </div>
          @if (side.joinable) {
            <button type="button" pearlButton="quiet" (click)="decide(side.field, 'both')">
              {{ t('clash.keepBoth') }}<span class="visually-hidden"> {{ side.label }}</span>
            </button>
          }
        </section>
      }
    </pearl-notification>
  `,
  styleUrl: './clash-panel.css',
  host: { tabindex: '-1' },
})
export class ClashPanel {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly open = inject(OpenApplication);
  private readonly say = inject(Language).localised;
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly keeper = input.required<SectionDraftKeeper>();
  readonly section = input.required<FormSection>();

  /** Who wrote the other version. */
  readonly colleague = input.required<string>();

  protected readonly sides = computed<readonly Side[]>(() => {
    const answers = this.keeper().answers();
    const speaker = { say: this.say, number: this.formats.number, agreed: this.t('form.agreed') };
    return this.keeper()
      .clashes()
      .flatMap(({ field: key, theirs }) => {
        const field = this.section().fields.find((one) => one.key === key);
        if (!field) return [];
        const lines = (value: unknown) => answerLines(field, value, this.open.attachments(), speaker);
        return [
          {
            field: key,
            label: this.say(field.label),
            mine: lines(answers[key]),
            theirs: lines(theirs),
            joinable: bothInOne(answers[key], theirs) !== undefined,
          },
        ];
      });
  });

  /** Leads here; it does not come by itself, for somebody is typing. */
  focus(): void {
    this.host.nativeElement.focus();
    this.host.nativeElement.scrollIntoView({ block: 'start' });
  }

  protected decide(field: string, decision: ClashDecision): void {
    this.keeper().decide(field, decision);
  }
}
