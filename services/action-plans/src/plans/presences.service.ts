import { Injectable } from '@nestjs/common';
import { identityPeopleNamed } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { Questions } from '@pearls/messaging';
import { DataSource, MoreThan } from 'typeorm';
import { Templates } from '../templates/templates.service.js';
import { Plans } from './plans.service.js';
import { PresenceEntity } from './presence.entity.js';

/** Somebody who has not been heard of for so long is taken to have gone. */
const HERE_MILLISECONDS = 45_000;
const NAMES_REMEMBERED = 1_000;

/** Who has which section of a plan open. Cheap on purpose: a row a person, overwritten. */
@Injectable()
export class Presences {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly templates: Templates,
    private readonly questions: Questions,
  ) {}

  async note(caller: Caller, planId: string, section: string) {
    const plan = await this.plans.workedOn(caller, planId);
    this.templates.section(plan.templateVersion, section);
    await this.db.manager.upsert(PresenceEntity, { planId, personId: caller.id, section, seenAt: caller.at }, ['planId', 'personId']);
    const here = await this.db.manager.find(PresenceEntity, { where: { planId, seenAt: MoreThan(new Date(caller.at.getTime() - HERE_MILLISECONDS)) }, order: { personId: 'ASC' } });
    const others = here.filter(({ personId }) => personId !== caller.id);
    await this.learn(others.map(({ personId }) => personId));
    return { items: others.map(({ section: at, personId, seenAt }) => ({ section: at, personId, name: this.names.get(personId) ?? '…', seenAt })) };
  }

  private async learn(ids: string[]) {
    const unknown = ids.filter((id) => !this.names.has(id));
    if (!unknown.length) return;
    if (this.names.size > NAMES_REMEMBERED) this.names.clear();
    // Presence without a name is better than none.
    const { items } = await this.questions.ask(identityPeopleNamed, { ids: unknown }).catch(() => ({ items: [] }));
    for (const { personId, name } of items) this.names.set(personId, name);
  }
}
