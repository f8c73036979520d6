import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import type { Class, Fact } from '@pearls/contracts';
import type { Lifecycle } from '@pearls/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { Policy } from './policy.js';
import type { ServiceSettings } from './settings.js';

/** Everything the kit needs to know to run a service. */
export interface ServiceDefinition<S extends ServiceSettings = ServiceSettings> {
  /** The domain word: schema, role, stream and log name follow from it. */
  name: string;
  module: Type | DynamicModule;
  policy: Policy;
  /** The facts it tells. */
  facts: Fact[];
  entities: (Type | EntitySchema)[];
  migrations: Type<MigrationInterface>[];
  lifecycles?: Lifecycle[];
  settings?: Class<S>;
  /** Loads what a fresh platform starts with; called once per start, must be harmless when repeated. */
  seed?(app: INestApplicationContext, what: 'history' | 'demonstration'): Promise<void>;
  /** Opens doors that are no operations (an OpenID provider, the portals) before the service listens. */
  door?(app: NestFastifyApplication): Promise<void>;
}

/** The schema of a service: its name with underscores. */
export const schemaOf = (service: string) => service.replaceAll('-', '_');
