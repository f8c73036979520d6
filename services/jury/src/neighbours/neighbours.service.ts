import { Injectable } from '@nestjs/common';
import { annexPart, cycleAsked, identityPeopleNamed, juryCopy, placeAsked, type AnnexPart, type Cycle, type JuryCopy, type Place, type Question } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { ifRefused, Questions } from '@pearls/messaging';

/** What the jury asks other rooms; always outside a transaction. */
@Injectable()
export class Neighbours {
  private readonly names = new Map<string, string>();

  constructor(private readonly questions: Questions) {}

  cycle(cycleId: string): Promise<Cycle> {
    return this.ask(cycleAsked, { cycleId }, `There is no cycle ${cycleId}.`);
  }

  place(placeId: string): Promise<Place> {
    return this.ask(placeAsked, { placeId }, `There is no place ${placeId}.`);
  }

  copy(planId: string): Promise<JuryCopy> {
    return this.ask(juryCopy, { planId });
  }

  annexPart(planId: string, annexId: string, offset: number): Promise<AnnexPart> {
    return this.ask(annexPart, { planId, annexId, offset });
  }

  /** What people are called, as far as identity answers: a list without names is better than none. */
  async namesOf(personIds: readonly string[]): Promise<Map<string, string>> {
    const unknown = [...new Set(personIds)].filter((id) => !this.names.has(id));
    if (unknown.length) {
      const { items } = await this.questions.ask(identityPeopleNamed, { ids: unknown.slice(0, 1000) }).catch(() => ({ items: [] }));
      for (const { personId, name } of items) this.names.set(personId, name);
    }
    return new Map(personIds.flatMap((id) => (this.names.has(id) ? [[id, this.names.get(id)!] as const] : [])));
  }

  /** A refusal of the other side is the answer that there is no such thing; silence stays a 503. */
  private ask<A extends object, R extends object>(question: Question<A, R>, asked: A, absent?: string): Promise<R> {
    return this.questions.ask(question, asked).catch(ifRefused(() => new NotFound(absent)));
  }
}
