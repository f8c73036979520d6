import { Controller, Param, Query } from '@nestjs/common';
import { MessageFilter, MyMessageFilter, notifications } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { Messages } from './messages.service.js';

@Controller()
export class MessagesController {
  constructor(private readonly messages: Messages) {}

  @Route(notifications.messages)
  list(@Query() filter: MessageFilter) {
    return this.messages.list(filter);
  }

  @Route(notifications.myMessages)
  mine(@Caller() caller: CallerType, @Query() filter: MyMessageFilter) {
    return this.messages.mine(caller, filter);
  }

  @Route(notifications.message)
  read(@Param('id') id: string) {
    return this.messages.read(id);
  }

  @Route(notifications.messagePage)
  page(@Param('id') id: string) {
    return this.messages.asPage(id);
  }

  @Route(notifications.deliveries)
  deliveries(@Param('id') id: string) {
    return this.messages.deliveries(id);
  }

  @Route(notifications.resend)
  resend(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.messages.resend(caller, id);
  }
}
