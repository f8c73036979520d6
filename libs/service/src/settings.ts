import { readFileSync } from 'node:fs';
import { fieldsOf, Flag, Misfit, OneOf, Optional, read, Text, Whole, type Class } from '@pearls/contracts';

/** What every service needs to know at boot. */
export class ServiceSettings {
  @Text({ max: 500, description: 'Postgres address with the role of this service' }) DATABASE_URL!: string;
  @Text({ max: 500, description: 'NATS address' }) NATS_URL!: string;
  @Optional() @Text({ max: 200 }) NATS_USER?: string;
  @Optional() @Text({ max: 200 }) NATS_PASSWORD?: string;
  @Text({ max: 200, description: 'Issuer of access tokens' }) ISSUER!: string;
  @Text({ max: 20_000, description: 'Where the issuer publishes its keys, or the keys themselves as JSON' }) JWKS!: string;
  @Text({ max: 200, description: 'The address people see', example: 'https://apply.culturalpearls.eu' }) PUBLIC_URL!: string;
  @Optional() @Text({ max: 100, description: 'Address to listen on' }) HOST: string = '127.0.0.1';
  @Optional() @Whole({ min: 0, max: 65535, description: '0 takes any free port' }) PORT: number = 0;
  @Optional() @Text({ min: 0, max: 1000, description: 'Whose X-Forwarded-* headers are believed: addresses or networks, separated by commas', example: '127.0.0.1,10.0.0.0/8' }) TRUSTED_PROXIES: string = '127.0.0.1';
  @Optional() @OneOf(['silent', 'error', 'warn', 'info', 'debug']) LOG_LEVEL: 'silent' | 'error' | 'warn' | 'info' | 'debug' = 'info';
  @Optional() @Flag({ description: 'Check every reply against its contract (tests and rehearsals)' }) CHECK_REPLIES: boolean = false;
}

/** Reads settings from the environment, `NAME_FILE` standing for a file with the value; throws one sentence naming what is wrong. */
export function settingsFrom<S extends object>(contract: Class<S>, env: Record<string, string | undefined>): S {
  const given: Record<string, string> = {};
  for (const { name } of fieldsOf(contract)) {
    const file = env[`${name}_FILE`];
    const value = file ? readFileSync(file, 'utf8').trim() : env[name];
    if (value !== undefined && value !== '') given[name] = value;
  }
  try {
    return read(contract, given, 'text');
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new Error(`The configuration is not complete: ${error.problems.map(({ pointer, message }) => `${pointer.slice(1)}: ${message}`).join(' ')}`);
  }
}
