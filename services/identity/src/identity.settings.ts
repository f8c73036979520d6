import { Email, Optional, Text, Whole } from '@pearls/contracts';
import { ServiceSettings } from '@pearls/service';

/** What identity needs to know beside what every service needs. */
export class IdentitySettings extends ServiceSettings {
  @Text({ max: 20_000, description: 'Private ES256 keys as a JWK set: the first one signs, all are published' }) SIGNING_KEYS!: string;
  @Text({ min: 32, max: 2000, description: 'Sign the cookies of a sign-in. Several, separated by commas: the first signs, all are believed' }) COOKIE_KEYS!: string;
  @Optional() @Text({ max: 200 }) GATEWAY_CLIENT_ID: string = 'gateway';
  @Text({ min: 32, max: 500, description: 'The secret of the gateway as an OpenID client' }) GATEWAY_CLIENT_SECRET!: string;
  @Text({ min: 32, max: 2000, description: 'From it follow codes and links of letters, and it seals second factors. Several, separated by commas: the first one makes, all open' }) LINK_KEY!: string;
  @Optional() @Email({ description: 'Becomes administrator with the first sign-in by mail, as long as there is none' }) FIRST_ADMINISTRATOR?: string;
  @Optional() @Whole({ min: 1, max: 100_000, description: 'How many times the usual number of attempts one network address may make: for rehearsals from one machine' }) ADDRESS_ALLOWANCE: number = 1;
}
