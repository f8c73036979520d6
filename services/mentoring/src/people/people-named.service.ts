import { Inject, Injectable } from '@nestjs/common';
import { identityAddressees, identityPeopleNamed, identityTeamsNamed } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';

const unique = (ids: string[]) => [...new Set(ids)];

/** What people and teams are called, and where they can be written to: asked of identity when somebody may read it, never kept. Without an answer the reply goes without names. */
@Injectable()
export class PeopleNamed {
  constructor(
    private readonly questions: Questions,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  names(personIds: string[]): Promise<Map<string, string>> {
    return this.orNothing(async () => new Map(personIds.length ? (await this.questions.ask(identityPeopleNamed, { ids: unique(personIds).slice(0, 1_000) })).items.map(({ personId, name }) => [personId, name]) : []));
  }

  addresses(personIds: string[]): Promise<Map<string, { name: string; email: string }>> {
    return this.orNothing(async () => new Map(personIds.length ? (await this.questions.ask(identityAddressees, { personIds: unique(personIds).slice(0, 500) })).items.flatMap(({ personId, name, email }) => (personId ? [[personId, { name, email }]] : [])) : []));
  }

  teams(teamIds: string[]): Promise<Map<string, string>> {
    return this.orNothing(async () => new Map(teamIds.length ? (await this.questions.ask(identityTeamsNamed, { ids: unique(teamIds).slice(0, 1_000) })).items.map(({ id, name }) => [id, name]) : []));
  }

  private async orNothing<T>(ask: () => Promise<Map<string, T>>): Promise<Map<string, T>> {
    return ask().catch((error: unknown) => {
      this.log.debug({ err: error }, 'Names could not be asked');
      return new Map<string, T>();
    });
  }
}
