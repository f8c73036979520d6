import { Controller, Param, Query } from '@nestjs/common';
import { caseload, type CaseFilter, type CountryCandidateFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { Caseload } from './caseload.service.js';

@Controller()
export class CaseloadController {
  constructor(private readonly caseload: Caseload) {}

  @Route(caseload.listCases)
  list(@Caller() caller: CallerType, @Query() filter: CaseFilter) {
    return this.caseload.list(caller, filter);
  }

  @Route(caseload.listCountryCandidates)
  ofCountry(@Caller() caller: CallerType, @Query() filter: CountryCandidateFilter) {
    return this.caseload.ofCountry(caller, filter);
  }

  @Route(caseload.readCase)
  read(@Caller() caller: CallerType, @Param('id') applicationId: string) {
    return this.caseload.read(caller, applicationId);
  }
}
