import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OverviewLine, PlanToJudge } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { run } from '@pearls/persistence';
import { FileReply } from '@pearls/service';
import canonicalize from 'canonicalize';
import { DataSource } from 'typeorm';
import { Neighbours } from '../neighbours/neighbours.service.js';
import { Standings } from '../panels/standings.service.js';
import { OPEN_PLANS } from '../visibility.js';
import { READ_DESK } from './sheet-statements.js';

interface OpenPlan {
  planId: string;
  applicationId: string;
  placeId: string;
  placeName: string;
  country: string;
  sha256: string;
  submittedAt: Date;
}

/** A juror's desk: the plans that are open, each in the copy that was sealed, and how the own sheets stand to each other. */
@Injectable()
export class Desk {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly neighbours: Neighbours,
  ) {}

  async list(caller: Caller, panelId: string) {
    await this.standings.member(caller, panelId);
    return { items: await run<PlanToJudge>(this.db, READ_DESK, [panelId, caller.id]) };
  }

  async overview(caller: Caller, panelId: string) {
    const { items } = await this.list(caller, panelId);
    return { items: compared(items) };
  }

  /** Nothing is shown whose fingerprint is not the one that was told when the plan was handed in. */
  async read(caller: Caller, panelId: string, planId: string) {
    const plan = await this.open(caller, panelId, planId);
    const { content } = await this.neighbours.copy(planId);
    const sha256 = createHash('sha256').update(canonicalize(content) ?? '').digest('hex');
    if (sha256 !== plan.sha256) throw new Conflict('seal-broken', 'The copy of this plan is not the one that was sealed. It is not shown; tell the secretariat.');
    return { ...plan, content };
  }

  async readAnnex(caller: Caller, panelId: string, planId: string, annexId: string) {
    await this.open(caller, panelId, planId);
    const parts: Buffer[] = [];
    let first: { mediaType: string; fileName: string; size: number } | undefined;
    for (let offset = 0; !first || offset < first.size; ) {
      const part = await this.neighbours.annexPart(planId, annexId, offset);
      const bytes = Buffer.from(part.base64, 'base64');
      if (!bytes.length) break;
      first ??= part;
      parts.push(bytes);
      offset += bytes.length;
    }
    if (!first) throw new NotFound();
    return new FileReply(Buffer.concat(parts), first.mediaType, first.fileName);
  }

  private async open(caller: Caller, panelId: string, planId: string): Promise<OpenPlan> {
    await this.standings.member(caller, panelId);
    const [plan] = await this.db.query<OpenPlan[]>(
      `select o.plan_id as "planId", o.application_id as "applicationId", o.place_id as "placeId", o.place_name as "placeName", o.country, o.sha256, o.submitted_at as "submittedAt"
       from (${OPEN_PLANS}) o where o.panel_id = $1 and o.plan_id = $2 and o.juror_id = $3`,
      [panelId, planId, caller.id],
    );
    if (!plan) throw new NotFound();
    return plan;
  }
}

/** The own sheets by their total, the highest first; what stands equal says so. */
function compared(plans: PlanToJudge[]): OverviewLine[] {
  const higher = (total: number) => plans.filter((one) => one.total !== undefined && one.total !== null && one.total > total).length;
  return plans
    .map((plan): OverviewLine => {
      const total = plan.total ?? undefined;
      if (total === undefined) return { ...plan, tiedWith: [] };
      return { ...plan, position: 1 + higher(total), tiedWith: plans.flatMap((other) => (other !== plan && other.total === total ? [other.planId] : [])) };
    })
    .sort((one, other) => (other.total ?? -1) - (one.total ?? -1));
}
