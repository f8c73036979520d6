import { Component, computed, inject, input, output } from '@angular/core';
import type { MentoringSession, SessionStep } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlCheckbox } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Formats, Texts } from '@pearls/web';

/** A step that was ticked, or whose tick was taken back. */
export interface StepTicked {
  readonly session: MentoringSession;
  readonly step: SessionStep;
  readonly done: boolean;
}

/** One note of the log: when, what about, what was advised, what comes next, and who reads it. */
@Component({
  selector: 'app-session-card',
  imports: [PearlButton, PearlCheckbox, PearlStatus],
  template: `
    <article [class.hidden]="session().visibility === 'mentors-only'">
      <header>
        <strong>{{ t('mentoring.kinds.' + session().kind) }}, {{ formats.day(session().heldOn) }}</strong>
        @if (session().writtenByName; as name) {
          <span class="small soft">{{ name }}</span>
        }
        @if (walls()) {
          <pearl-status [tone]="session().visibility === 'shared' ? 'info' : 'attention'">{{
            t('mentoring.visibility.' + session().visibility)
          }}</pearl-status>
        }
        @if (session().minutes; as minutes) {
          <span class="small soft numeric">{{ t('mentoring.minutes', { count: minutes }) }}</span>
        }
      </header>
      <h3>{{ session().topics }}</h3>
      @if (session().advice) {
        <p class="advice">{{ session().advice }}</p>
      }
      @if (session().steps.length) {
        <ul>
          @for (step of session().steps; track step.id) {
            <li>
              @if (mayTick()) {
                <pearl-checkbox
                  [label]="step.what"
                  [hint]="stepHint(step)"
                  [checked]="step.done"
                  (checkedChange)="ticked.emit({ session: session(), step, done: $event })"
                />
              } @else {
                {{ step.what }} <span class="small soft">{{ stepHint(step) }}</span>
              }
            </li>
          }
        </ul>
      }
      @if (session().actions.includes('edit')) {
        <div class="row">
          <button type="button" pearlButton="quiet" small (click)="edited.emit(session())">
            {{ t('mentoring.edit') }}<span class="visually-hidden"> {{ session().topics }}</span>
          </button>
        </div>
      }
    </article>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-4);
    }

    article {
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
    }

    article > :last-child {
      margin-block-end: 0;
    }

    article.hidden {
      border-inline-start: 4px solid var(--amber);
    }

    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      margin-block-end: var(--space-2);
    }

    h3 {
      margin-block-end: var(--space-2);
      font: 600 var(--size-m) / 1.4 var(--text);
    }

    ul {
      padding: 0;
      list-style: none;
    }

    .advice {
      white-space: pre-line;
    }
  `,
})
export class SessionCard {
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly session = input.required<MentoringSession>();

  /** Whether it says who reads it: contacts have two kinds of note, teams one. */
  readonly walls = input(false);
  readonly ticked = output<StepTicked>();
  readonly edited = output<MentoringSession>();

  protected readonly mayTick = computed(() => this.session().actions.includes('tick'));

  protected stepHint({ who, dueOn, late, done }: SessionStep): string {
    return [
      this.t(`mentoring.owners.${who}`),
      dueOn && this.t('mentoring.by', { when: this.formats.day(dueOn) }),
      late && !done ? this.t('mentoring.late') : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
