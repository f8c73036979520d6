import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { pearlId } from '../texts/pearl-id';
import type { PearlLink } from '../reading/pearl-link';
import type { UiTextKey } from '../texts/english-ui-texts';
import { UiTexts } from '../texts/ui-texts';

/** How far a task is. */
export type TaskStatus = 'completed' | 'in-progress' | 'not-started' | 'blocked' | 'problem';

const statusText: Record<TaskStatus, UiTextKey> = {
  completed: 'taskCompleted',
  'in-progress': 'taskInProgress',
  'not-started': 'taskNotStarted',
  blocked: 'taskBlocked',
  problem: 'taskProblem',
};

/** The tasks of an errand, under an optional heading, with `pearl-task` inside. */
@Component({
  selector: 'pearl-task-list',
  template: `
    @if (heading()) {
      <h2 [id]="id">{{ heading() }}</h2>
    }
    <div role="list" [attr.aria-labelledby]="heading() ? id : null"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
    }

    [role='list'] {
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class PearlTaskList {
  readonly heading = input<string>();
  protected readonly id = pearlId();
}

/** One task: the whole row leads to it, the status stands in words at its end. */
@Component({
  selector: 'pearl-task',
  imports: [RouterLink],
  template: `
    <div class="what">
      @if (link() && status() !== 'blocked') {
        <a [routerLink]="link()" [queryParams]="queryParams()" [attr.aria-describedby]="id">{{ label() }}</a>
      } @else {
        <span class="plain">{{ label() }}</span>
      }
      @if (hint()) {
        <p>{{ hint() }}</p>
      }
    </div>
    <span class="status" [class]="status()" [id]="id">{{ words() }}</span>
  `,
  styleUrl: './pearl-task.css',
  host: { role: 'listitem', '[class.leads]': "!!link() && status() !== 'blocked'" },
})
export class PearlTask {
  private readonly texts = inject(UiTexts);

  readonly label = input.required<string>();
  readonly status = input.required<TaskStatus>();
  readonly link = input<PearlLink>();
  readonly queryParams = input<Record<string, string>>();
  readonly hint = input<string>();

  /** Says more than the house's words for the status: "2 of 5 answered". */
  readonly statusText = input<string>();

  protected readonly id = pearlId();
  protected readonly words = computed(() => this.statusText() ?? this.texts.say(statusText[this.status()]));
}
