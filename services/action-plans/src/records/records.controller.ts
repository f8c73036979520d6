import { Body, Controller, Param } from '@nestjs/common';
import { planRecords, type ActivityMove, type NewPlanRecord, type PlanRecordDraft, type PracticeToTake, type RecordOrder } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { PlanRecords } from './records.service.js';

@Controller()
export class PlanRecordsController {
  constructor(private readonly records: PlanRecords) {}

  @Route(planRecords.addRecord)
  add(@Caller() caller: CallerType, @Param('id') id: string, @Body() record: NewPlanRecord) {
    return this.records.add(caller, id, record);
  }

  @Route(planRecords.saveRecord)
  save(@Caller() caller: CallerType, @Param('id') id: string, @Param('recordId') recordId: string, @Version() version: number, @Body() draft: PlanRecordDraft) {
    return this.records.save(caller, id, recordId, version, draft);
  }

  @Route(planRecords.removeRecord)
  remove(@Caller() caller: CallerType, @Param('id') id: string, @Param('recordId') recordId: string) {
    return this.records.remove(caller, id, recordId);
  }

  @Route(planRecords.orderRecords)
  order(@Caller() caller: CallerType, @Param('id') id: string, @Body() order: RecordOrder) {
    return this.records.order(caller, id, order);
  }

  @Route(planRecords.usePractice)
  usePractice(@Caller() caller: CallerType, @Param('id') id: string, @Body() taken: PracticeToTake) {
    return this.records.usePractice(caller, id, taken);
  }

  @Route(planRecords.moveActivity)
  move(@Caller() caller: CallerType, @Param('id') id: string, @Param('recordId') recordId: string, @Body() move: ActivityMove) {
    return this.records.move(caller, id, recordId, move);
  }
}
