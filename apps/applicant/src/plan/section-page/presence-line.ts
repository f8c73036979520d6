import { Component, computed, inject, input, output } from '@angular/core';
import { PearlButton } from '@pearls/ui/reading';
import { Formats, Texts } from '@pearls/web';
import { Presence } from '../presence';
import { Threads } from '../threads';

/** Who else is here, and where guidance and conversations are when they do not stand beside the text. */
@Component({
  selector: 'app-presence-line',
  imports: [PearlButton],
  template: `
    <p class="here" aria-live="polite">
      @if (others()) {
        <span aria-hidden="true" class="dot"></span>{{ others() }}
      }
    </p>
    <div class="row jumps">
      <button type="button" pearlButton="secondary" small (click)="look.emit('guidance')">
        {{ t('plan.guidance.title') }}
      </button>
      <button type="button" pearlButton="secondary" small (click)="look.emit('comments')">
        {{ t('plan.comments.title') }}
        @if (talks(); as count) {
          ({{ count }})
        }
      </button>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }

    .here {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      margin-block-end: var(--space-3);
      color: var(--sea-strong);
      font-size: var(--size-s);
      font-weight: 600;
    }

    .here:empty {
      display: none;
    }

    .dot {
      inline-size: 0.6rem;
      block-size: 0.6rem;
      border-radius: 50%;
      background: var(--good);
    }

    .jumps {
      margin-block-end: var(--space-4);
    }

    @media (width >= 64rem) {
      .jumps {
        display: none;
      }
    }
  `,
})
export class PresenceLine {
  private readonly presence = inject(Presence);
  private readonly threads = inject(Threads);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly section = input.required<string>();
  readonly recordId = input<string>();
  readonly look = output<'guidance' | 'comments'>();

  protected readonly others = computed(() => {
    const names = this.presence.othersIn(this.section());
    if (!names.length) return '';
    return this.t('plan.presence', { count: names.length, names: this.formats.list(names) });
  });
  protected readonly talks = computed(
    () => this.threads.about(this.section(), this.recordId()).filter(({ state }) => state === 'open').length,
  );
}
