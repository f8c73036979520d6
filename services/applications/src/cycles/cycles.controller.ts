import { Body, Controller, Param, Query } from '@nestjs/common';
import { cycles, type CycleChanges, type CycleDraft, type DecisionRound, type DeadlineExtension, type EligibilityQuery } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { EligibilityCheck } from '../places/eligibility.service.js';
import { Decisions } from '../pre-selection/decisions.service.js';
import { Cycles } from './cycles.service.js';

@Controller()
export class CyclesController {
  constructor(
    private readonly cycles: Cycles,
    private readonly eligibility: EligibilityCheck,
    private readonly decisions: Decisions,
  ) {}

  @Route(cycles.listCycles)
  list(@Caller() caller: CallerType) {
    return this.cycles.list(caller);
  }

  @Route(cycles.readCycle)
  read(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.cycles.read(caller, id);
  }

  @Route(cycles.readForm)
  readForm(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.cycles.readForm(caller, id);
  }

  @Route(cycles.readCriteria)
  readCriteria(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.cycles.readCriteria(caller, id);
  }

  @Route(cycles.draftCycle)
  draft(@Caller() caller: CallerType, @Body() draft: CycleDraft) {
    return this.cycles.draft(caller, draft);
  }

  @Route(cycles.editCycle)
  edit(@Caller() caller: CallerType, @Param('cycle') id: string, @Version() version: number, @Body() changes: CycleChanges) {
    return this.cycles.edit(caller, id, version, changes);
  }

  @Route(cycles.announceCycle)
  announce(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.cycles.announce(caller, id);
  }

  @Route(cycles.extendCall)
  extendCall(@Caller() caller: CallerType, @Param('cycle') id: string, @Body() extension: DeadlineExtension) {
    return this.cycles.extendCall(caller, id, extension);
  }

  @Route(cycles.startPreSelection)
  startPreSelection(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.cycles.startPreSelection(caller, id);
  }

  @Route(cycles.openDevelopment)
  openDevelopment(@Caller() caller: CallerType, @Param('cycle') id: string, @Body() round: DecisionRound) {
    return this.decisions.applyAll(caller, id, round);
  }

  @Route(cycles.startClosing)
  startClosing(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.cycles.finish(caller, id, 'startClosing');
  }

  @Route(cycles.archiveCycle)
  archive(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.cycles.finish(caller, id, 'archive');
  }

  @Route(cycles.readPreSelection)
  readPreSelection(@Caller() caller: CallerType, @Param('cycle') id: string) {
    return this.decisions.overview(caller, id);
  }

  @Route(cycles.checkEligibility)
  checkEligibility(@Caller() caller: CallerType, @Param('cycle') id: string, @Query() query: EligibilityQuery) {
    return this.eligibility.check(caller, id, query);
  }
}
