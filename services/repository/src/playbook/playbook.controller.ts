import { Controller, Param, Query } from '@nestjs/common';
import { playbook, type FeedQuery } from '@pearls/contracts';
import { Route } from '@pearls/service';
import { Playbook } from './playbook.service.js';
import { Worksheets } from './worksheets.service.js';

@Controller()
export class PlaybookController {
  constructor(
    private readonly playbook: Playbook,
    private readonly worksheets: Worksheets,
  ) {}

  @Route(playbook.readPlaybook)
  phases() {
    return this.playbook.phases();
  }

  @Route(playbook.readTool)
  tool(@Param('tool') key: string) {
    return this.playbook.tool(key);
  }

  @Route(playbook.readWorksheet)
  worksheet(@Param('tool') key: string, @Query() { language }: FeedQuery) {
    return this.worksheets.set(key, language);
  }
}
