import { createHash } from 'node:crypto';
import { annexPart, cycleAsked, identityPeopleNamed, juryCopy, placeAsked, type Cycle, type Place, type Question } from '@pearls/contracts';
import { standsInFor, type ServiceUnderTest } from '@pearls/testing';
import canonicalize from 'canonicalize';

const zone = 'Europe/Berlin';

export const RESULTS_AT = '2027-11-26T09:00:00.000Z';

/** A cycle as applications tells it, its plans closed. */
export const aToldCycle = (id = '2028', more: Partial<Cycle> = {}): Cycle => ({
  id,
  titleYear: Number(id.slice(0, 4)),
  name: { en: `BSR Cultural Pearls ${id}` },
  state: 'plans_closed',
  timetable: [
    { key: 'plans-due', at: '2027-08-31T21:59:00.000Z', zone },
    { key: 'results-published', at: RESULTS_AT, zone },
  ],
  rules: { territory: { countries: ['LV'], nuts: [], excludedPlaces: [] }, partnerPlaces: [], basePlaces: 3, extraPlaces: 1, perCountryCap: 1, teamsAcrossCountries: false, restAfterTitle: 2, assessmentsNeeded: 2, selectionLine: 50 },
  contact: 'pearls@cbss.example',
  isOpen: false,
  asOf: '2027-09-01T10:00:00.000Z',
  actions: [],
  version: 1,
  ...more,
});

/** What a plan is sealed as. */
export const aPlanContent = (placeId: string) => ({ title: `The plan of ${placeId}`, sections: { aim: { vision: `Everybody in ${placeId} has a place to meet.` } }, annexes: [] });
export const sealOf = (content: object) => createHash('sha256').update(canonicalize(content)!).digest('hex');

const PART = 512 * 1024;

/** Stand-ins for the rooms that the jury asks, answering on the bus as they would. */
export class TestNeighbours {
  readonly cycles = new Map<string, Cycle>();
  readonly places = new Map<string, Place>();
  readonly copies = new Map<string, object>();
  readonly annexes = new Map<string, { mediaType: string; fileName: string; bytes: Buffer }>();
  readonly names = new Map<string, string>();
  /** Every question that arrived. */
  readonly asked: string[] = [];

  constructor(service: ServiceUnderTest) {
    const answer = <A extends object, R extends object>(question: Question<A, R>, reply: (asked: A) => R | undefined) =>
      standsInFor<A>(service.bus.connection, question, (asked) => {
        this.asked.push(question.name);
        return reply(asked);
      });
    answer(cycleAsked, ({ cycleId }) => this.cycles.get(cycleId));
    answer(placeAsked, ({ placeId }) => this.places.get(placeId));
    answer(juryCopy, ({ planId }) => {
      const content = this.copies.get(planId);
      return content && { planId, content, sha256: sealOf(content), submittedAt: '2027-08-30T10:00:00.000Z' };
    });
    answer(annexPart, ({ annexId, offset }) => {
      const annex = this.annexes.get(annexId);
      return annex && { mediaType: annex.mediaType, fileName: annex.fileName, size: annex.bytes.length, base64: annex.bytes.subarray(offset, offset + PART).toString('base64') };
    });
    answer(identityPeopleNamed, ({ ids }) => ({ items: ids.flatMap((personId) => (this.names.has(personId) ? [{ personId, name: this.names.get(personId)! }] : [])) }));
  }
}
