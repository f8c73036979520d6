import { Body, Controller, Param, Query } from '@nestjs/common';
import { preSelection, type AssessmentDraft, type EligibilityVerdict, type LetterChanges, type LetterFilter, type Reopening, type StagedDecision } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Letters } from '../letters/letters.service.js';
import { Assessments } from './assessments.service.js';
import { Decisions } from './decisions.service.js';
import { Verdicts } from './verdicts.service.js';

@Controller()
export class PreSelectionController {
  constructor(
    private readonly verdicts: Verdicts,
    private readonly assessments: Assessments,
    private readonly decisions: Decisions,
    private readonly letters: Letters,
  ) {}

  @Route(preSelection.readEligibility)
  readEligibility(@Param('id') id: string) {
    return this.verdicts.read(id);
  }

  @Route(preSelection.decideEligibility)
  decideEligibility(@Caller() caller: CallerType, @Param('id') id: string, @Body() verdict: EligibilityVerdict) {
    return this.verdicts.decide(caller, id, verdict);
  }

  @Route(preSelection.listAssessments)
  listAssessments(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.assessments.list(caller, id);
  }

  @Route(preSelection.readMyAssessment)
  readMyAssessment(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.assessments.readMine(caller, id);
  }

  @Route(preSelection.saveMyAssessment)
  saveMyAssessment(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: AssessmentDraft) {
    return this.assessments.saveMine(caller, id, version, draft);
  }

  @Route(preSelection.finaliseMyAssessment)
  finaliseMyAssessment(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.assessments.finaliseMine(caller, id);
  }

  @Route(preSelection.reopenAssessment)
  reopenAssessment(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: Reopening) {
    return this.assessments.reopen(caller, id, reason);
  }

  @Route(preSelection.stageDecision)
  stageDecision(@Caller() caller: CallerType, @Param('id') id: string, @Body() decision: StagedDecision) {
    return this.decisions.stage(caller, id, decision);
  }

  @Route(preSelection.unstageDecision)
  unstageDecision(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.decisions.unstage(caller, id);
  }

  @Route(preSelection.listLetters)
  listLetters(@Query() filter: LetterFilter) {
    return this.letters.list(filter);
  }

  @Route(preSelection.readLetter)
  readLetter(@Param('id') id: string) {
    return this.letters.read(id);
  }

  @Route(preSelection.editLetter)
  editLetter(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() changes: LetterChanges) {
    return this.letters.change(caller, id, version, changes);
  }

  @Route(preSelection.releaseLetter)
  releaseLetter(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.letters.release(caller, id);
  }
}
