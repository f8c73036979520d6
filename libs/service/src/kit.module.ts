import { Global, Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { Clock } from '@pearls/domain';
import { Bus, Consumers, Questions } from '@pearls/messaging';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { HealthController } from './health.controller.js';
import { OperationGuard } from './operation.guard.js';
import { OperationInterceptor } from './operation.interceptor.js';
import type { Policy } from './policy.js';
import { ProblemFilter } from './problem.filter.js';
import { ServiceSettings } from './settings.js';
import { Tokens } from './tokens.js';
import { Upkeep, upkeepFor } from './upkeep.js';

/** Where a service's log can be injected: `@Inject(LOG) log: Logger`. */
export const LOG = Symbol('log');

/** What a service stands on, ready to be injected. */
export interface Standing {
  service: string;
  settings: ServiceSettings;
  settingsClass: InjectionToken;
  policy: Policy;
  db: DataSource;
  clock: Clock;
  bus: Bus;
  questions: Questions;
  tokens: Tokens;
  consumers: Consumers;
  log: Logger;
}

/** Gives every service its connection, clock, bus, settings and log, and puts guard, interceptor and filter before every operation. */
@Global()
@Module({})
export class KitModule {
  static for(standing: Standing): DynamicModule {
    const upkeep = upkeepFor(standing.service);
    const table: Policy = new Map([...standing.policy, ...upkeep.policy]);
    const values = [
      { provide: DataSource, useValue: standing.db },
      { provide: Clock, useValue: standing.clock },
      { provide: Bus, useValue: standing.bus },
      { provide: Questions, useValue: standing.questions },
      { provide: Tokens, useValue: standing.tokens },
      { provide: Consumers, useValue: standing.consumers },
      { provide: LOG, useValue: standing.log },
      { provide: ServiceSettings, useValue: standing.settings },
      ...(standing.settingsClass === ServiceSettings ? [] : [{ provide: standing.settingsClass, useValue: standing.settings }]),
    ];
    return {
      module: KitModule,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController, upkeep.controller],
      providers: [
        ...values,
        Upkeep,
        { provide: APP_GUARD, useFactory: (reflector: Reflector) => new OperationGuard(reflector, standing.tokens, table), inject: [Reflector] },
        { provide: APP_INTERCEPTOR, useFactory: (reflector: Reflector) => new OperationInterceptor(reflector, standing.settings), inject: [Reflector] },
        { provide: APP_FILTER, useValue: new ProblemFilter(standing.log) },
      ],
      exports: values.map(({ provide }) => provide),
    };
  }
}
