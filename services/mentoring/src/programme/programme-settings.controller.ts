import { Body, Controller, Param } from '@nestjs/common';
import { programmeSettings, type ProgrammeSettingsDraft } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { ProgrammeSettingsOfCycles } from './programme-settings.service.js';

@Controller()
export class ProgrammeSettingsController {
  constructor(private readonly settings: ProgrammeSettingsOfCycles) {}

  @Route(programmeSettings.readSettings)
  read(@Caller() caller: CallerType, @Param('cycle') cycleId: string) {
    return this.settings.read(caller, cycleId);
  }

  @Route(programmeSettings.saveSettings)
  save(@Caller() caller: CallerType, @Param('cycle') cycleId: string, @Version() version: number, @Body() draft: ProgrammeSettingsDraft) {
    return this.settings.save(caller, cycleId, version, draft);
  }
}
