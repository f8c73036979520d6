import { Body, Controller, Param } from '@nestjs/common';
import { PartnerClientDraft, partnerClients, SecretWish } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { PartnerClients, scopes } from './partner-clients.service.js';

@Controller()
export class PartnerClientsController {
  constructor(private readonly clients: PartnerClients) {}

  @Route(partnerClients.listPartnerClients)
  list() {
    return this.clients.list();
  }

  @Route(partnerClients.listScopes)
  scopes() {
    return { items: scopes() };
  }

  @Route(partnerClients.openPartnerClient)
  open(@Caller() caller: CallerType, @Body() draft: PartnerClientDraft) {
    return this.clients.open(caller, draft);
  }

  @Route(partnerClients.renewPartnerSecret)
  renewSecret(@Caller() caller: CallerType, @Param('id') id: string, @Body() wish: SecretWish) {
    return this.clients.renewSecret(caller, id, wish);
  }

  @Route(partnerClients.closePartnerClient)
  close(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.clients.close(caller, id);
  }
}
