import { Body, Controller, Param, Query } from '@nestjs/common';
import { contactPoints, type ContactPointChanges, type CoverFilter, type PublicContactFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { ContactPoints } from './contact-points.service.js';

@Controller()
export class ContactPointsController {
  constructor(private readonly contactPoints: ContactPoints) {}

  @Route(contactPoints.listContacts)
  listPublic(@Caller() caller: CallerType, @Query() filter: PublicContactFilter) {
    return this.contactPoints.listPublic(caller, filter);
  }

  @Route(contactPoints.listContactPoints)
  list(@Caller() caller: CallerType) {
    return this.contactPoints.list(caller);
  }

  @Route(contactPoints.readCover)
  cover(@Caller() caller: CallerType, @Query() { cycle }: CoverFilter) {
    return this.contactPoints.cover(caller, cycle);
  }

  @Route(contactPoints.readContactPoint)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.contactPoints.read(caller, id);
  }

  @Route(contactPoints.editContactPoint)
  edit(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() changes: ContactPointChanges) {
    return this.contactPoints.edit(caller, id, version, changes);
  }
}
