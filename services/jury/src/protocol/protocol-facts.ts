import { meanOf, pointsOf } from '../ranking/exact-score.js';
import { propose } from '../selection/proposal.js';
import { rulesOf, type DecisionRecord } from './decision-record.js';

/** What the document says, from the sealed record alone. */
export function protocolFacts(record: DecisionRecord, sha256: string) {
  const { meeting, result, zone, times } = record;
  const nameOf = (planId: string) => record.plans.find((plan) => plan.planId === planId)?.placeName ?? planId;
  const countryOf = (planId: string) => record.plans.find((plan) => plan.planId === planId)?.country ?? '';
  const { proposal } = propose({ ...record, rules: rulesOf(record) });
  const { basePlaces, extraPlaces, perCountryCap } = rulesOf(record);
  const when = (at: string | null) => (at ? inWords(at, zone) : '–');
  return {
    cycle: record.cycle.name,
    number: String(record.number),
    decided: when(times.decidedAt),
    embargo: when(times.embargoAt),
    presidedBy: meeting.presidedBy === 'chair' ? 'the chair' : 'the secretariat as deputy, because every chair is tied to a candidate',
    titles: result.titles.map(({ planId, kind, place }) => `${nameOf(planId)} (${countryOf(planId)}), ${kind === 'base' ? `base place ${place}` : `extra place ${place}`}`),
    sentences: proposal.sentences.map(({ text }) => text),
    weights: record.criteria.map(({ code, weight, label }) => `${code} ${label} ${weight} %`).join(', '),
    rules: `${basePlaces} base places, at most ${perCountryCap} per country, ${extraPlaces} extra.`,
    ranking: result.ranking.map(({ planId, position, sum, sheets }) => ({ position: position === null ? '–' : String(position), name: nameOf(planId), country: countryOf(planId), mean: sheets ? meanOf({ sum, sheets }).toFixed(4) : '–', sum: pointsOf(sum).toFixed(1), sheets: String(sheets) })),
    ties: record.settlements.map(({ place, among, chosen, votes, castingVote, reason }) => `Base place ${place} between ${among.map(nameOf).join(', ')}: ${nameOf(chosen)}. Votes: ${votes.map((one) => `${nameOf(one.planId)} ${one.votes}`).join(', ') || 'not counted'}${castingVote ? '; the chair’s casting vote decided' : ''}. ${reason}`),
    extras: record.extras.map(({ number, planId, reasonKind, reason, votesFor, votesAgainst, abstained }) => `Extra place ${number}: ${planId ? nameOf(planId) : 'not given'}${reasonKind ? ` (${reasonKind.replace('_', ' ')})` : ''}. ${votesFor} for, ${votesAgainst} against, ${abstained} abstained. ${reason}`),
    remarks: remarks(record, nameOf),
    present: meeting.present.map(({ name, personId }) => name ?? personId),
    absent: meeting.absent.map(({ name, personId }) => name ?? personId),
    notes: meeting.notes,
    times: { opened: when(times.openedAt), scoring: when(times.scoringStartedAt), deliberation: when(times.deliberationStartedAt) },
    fingerprint: sha256.match(/.{1,16}/g)!.join(' '),
  };
}

function remarks({ deviation, rules, stepBacks, meeting, plans, minimumSheets }: DecisionRecord, nameOf: (planId: string) => string): string[] {
  return [
    ...(deviation ? [`The jury departed from ${rules.basePlaces} + ${rules.extraPlaces} places: ${deviation.reason}`] : []),
    ...stepBacks.map(({ planId, reason }) => `${nameOf(planId)} stepped back: ${reason}`),
    ...meeting.reopenings.map(({ reason }) => `The decision was taken up again: ${reason}`),
    ...plans.flatMap(({ placeName, waived }) => waived.map(({ reason }) => `A sheet about ${placeName} was waived: ${reason}`)),
    ...plans.filter(({ recused }) => recused.length).map(({ placeName, recused }) => `${recused.length} members stepped aside for ${placeName}.`),
    ...plans.filter(({ sheets }) => sheets.length < minimumSheets).map(({ placeName, sheets }) => `${placeName} has ${sheets.length} valid sheets; there should be ${minimumSheets}.`),
  ];
}

const inWords = (at: string, zone: string) => `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium', timeZone: zone }).format(new Date(at))} (${zone})`;
