import { applicationAsked, checkInExplained, cycleAsked, identityPeopleNamed, practiceToUse, type ApplicationTold, type Cycle, type PracticeToUse, type Question } from '@pearls/contracts';
import { standsInFor, type ServiceUnderTest } from '@pearls/testing';

/** The rooms next door, as far as plans ask them: applications, identity, mentoring and the repository. What they do not know they refuse. */
export class Neighbours {
  readonly cycles = new Map<string, Cycle>();
  readonly applications = new Map<string, ApplicationTold>();
  readonly practices = new Map<string, PracticeToUse>();
  readonly names = new Map<string, string>();
  /** Words of a team by the activity they explain. */
  readonly explained = new Map<string, string>();
  readonly asked: string[] = [];

  constructor(service: Pick<ServiceUnderTest, 'bus'>) {
    const answer = <A extends object, R extends object>(question: Question<A, R>, reply: (asked: A) => R | undefined) =>
      standsInFor<A>(service.bus.connection, question, (asked) => {
        this.asked.push(question.name);
        return reply(asked);
      });
    answer(cycleAsked, ({ cycleId }) => this.cycles.get(cycleId));
    answer(applicationAsked, ({ applicationId }) => this.applications.get(applicationId));
    answer(practiceToUse, ({ practiceId }) => this.practices.get(practiceId));
    answer(checkInExplained, () => ({ activities: [...this.explained].map(([activityId, why]) => ({ activityId, why })) }));
    answer(identityPeopleNamed, ({ ids }) => ({ items: ids.flatMap((personId) => (this.names.has(personId) ? [{ personId, name: this.names.get(personId)! }] : [])) }));
  }
}
