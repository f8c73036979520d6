import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { todos, type Todo } from '@pearls/contracts';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Deed, Formats, Language, Texts, WebRefusal } from '@pearls/web';

const HERE = '/applicant/';

/** What I am waited for, whichever hat it is under, the soonest first. It goes by itself once it is done. */
@Component({
  selector: 'app-todo-list',
  imports: [PearlButton, PearlMoment, RouterLink, WebRefusal],
  templateUrl: './todo-list.html',
  styleUrl: './todo-list.css',
})
export class TodoList {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  protected readonly deed = new Deed();
  private readonly asked = this.api.read(todos.listTodos, () => ({
    query: { language: this.language.current() },
  }));
  protected readonly items = computed(() => (this.asked.hasValue() ? this.asked.value().items : []));

  /** The page inside this portal where it is done; the others are left for. */
  protected inside({ path }: Todo): string | undefined {
    return path.startsWith(HERE) ? path.slice(HERE.length - 1) : undefined;
  }

  protected async dismiss({ id }: Todo): Promise<void> {
    await this.deed.run(() => this.api.send(todos.dismissTodo, { params: { id } }));
    this.asked.reload();
  }
}
