import { Component, ElementRef, computed, inject, input } from '@angular/core';
import { PearlNotification } from '@pearls/ui/feedback/pearl-notification';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { Texts } from '../language/texts';
import type { ClashDecision, DraftKeeper } from './draft-keeper';
import { bothInOne } from './three-way-merge';

/** A field of a draft by the name its readers know, and how a value of it reads, line by line. */
export interface ClashField {
  readonly key: string;
  readonly label: string;
  readonly lines: (value: unknown) => readonly string[];
}

interface Side {
  readonly field: string;
  readonly label: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly joinable: boolean;
}

/** The same field was changed twice: both versions side by side, and the writer decides. Says inside how that came about. */
@Component({
  selector: 'web-clash',
  imports: [PearlButton, PearlNotification],
  template: `
    <pearl-notification tone="warning" [heading]="heading()">
      <ng-content />
      @for (side of sides(); track side.field) {
        <section [attr.aria-label]="side.label">
          <h2>{{ side.label }}</h2>
          <div class="versions">
            <div>
              <h3>{{ t('web.clash.mine') }}</h3>
              @for (line of side.mine; track $index) {
                <p>{{ line }}</p>
              } @empty {
                <p class="soft">{{ t('web.clash.empty') }}</p>
              }
              <button type="button" pearlButton="secondary" (click)="decide(side.field, 'mine')">
                {{ t('web.clash.keepMine') }}<span class="visually-hidden"> {{ side.label }}</span>
              </button>
            </div>
            <div>
              <h3>{{ theirs() }}</h3>
              @for (line of side.theirs; track $index) {
                <p>{{ line }}</p>
              } @empty {
                <p class="soft">{{ t('web.clash.empty') }}</p>
              }
              <button type="button" pearlButton="secondary" (click)="decide(side.field, 'theirs')">
                {{ t('web.clash.keepTheirs') }}<span class="visually-hidden"> {{ side.label }}</span>
              </button>
            </div>
          </div>
          @if (side.joinable) {
            <button type="button" pearlButton="quiet" (click)="decide(side.field, 'both')">
              {{ t('web.clash.keepBoth') }}<span class="visually-hidden"> {{ side.label }}</span>
            </button>
          }
        </section>
      }
    </pearl-notification>
  `,
  styleUrl: './web-clash.css',
  host: { tabindex: '-1' },
})
export class WebClash {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = inject(Texts).t;

  readonly keeper = input.required<DraftKeeper>();
  readonly fields = input.required<readonly ClashField[]>();
  readonly heading = input.required<string>();

  /** Whose the other version is. */
  readonly theirs = input.required<string>();

  protected readonly sides = computed<readonly Side[]>(() => {
    const answers = this.keeper().answers();
    return this.keeper()
      .clashes()
      .flatMap(({ field: key, theirs }) => {
        const field = this.fields().find((one) => one.key === key);
        if (!field) return [];
        return [
          {
            field: key,
            label: field.label,
            mine: field.lines(answers[key]),
            theirs: field.lines(theirs),
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
