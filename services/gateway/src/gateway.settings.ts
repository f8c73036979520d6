import { Optional, Text, Whole } from '@pearls/contracts';
import { ServiceSettings } from '@pearls/service';

/** What the gateway needs to know beside what every service needs. */
export class GatewaySettings extends ServiceSettings {
  @Text({ max: 5000, description: 'Where the services listen, as JSON', example: '{"identity":"http://127.0.0.1:4101"}' }) SERVICES!: string;
  @Optional() @Text({ max: 500, description: 'Where identity is reached from inside; SERVICES names it otherwise' }) IDENTITY_URL?: string;
  @Optional() @Text({ max: 5000, description: 'Where the portals were built to, as JSON: path → folder', example: '{"/":"apps/website/dist/browser"}' }) PORTALS: string = '{}';
  @Text({ min: 32, max: 2000, description: 'Seals what the gateway keeps of a sign-in. Several, separated by commas: the first seals, all open' }) SESSION_KEY!: string;
  @Optional() @Text({ max: 200 }) GATEWAY_CLIENT_ID: string = 'gateway';
  @Text({ max: 500, description: 'The secret of the OpenID client' }) GATEWAY_CLIENT_SECRET!: string;
  @Optional() @Text({ min: 0, max: 1000, description: 'Whose X-Forwarded-* headers are believed; nobody’s by default', example: '10.0.0.0/8' }) override TRUSTED_PROXIES: string = '';
  @Optional() @Text({ max: 1000, description: 'Requests a minute, as JSON', example: '{"signIn":60,"writes":120,"reads":600,"anonymous":300}' }) LIMITS: string = '{}';
  @Optional() @Whole({ min: 1, max: 65535, description: 'Answers /health here; the public door does not' }) HEALTH_PORT?: number;
  @Optional() @Text({ max: 300, description: 'Where a weakness is reported', example: 'mailto:security@example.org' }) SECURITY_CONTACT?: string;
}

/** Requests a minute that one session, or one address when nobody is signed in, may send. */
export interface Limits {
  signIn: number;
  writes: number;
  reads: number;
  anonymous: number;
}

const LIMITS: Limits = { signIn: 60, writes: 120, reads: 600, anonymous: 300 };

/** The settings as the gateway uses them: JSON read, addresses checked. */
export class GatewayPlan {
  readonly services: ReadonlyMap<string, string>;
  readonly portals: ReadonlyMap<string, string>;
  readonly limits: Limits;
  readonly identityUrl: string;
  readonly publicUrl: URL;
  /** Whether people reach the platform over https; plain http is for this machine alone. */
  readonly secure: boolean;

  constructor(readonly settings: GatewaySettings) {
    this.services = new Map(Object.entries(json(settings, 'SERVICES') as Record<string, string>));
    this.portals = new Map(Object.entries(json(settings, 'PORTALS') as Record<string, string>).map(([path, folder]) => [path.endsWith('/') ? path : `${path}/`, folder]));
    this.limits = { ...LIMITS, ...(json(settings, 'LIMITS') as Partial<Limits>) };
    this.publicUrl = new URL(settings.PUBLIC_URL);
    this.secure = this.publicUrl.protocol === 'https:';
    const identityUrl = settings.IDENTITY_URL ?? this.services.get('identity');
    if (!identityUrl) throw new Error('The configuration is not complete: IDENTITY_URL: say where identity listens, here or in SERVICES.');
    this.identityUrl = identityUrl;
    if (!this.secure && !['localhost', '127.0.0.1'].includes(this.publicUrl.hostname))
      throw new Error('The configuration is not safe: PUBLIC_URL: use https://; plain http is for localhost alone, where a session cookie cannot be overheard.');
  }
}

function json(settings: GatewaySettings, name: 'SERVICES' | 'PORTALS' | 'LIMITS'): object {
  try {
    const value: unknown = JSON.parse(settings[name]);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // said below
  }
  throw new Error(`The configuration is not complete: ${name}: this must be a JSON object.`);
}
