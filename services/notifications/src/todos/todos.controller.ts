import { Controller, Param, Query } from '@nestjs/common';
import { LanguageWish, todos } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { MyTodos } from './my-todos.service.js';

@Controller()
export class TodosController {
  constructor(private readonly mine: MyTodos) {}

  @Route(todos.listTodos)
  list(@Caller() caller: CallerType, @Query() { language }: LanguageWish) {
    return this.mine.list(caller, language);
  }

  @Route(todos.dismissTodo)
  dismiss(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.mine.dismiss(caller, id);
  }
}
