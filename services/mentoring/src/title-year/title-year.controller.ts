import { Body, Controller, Param, Query } from '@nestjs/common';
import { checkIns, finalReports, type CheckInDraft, type CheckInFilter, type CheckInOpening, type FinalReportDraft, type FinalReportFilter, type FinalReportOpening } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { FinalReports } from '../reports/final-reports.service.js';
import { CheckIns } from './check-ins.service.js';
import { Openings } from './openings.service.js';

@Controller()
export class TitleYearController {
  constructor(
    private readonly checkIns: CheckIns,
    private readonly reports: FinalReports,
    private readonly openings: Openings,
  ) {}

  @Route(checkIns.listCheckIns)
  listCheckIns(@Caller() caller: CallerType, @Query() filter: CheckInFilter) {
    return this.checkIns.list(caller, filter);
  }

  @Route(checkIns.readCheckIn)
  readCheckIn(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.checkIns.read(caller, id);
  }

  @Route(checkIns.saveCheckIn)
  saveCheckIn(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: CheckInDraft) {
    return this.checkIns.save(caller, id, version, draft);
  }

  @Route(checkIns.fileCheckIn)
  fileCheckIn(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.checkIns.file(caller, id);
  }

  @Route(checkIns.openCheckIns)
  openCheckIns(@Caller() caller: CallerType, @Body() opening: CheckInOpening) {
    return this.openings.openCheckIns(caller, opening);
  }

  @Route(finalReports.listReports)
  listReports(@Caller() caller: CallerType, @Query() filter: FinalReportFilter) {
    return this.reports.list(caller, filter);
  }

  @Route(finalReports.readReport)
  readReport(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.reports.read(caller, id);
  }

  @Route(finalReports.saveReport)
  saveReport(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: FinalReportDraft) {
    return this.reports.save(caller, id, version, draft);
  }

  @Route(finalReports.fileReport)
  fileReport(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.reports.file(caller, id);
  }

  @Route(finalReports.openReports)
  openReports(@Caller() caller: CallerType, @Body() opening: FinalReportOpening) {
    return this.openings.openReports(caller, opening);
  }
}
