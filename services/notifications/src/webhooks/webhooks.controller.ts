import { Body, Controller, Param, Query } from '@nestjs/common';
import { SecretWish, WebhookChanges, WebhookDeliveryFilter, WebhookDraft, webhooks } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { describeFacts } from './public-facts.js';
import { WebhookDeliveries } from './webhook-deliveries.service.js';
import { Webhooks } from './webhooks.service.js';

@Controller()
export class WebhooksController {
  constructor(
    private readonly hooks: Webhooks,
    private readonly sent: WebhookDeliveries,
  ) {}

  @Route(webhooks.listWebhooks)
  list(@Caller() caller: CallerType) {
    return this.hooks.list(caller);
  }

  @Route(webhooks.listWebhookFacts)
  facts() {
    return { items: describeFacts() };
  }

  @Route(webhooks.openWebhook)
  open(@Caller() caller: CallerType, @Body() draft: WebhookDraft) {
    return this.hooks.open(caller, draft);
  }

  @Route(webhooks.readWebhook)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.hooks.read(caller, id);
  }

  @Route(webhooks.changeWebhook)
  change(@Caller() caller: CallerType, @Param('id') id: string, @Body() changes: WebhookChanges, @Version() version: number) {
    return this.hooks.change(caller, id, changes, version);
  }

  @Route(webhooks.closeWebhook)
  close(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.hooks.close(caller, id);
  }

  @Route(webhooks.issueWebhookSecret)
  issueSecret(@Caller() caller: CallerType, @Param('id') id: string, @Body() wish: SecretWish) {
    return this.hooks.issueSecret(caller, id, wish);
  }

  @Route(webhooks.testWebhook)
  test(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.sent.test(caller, id);
  }

  @Route(webhooks.listWebhookDeliveries)
  deliveries(@Caller() caller: CallerType, @Param('id') id: string, @Query() filter: WebhookDeliveryFilter) {
    return this.sent.list(caller, id, filter);
  }

  @Route(webhooks.readWebhookDelivery)
  delivery(@Caller() caller: CallerType, @Param('id') id: string, @Param('deliveryId') deliveryId: string) {
    return this.sent.read(caller, id, deliveryId);
  }

  @Route(webhooks.replayWebhookDelivery)
  replay(@Caller() caller: CallerType, @Param('id') id: string, @Param('deliveryId') deliveryId: string) {
    return this.sent.replay(caller, id, deliveryId);
  }

  @Route(webhooks.replayDeadDeliveries)
  replayDead(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.sent.replayDead(caller, id);
  }
}
