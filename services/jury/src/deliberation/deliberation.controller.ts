import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  deliberations,
  protocols,
  rankings,
  type DecisionDraft,
  type DecisionReopening,
  type DeviationDraft,
  type ExtraDecisionDraft,
  type Presence,
  type ProtocolFilter,
  type StepBackDraft,
  type TieSettlementDraft,
} from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Protocols } from '../protocol/protocols.service.js';
import { Rankings } from '../ranking/rankings.service.js';
import { Titles } from '../titles/titles.service.js';
import { Decisions } from './decisions.service.js';
import { Deliberations } from './deliberations.service.js';

@Controller()
export class DeliberationController {
  constructor(
    private readonly deliberations: Deliberations,
    private readonly decisions: Decisions,
    private readonly titles: Titles,
  ) {}

  @Route(deliberations.readDeliberation)
  readDeliberation(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.deliberations.read(caller, id);
  }

  @Route(deliberations.recordPresence)
  recordPresence(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() presence: Presence) {
    return this.deliberations.recordPresence(caller, id, version, presence);
  }

  @Route(deliberations.settleTie)
  settleTie(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: TieSettlementDraft) {
    return this.deliberations.settleTie(caller, id, version, draft);
  }

  @Route(deliberations.unsettleTie)
  unsettleTie(@Caller() caller: CallerType, @Param('id') id: string, @Param('settlementId') settlementId: string) {
    return this.deliberations.unsettleTie(caller, id, settlementId);
  }

  @Route(deliberations.decideExtraPlace)
  decideExtraPlace(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: ExtraDecisionDraft) {
    return this.deliberations.decideExtraPlace(caller, id, version, draft);
  }

  @Route(deliberations.deviate)
  deviate(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: DeviationDraft) {
    return this.deliberations.deviate(caller, id, version, draft);
  }

  @Route(deliberations.recordStepBack)
  recordStepBack(@Caller() caller: CallerType, @Param('id') id: string, @Body() draft: StepBackDraft) {
    return this.deliberations.recordStepBack(caller, id, draft);
  }

  @Route(deliberations.decideTitles)
  decideTitles(@Caller() caller: CallerType, @Param('id') id: string, @Body() draft: DecisionDraft) {
    return this.decisions.decide(caller, id, draft);
  }

  @Route(deliberations.reopenDecision)
  reopenDecision(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: DecisionReopening) {
    return this.decisions.reopen(caller, id, reason);
  }

  @Route(deliberations.readResult)
  readResult(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.titles.result(caller, id);
  }
}

@Controller()
export class RecordsController {
  constructor(
    private readonly rankings: Rankings,
    private readonly protocols: Protocols,
  ) {}

  @Route(rankings.readRanking)
  readRanking(@Caller() caller: CallerType, @Param('panelId') panelId: string) {
    return this.rankings.read(caller, panelId);
  }

  @Route(protocols.listProtocols)
  listProtocols(@Caller() caller: CallerType, @Query() filter: ProtocolFilter) {
    return this.protocols.list(caller, filter);
  }

  @Route(protocols.readProtocol)
  readProtocol(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.protocols.read(caller, id);
  }

  @Route(protocols.readSealedProtocol)
  readSealedProtocol(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.protocols.readSealed(caller, id);
  }
}
