import { startService } from '@pearls/testing';
import { gatewayService } from '../src/index.js';

/** The gateway alone: whoever calls brings a token, and nothing behind it answers. */
export const startBareGateway = () =>
  startService(gatewayService, {
    env: {
      SERVICES: '{"identity":"http://127.0.0.1:1"}',
      SESSION_KEY: 'a key for tests that is long enough to seal',
      GATEWAY_CLIENT_SECRET: 'the-secret-of-the-client',
      LIMITS: '{"signIn":1000000,"writes":1000000,"reads":1000000,"anonymous":1000000}',
    },
  });
