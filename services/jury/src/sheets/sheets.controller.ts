import { Body, Controller, Param } from '@nestjs/common';
import { scoreSheets, type SheetDraft, type SheetReason, type Waiver } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Desk } from './desk.service.js';
import { Progress } from './progress.service.js';
import { SheetList } from './sheet-list.service.js';
import { Sheets } from './sheets.service.js';

@Controller()
export class SheetsController {
  constructor(
    private readonly desk: Desk,
    private readonly sheets: Sheets,
    private readonly sheetList: SheetList,
    private readonly progress: Progress,
  ) {}

  @Route(scoreSheets.listPlans)
  listPlans(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.desk.list(caller, id);
  }

  @Route(scoreSheets.readPlan)
  readPlan(@Caller() caller: CallerType, @Param('id') id: string, @Param('planId') planId: string) {
    return this.desk.read(caller, id, planId);
  }

  @Route(scoreSheets.readAnnex)
  readAnnex(@Caller() caller: CallerType, @Param('id') id: string, @Param('planId') planId: string, @Param('annexId') annexId: string) {
    return this.desk.readAnnex(caller, id, planId, annexId);
  }

  @Route(scoreSheets.readMySheet)
  readMySheet(@Caller() caller: CallerType, @Param('id') id: string, @Param('planId') planId: string) {
    return this.sheets.read(caller, id, planId);
  }

  @Route(scoreSheets.saveMySheet)
  saveMySheet(@Caller() caller: CallerType, @Param('id') id: string, @Param('planId') planId: string, @Version() version: number, @Body() draft: SheetDraft) {
    return this.sheets.save(caller, id, planId, version, draft);
  }

  @Route(scoreSheets.finaliseMySheet)
  finaliseMySheet(@Caller() caller: CallerType, @Param('id') id: string, @Param('planId') planId: string) {
    return this.sheets.finalise(caller, id, planId);
  }

  @Route(scoreSheets.readOverview)
  readOverview(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.desk.overview(caller, id);
  }

  @Route(scoreSheets.listSheets)
  listSheets(@Caller() caller: CallerType, @Param('id') id: string, @Param('planId') planId: string) {
    return this.sheetList.list(caller, id, planId);
  }

  @Route(scoreSheets.readProgress)
  readProgress(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.progress.read(caller, id);
  }

  @Route(scoreSheets.waiveSheet)
  waiveSheet(@Caller() caller: CallerType, @Param('id') id: string, @Body() waiver: Waiver) {
    return this.progress.waive(caller, id, waiver);
  }

  @Route(scoreSheets.reopenSheet)
  reopenSheet(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: SheetReason) {
    return this.progress.reopen(caller, id, reason);
  }
}
