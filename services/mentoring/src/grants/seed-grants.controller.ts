import { Body, Controller, Param, Query } from '@nestjs/common';
import { seedGrants, type PublishedSeedGrantFilter, type SeedGrantClosing, type SeedGrantEvidence, type SeedGrantFilter, type SeedGrantOffer, type SeedGrantPayment, type SeedGrantProposal, type SeedGrantReturn } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { SeedGrants } from './seed-grants.service.js';

@Controller()
export class SeedGrantsController {
  constructor(private readonly grants: SeedGrants) {}

  @Route(seedGrants.listGrants)
  list(@Caller() caller: CallerType, @Query() filter: SeedGrantFilter) {
    return this.grants.list(caller, filter);
  }

  @Route(seedGrants.listPublishedGrants)
  listPublished(@Query() filter: PublishedSeedGrantFilter) {
    return this.grants.listPublished(filter);
  }

  @Route(seedGrants.readGrant)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.grants.read(caller, id);
  }

  @Route(seedGrants.offerGrant)
  offer(@Caller() caller: CallerType, @Body() offer: SeedGrantOffer) {
    return this.grants.offer(caller, offer);
  }

  @Route(seedGrants.proposeGrant)
  propose(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() proposal: SeedGrantProposal) {
    return this.grants.propose(caller, id, version, proposal);
  }

  @Route(seedGrants.agreeGrant)
  agree(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.grants.agree(caller, id);
  }

  @Route(seedGrants.payGrant)
  pay(@Caller() caller: CallerType, @Param('id') id: string, @Body() payment: SeedGrantPayment) {
    return this.grants.pay(caller, id, payment);
  }

  @Route(seedGrants.handInEvidence)
  handInEvidence(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() evidence: SeedGrantEvidence) {
    return this.grants.handInEvidence(caller, id, version, evidence);
  }

  @Route(seedGrants.closeGrant)
  close(@Caller() caller: CallerType, @Param('id') id: string, @Body() { publish }: SeedGrantClosing) {
    return this.grants.close(caller, id, publish);
  }

  @Route(seedGrants.returnGrant)
  giveBack(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: SeedGrantReturn) {
    return this.grants.giveBack(caller, id, reason);
  }
}
