import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Operation } from '@pearls/contracts';
import type { Policy } from './policy.js';
import { OPERATION } from './route.js';

/** Refuses to start when an operation has no handler, a handler no operation, or two handlers answer for one. */
export function routesAgree(app: INestApplication, policy: Policy) {
  const scanner = new MetadataScanner();
  const handled = app.get(DiscoveryService).getControllers().flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    return scanner.getAllMethodNames(prototype).flatMap((method) => (Reflect.getMetadata(OPERATION, prototype[method]!) as Operation | undefined) ?? []);
  });
  const wrong = [...policy.keys()].flatMap((operation) => {
    const times = handled.filter((one) => one === operation).length;
    return times === 1 ? [] : [`${operation.service}.${operation.name} has ${times} handlers`];
  });
  const known = new Set(policy.keys());
  const closed = handled.filter((one) => !known.has(one) && !one.service.endsWith('-upkeep')).map((one) => `${one.service}.${one.name} has no line in the policy table`);
  if (wrong.length + closed.length) throw new Error([...wrong, ...closed].join('; '));
}
