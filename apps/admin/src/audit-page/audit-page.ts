import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import {
  actionPlansFacts,
  applicationsFacts,
  identityFacts,
  juryFacts,
  mentoringFacts,
  notificationsFacts,
  repositoryFacts,
  type AuditEntry,
  type AuditVerdict,
} from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlFilterBar, PearlRowActions, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { Pages } from '../parts/pages';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Who } from '../people/who';
import { isService, SERVICES, upkeep, type ServiceName } from '../upkeep/services';
import { Words } from '../words/words';

const facts = {
  'action-plans': actionPlansFacts,
  applications: applicationsFacts,
  identity: identityFacts,
  jury: juryFacts,
  mentoring: mentoringFacts,
  notifications: notificationsFacts,
  repository: repositoryFacts,
};

/** The event log of each service: every fact, who, when, and whether the chain holds. */
@Component({
  selector: 'app-audit-page',
  imports: [PearlDialog, PearlNotification, PearlField, PearlTable, PearlCell, PearlRowActions, PearlFilterBar, PearlButton, More, Refusal, Unread, Who],
  templateUrl: './audit-page.html',
})
export class AuditPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  protected readonly narrow = inject(Address).narrow;
  protected readonly drop = inject(Address).drop;
  protected readonly services = SERVICES;

  readonly service = input<string>();
  readonly type = input<string>();
  readonly subject = input<string>();
  readonly actor = input<string>();

  protected readonly chosen = computed<ServiceName>(() => {
    const service = this.service();
    return isService(service) ? service : 'applications';
  });
  protected readonly types = computed(() => facts[this.chosen()].map(({ type }) => type).sort());
  protected readonly typedSubject = linkedSignal(() => this.subject() ?? '');
  protected readonly typedActor = linkedSignal(() => this.actor() ?? '');
  private readonly query = computed(() => ({
    type: this.type() || undefined,
    subjectId: this.subject()?.trim() || undefined,
    actor: this.actor()?.trim() || undefined,
  }));
  private readonly logs = Object.fromEntries(
    SERVICES.map((service) => [service, new Pages(upkeep[service].events, () => (this.chosen() === service ? this.query() : undefined))]),
  ) as Record<ServiceName, Pages<AuditEntry, object>>;
  protected readonly log = computed(() => this.logs[this.chosen()]);
  protected readonly opened = signal<AuditEntry | null>(null);
  protected readonly verdict = linkedSignal<ServiceName, AuditVerdict | null>({ source: this.chosen, computation: () => null });
  protected readonly deed = new Deed();

  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.type() ? [{ key: 'type', label: this.type()! }] : []),
    ...(this.subject() ? [{ key: 'subject', label: this.subject()! }] : []),
    ...(this.actor() ? [{ key: 'actor', label: this.actor()! }] : []),
  ]);
  protected readonly columns = computed<TableColumn<AuditEntry>[]>(() => [
    { key: 'type', label: this.words.say('audit.type') },
    { key: 'actor', label: this.words.say('audit.actor') },
    { key: 'subjectId', label: this.words.say('audit.subject') },
    { key: 'at', label: this.words.say('audit.at'), text: ({ at }) => this.words.exactly(at) },
    { key: 'position', label: this.words.say('audit.position'), numeric: true, text: ({ position }) => (position === undefined ? '–' : this.words.number(position)) },
  ]);

  protected key = (entry: AuditEntry) => entry.id;

  /** The two ends of a long id: enough to tell one from another, the whole is behind Open. */
  protected brief(id: string): string {
    return id.length > 24 ? `${id.slice(0, 8)}…${id.slice(-6)}` : id;
  }

  protected chooseService(service: string): void {
    this.narrow({ service, type: null });
  }

  protected apply(): void {
    this.narrow({ subject: this.typedSubject().trim() || null, actor: this.typedActor().trim() || null });
  }

  protected async verify(): Promise<void> {
    const service = this.chosen();
    await this.deed.run(async () => this.verdict.set(await this.api.send(upkeep[service].verify)));
  }

  protected json(entry: AuditEntry): string {
    return JSON.stringify(entry.data, null, 2);
  }
}
