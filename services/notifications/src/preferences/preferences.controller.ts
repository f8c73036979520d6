import { Body, Controller } from '@nestjs/common';
import { preferences, PreferencesDraft, ZoneSeen } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Preferences } from './preferences.service.js';

@Controller()
export class PreferencesController {
  constructor(private readonly mine: Preferences) {}

  @Route(preferences.readPreferences)
  read(@Caller() caller: CallerType) {
    return this.mine.read(caller);
  }

  @Route(preferences.changePreferences)
  change(@Caller() caller: CallerType, @Body() draft: PreferencesDraft, @Version() version: number) {
    return this.mine.change(caller, draft, version);
  }

  @Route(preferences.noteZone)
  noteZone(@Caller() caller: CallerType, @Body() { zone }: ZoneSeen) {
    return this.mine.noteZone(caller, zone);
  }
}
