import { Body, Controller, Param, Query } from '@nestjs/common';
import { jurors, panels, type JurorProfileDraft, type PanelChanges, type PanelDraft, type PanelFilter, type PublicJurorFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Publications } from '../titles/publications.service.js';
import { Members } from './members.service.js';
import { Panels } from './panels.service.js';
import { Phases } from './phases.service.js';

@Controller()
export class PanelsController {
  constructor(
    private readonly panels: Panels,
    private readonly phases: Phases,
    private readonly publications: Publications,
  ) {}

  @Route(panels.listPanels)
  listPanels(@Caller() caller: CallerType, @Query() filter: PanelFilter) {
    return this.panels.list(caller, filter);
  }

  @Route(panels.draftPanel)
  draftPanel(@Caller() caller: CallerType, @Body() draft: PanelDraft) {
    return this.panels.draft(caller, draft);
  }

  @Route(panels.readPanel)
  readPanel(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.panels.read(caller, id);
  }

  @Route(panels.editPanel)
  editPanel(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() changes: PanelChanges) {
    return this.panels.edit(caller, id, version, changes);
  }

  @Route(panels.openPanel)
  openPanel(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.panels.open(caller, id);
  }

  @Route(panels.announcePanel)
  announcePanel(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.panels.announce(caller, id);
  }

  @Route(panels.startScoring)
  startScoring(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.phases.startScoring(caller, id);
  }

  @Route(panels.startDeliberation)
  startDeliberation(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.phases.startDeliberation(caller, id);
  }

  @Route(panels.releaseResult)
  releaseResult(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.publications.release(caller, id);
  }

  @Route(panels.publishResult)
  publishResult(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.publications.publish(caller, id);
  }
}

@Controller()
export class JurorsController {
  constructor(private readonly members: Members) {}

  @Route(jurors.listJurors)
  listJurors(@Query() filter: PublicJurorFilter) {
    return this.members.listPublic(filter);
  }

  @Route(jurors.listMembers)
  listMembers(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.members.list(caller, id);
  }

  @Route(jurors.readProfile)
  readProfile(@Caller() caller: CallerType, @Param('id') id: string, @Param('personId') personId: string) {
    return this.members.readProfile(caller, id, personId);
  }

  @Route(jurors.saveProfile)
  saveProfile(@Caller() caller: CallerType, @Param('id') id: string, @Param('personId') personId: string, @Version() version: number, @Body() draft: JurorProfileDraft) {
    return this.members.saveProfile(caller, id, personId, version, draft);
  }
}
