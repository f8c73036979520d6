import { Body, Controller, Param, Query } from '@nestjs/common';
import { registrations, type Attendance, type MyRegistrationFilter, type ParticipantNeeds, type RegistrationDraft } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Registrations } from './registrations.service.js';

@Controller()
export class RegistrationsController {
  constructor(private readonly registrations: Registrations) {}

  @Route(registrations.register)
  register(@Caller() caller: CallerType, @Param('id') eventId: string, @Body() draft: RegistrationDraft) {
    return this.registrations.register(caller, eventId, draft);
  }

  @Route(registrations.listRegistrations)
  list(@Caller() caller: CallerType, @Param('id') eventId: string) {
    return this.registrations.list(caller, eventId);
  }

  @Route(registrations.listMyRegistrations)
  listMine(@Caller() caller: CallerType, @Query() filter: MyRegistrationFilter) {
    return this.registrations.listMine(caller, filter);
  }

  @Route(registrations.readRegistration)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.registrations.read(caller, id);
  }

  @Route(registrations.editRegistration)
  editNeeds(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() needs: ParticipantNeeds) {
    return this.registrations.editNeeds(caller, id, version, needs);
  }

  @Route(registrations.cancelRegistration)
  cancel(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.registrations.cancel(caller, id);
  }

  @Route(registrations.markAttendance)
  markAttendance(@Caller() caller: CallerType, @Param('id') id: string, @Body() { attended }: Attendance) {
    return this.registrations.markAttendance(caller, id, attended);
  }
}
