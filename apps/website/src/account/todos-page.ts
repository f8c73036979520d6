import { Component, inject } from '@angular/core';
import { todos, type Todo } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Deed, Formats, Language, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { accountTrail } from './account-trail';

/** What I have to do, whichever hat it is under. */
@Component({
  selector: 'app-todos-page',
  imports: [PearlEmpty, PearlLoading, PearlBreadcrumbs, PearlButton, PearlMoment, WebFailure, WebRefusal],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    <div class="measure stack">
      <h1>{{ t('notices.todos.title') }}</h1>
      <p class="lead">{{ t('notices.todos.lead') }}</p>
      <web-refusal [error]="deed.problem()" />
      @if (list.hasValue()) {
        <ul class="notices">
          @for (todo of list.value().items; track todo.id) {
            <li>
              <h2><a [href]="todo.path">{{ todo.title }}</a></h2>
              <p class="small">
                @if (todo.dueAt; as at) {
                  <span class="soft">{{ t('notices.todos.due') }}</span> <pearl-moment [at]="at" [zone]="todo.dueZone ?? 'Europe/Berlin'" countdown />
                } @else if (todo.dueOn; as day) {
                  {{ t('notices.todos.dueOn', { day: formats.day(day) }) }}
                } @else {
                  <span class="soft">{{ t('notices.todos.noDue') }}</span>
                }
              </p>
              @if (todo.actions.includes('dismiss')) {
                <p class="ways">
                  <button pearlButton="quiet" small type="button" [busy]="deed.busy()" (click)="dismiss(todo)">{{ t('notices.todos.dismiss') }}<span class="visually-hidden">: {{ todo.title }}</span></button>
                </p>
              }
            </li>
          } @empty {
            <li>
              <pearl-empty [heading]="t('notices.todos.none')"><p>{{ t('notices.todos.noneText') }}</p></pearl-empty>
            </li>
          }
        </ul>
      } @else if (list.error()) {
        <web-failure [error]="list.error()" (retry)="list.reload()" />
      } @else {
        <pearl-loading [lines]="6" />
      }
    </div>
  `,
  styleUrl: './notices.css',
})
export class TodosPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly trail = accountTrail();
  private readonly language = inject(Language);
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly list = this.api.read(todos.listTodos, () => ({ query: { language: this.language.current() } }));
  protected readonly deed = new Deed();

  protected async dismiss({ id }: Todo): Promise<void> {
    if (!(await this.deed.run(() => this.api.send(todos.dismissTodo, { params: { id } })))) return;
    this.toasts.show(this.t('notices.todos.dismissed'), 'success');
    this.list.reload();
  }
}
