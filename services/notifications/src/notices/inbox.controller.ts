import { Body, Controller, Param, Query } from '@nestjs/common';
import { inbox, InboxFilter, LanguageWish, ReadUpTo } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { Inbox } from './inbox.service.js';

@Controller()
export class InboxController {
  constructor(private readonly entries: Inbox) {}

  @Route(inbox.listInbox)
  list(@Caller() caller: CallerType, @Query() filter: InboxFilter) {
    return this.entries.list(caller, filter);
  }

  @Route(inbox.countInbox)
  count(@Caller() caller: CallerType) {
    return this.entries.count(caller);
  }

  @Route(inbox.readNotice)
  read(@Caller() caller: CallerType, @Param('id') id: string, @Query() { language }: LanguageWish) {
    return this.entries.read(caller, id, language);
  }

  @Route(inbox.markRead)
  markRead(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.entries.mark(caller, id, true);
  }

  @Route(inbox.markUnread)
  markUnread(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.entries.mark(caller, id, false);
  }

  @Route(inbox.markAllRead)
  markAllRead(@Caller() caller: CallerType, @Body() upTo: ReadUpTo) {
    return this.entries.markAll(caller, upTo);
  }
}
