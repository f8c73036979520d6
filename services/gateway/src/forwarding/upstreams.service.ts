import { Injectable } from '@nestjs/common';
import { GatewayPlan } from '../gateway.settings.js';
import { prefixTable, serviceFor } from './routing.js';
import { Upstream } from './upstream.js';

/** The services behind the door, and which of them answers what. */
@Injectable()
export class Upstreams {
  readonly identity: Upstream;
  private readonly all = new Map<string, Upstream>();
  private readonly table = prefixTable();

  constructor(plan: GatewayPlan) {
    for (const [name, url] of plan.services) this.all.set(name, new Upstream(name, url));
    this.identity = this.all.get('identity') ?? new Upstream('identity', plan.identityUrl);
    this.all.set('identity', this.identity);
  }

  /** The service that answers a URL below `/api/v1/`. */
  answering(url: string): Upstream | undefined {
    const service = serviceFor(this.table, url);
    return service === undefined ? undefined : this.all.get(service);
  }

  async close() {
    await Promise.all([...this.all.values()].map((one) => one.close()));
  }
}
