import { Body, Controller, Param, Query } from '@nestjs/common';
import { planVersions, type VersionComparison, type VersionName } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { PlanVersions } from './plan-versions.service.js';

@Controller()
export class PlanVersionsController {
  constructor(private readonly versions: PlanVersions) {}

  @Route(planVersions.listVersions)
  list(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.versions.list(caller, id);
  }

  @Route(planVersions.nameVersion)
  name(@Caller() caller: CallerType, @Param('id') id: string, @Body() { name }: VersionName) {
    return this.versions.name(caller, id, name);
  }

  @Route(planVersions.readVersion)
  read(@Caller() caller: CallerType, @Param('id') id: string, @Param('versionId') versionId: string) {
    return this.versions.read(caller, id, versionId);
  }

  @Route(planVersions.compareVersions)
  compare(@Caller() caller: CallerType, @Param('id') id: string, @Param('versionId') versionId: string, @Query() comparison: VersionComparison) {
    return this.versions.compare(caller, id, versionId, comparison);
  }

  @Route(planVersions.restoreSection)
  restore(@Caller() caller: CallerType, @Param('id') id: string, @Param('versionId') versionId: string, @Param('section') section: string) {
    return this.versions.restore(caller, id, versionId, section);
  }
}
