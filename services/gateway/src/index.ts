import type { ServiceDefinition } from '@pearls/service';
import { door } from './door.js';
import { GatewayModule } from './gateway.module.js';
import { GatewaySettings } from './gateway.settings.js';
import { CreateSessions1764000000000 } from './migrations/1764000000000-create-sessions.js';
import { gatewayPolicy } from './policy.js';
import { SessionEntity } from './sessions/session.entity.js';

/** The one door of the platform. */
export const gatewayService: ServiceDefinition<GatewaySettings> = {
  name: 'gateway',
  module: GatewayModule,
  policy: gatewayPolicy,
  facts: [],
  entities: [SessionEntity],
  migrations: [CreateSessions1764000000000],
  settings: GatewaySettings,
  door,
};

export { AccessTokens } from './sessions/access-tokens.service.js';
export { Sessions } from './sessions/sessions.service.js';
