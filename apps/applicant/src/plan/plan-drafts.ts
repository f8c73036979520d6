import { Service, inject } from '@angular/core';
import {
  planRecords,
  plans,
  type FormField,
  type FormSection,
  type PlanRecord,
  type PlanSection,
  type RecordDefinition,
} from '@pearls/contracts';
import { Api, OpenDrafts, outlivesThePage, type DraftKeeper, type DraftVersion } from '@pearls/web';

const keyOf = (plan: string, part: string) => `${plan}:${part}`;
const keyOfRecord = (record: string) => `record-${record}`;
const personalOf = (fields: readonly FormField[]) =>
  new Set(fields.filter(({ personal }) => personal).map(({ key }) => key));
const versionOf = ({ answers, version, savedAt, savedBy }: PlanRecord): DraftVersion => ({
  answers,
  completed: false,
  version,
  savedAt,
  savedBy,
});

/** The sections and records of plans being written in this portal. */
@Service()
export class PlanDrafts {
  private readonly api = inject(Api);
  private readonly drafts = inject(OpenDrafts);

  /** Drafts whose words have not reached the server. */
  readonly waiting = this.drafts.waiting;

  section(plan: string, section: string): DraftKeeper | undefined {
    return this.drafts.of(keyOf(plan, section));
  }

  record(plan: string, record: string): DraftKeeper | undefined {
    return this.drafts.of(keyOf(plan, keyOfRecord(record)));
  }

  /** Opens a section for writing; a draft that still waits is taken up again. */
  openSection(plan: string, { key, fields }: FormSection, server: PlanSection): DraftKeeper {
    const params = { id: plan, section: key };
    const door = {
      save: ({ answers, completed }: { answers: object; completed: boolean }, version: number) => {
        const body = { answers: { ...answers }, completed };
        const keepalive = outlivesThePage(body);
        return this.api.send(plans.savePlanSection, { params, body, version, keepalive });
      },
      read: () => this.api.send(plans.readPlanSection, { params }),
    };
    return this.drafts.open(keyOf(plan, key), server, door, personalOf(fields));
  }

  /** Opens a record for writing; `saved` hears what the server keeps from then on. */
  openRecord(
    plan: string,
    { fields }: RecordDefinition,
    server: PlanRecord,
    saved: (record: PlanRecord) => void,
  ): DraftKeeper {
    const params = { id: plan, recordId: server.id };
    const door = {
      save: async ({ answers }: { answers: object }, version: number) => {
        const body = { answers: { ...answers } };
        const keepalive = outlivesThePage(body);
        const record = await this.api.send(planRecords.saveRecord, { params, body, version, keepalive });
        saved(record);
        return versionOf(record);
      },
      read: async () => {
        const { records } = await this.api.send(plans.readPlan, { params: { id: plan } });
        const record = records.find(({ id }) => id === server.id) ?? server;
        saved(record);
        return versionOf(record);
      },
    };
    const key = keyOf(plan, keyOfRecord(server.id));
    return this.drafts.open(key, versionOf(server), door, personalOf(fields));
  }

  /** Whether an earlier visit left something of a part in this browser that is not open yet. */
  waits(plan: string, part: string): boolean {
    return !this.drafts.of(keyOf(plan, part)) && this.drafts.isWaiting(keyOf(plan, part));
  }

  waitsForRecord(plan: string, record: string): boolean {
    return this.waits(plan, keyOfRecord(record));
  }

  /** What takes nothing more forgets what waited for it. */
  forget(plan: string): void {
    this.drafts.forget(plan);
  }

  /** Sends all that waits; resolves when it is there or cannot be sent now. */
  saveAll(): Promise<void> {
    return this.drafts.saveAll();
  }
}
