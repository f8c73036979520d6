import type { Role, Tie, TieWeight } from '@pearls/contracts';
import { likenessOf } from './names-alike.js';

/** A role as it was granted, and until when. */
export interface KnownRole {
  role: Role;
  cycleId?: string | null;
  country?: string | null;
  until?: Date | null;
}

/** What is known of a juror. */
export interface TiedJuror {
  country?: string;
  organisation?: string;
  roles: KnownRole[];
  /** Teams the juror belongs to. */
  teams: string[];
}

/** What is known of a candidate. */
export interface TiedCandidate {
  cycleId: string;
  teamId: string;
  country: string;
  placeName: string;
  names: string[];
  kind: string;
  withinName?: string | null;
  /** Earlier cycles in which the place took part. */
  earlier: { cycleId: string; outcome: string }[];
}

/** An organisation that runs the programme, and the countries whose candidates it mentors. */
export interface Partner {
  name: string;
  country: string;
  mentors: readonly string[];
}

const FIVE_YEARS = 5 * 365.25 * 86_400_000;

type Params = Record<string, string | number>;

const TEXTS = {
  'same-country': ({ place, country }: Params) => `The juror and ${place} are of the same country, ${country}.`,
  'organisation-of-place': ({ organisation, place }: Params) => `The juror’s organisation, ${organisation}, carries the name of ${place}.`,
  'organisation-of-municipality': ({ organisation, municipality, place }: Params) => `The juror’s organisation, ${organisation}, carries the name of ${municipality}, to which ${place} belongs.`,
  'same-name': ({ organisation, name, place }: Params) => `The juror’s organisation, ${organisation}, and ${name} (${place}) have a name in common. They may be two different bodies, such as a city and the district around it: somebody who knows must say.`,
  'member-of-team': ({ place }: Params) => `The juror is a member of the team of ${place}.`,
  'partner-that-mentors': ({ organisation, country, place }: Params) => `${organisation} mentors candidates of ${country}, where ${place} lies.`,
  'partner-of-country': ({ organisation, country, place }: Params) => `${organisation} is a partner of the programme in ${country}, where ${place} lies.`,
  'contact-of-country': ({ country, place }: Params) => `The juror is contact point for ${country}, where ${place} lies.`,
  'was-contact-of-country': ({ country, place, until }: Params) => `The juror was contact point for ${country}, where ${place} lies, until ${until}.`,
  'assessor-of-cycle': ({ cycle, place }: Params) => `The juror took part in the pre-selection of ${cycle}, in which ${place} was selected.`,
  'assessor-of-country': ({ country, place }: Params) => `The juror assessed for an organisation that mentors ${country}, where ${place} lies.`,
  'judged-before': ({ cycle, place, outcome }: Params) => `The juror sat on the jury of ${cycle}, when ${place} was ${outcome === 'pearl' ? 'given the title' : 'a candidate'}.`,
  'assessed-before': ({ cycle, place }: Params) => `The juror assessed applications of ${cycle}, when ${place} applied.`,
} satisfies Record<string, (params: Params) => string>;

const tie = (code: keyof typeof TEXTS, weight: TieWeight, params: Params): Tie => ({ code, weight, params, text: TEXTS[code](params) });

/** What ties a juror to a candidate as far as anything is known, each tie with its evidence. Whether it is a conflict a human decides. */
export function tiesBetween(juror: TiedJuror, candidate: TiedCandidate, partners: readonly Partner[], at: Date): Tie[] {
  return [...ofCountry(juror, candidate), ...ofTeam(juror, candidate), ...ofOrganisation(juror, candidate), ...ofPartners(juror, candidate, partners), ...ofRoles(juror, candidate, at), ...ofThePast(juror, candidate)];
}

/** Ties that somebody must decide about before plans open. */
export const isPressing = ({ weight }: Tie) => weight !== 'soft';

function ofCountry({ country }: TiedJuror, candidate: TiedCandidate): Tie[] {
  return country === candidate.country ? [tie('same-country', 'soft', { place: candidate.placeName, country })] : [];
}

function ofTeam({ teams }: TiedJuror, { teamId, placeName }: TiedCandidate): Tie[] {
  return teams.includes(teamId) ? [tie('member-of-team', 'hard', { place: placeName })] : [];
}

function ofOrganisation({ organisation }: TiedJuror, { placeName, names, kind, withinName }: TiedCandidate): Tie[] {
  if (!organisation) return [];
  const alike = names.map((name) => ({ name, likeness: likenessOf(organisation, name, kind) }));
  if (alike.some(({ likeness }) => likeness === 'same')) return [tie('organisation-of-place', 'hard', { organisation, place: placeName })];
  const within = withinName ? likenessOf(organisation, withinName, 'municipality') : 'none';
  if (within === 'same') return [tie('organisation-of-municipality', 'hard', { organisation, municipality: withinName!, place: placeName })];
  const doubtful = (alike.find(({ likeness }) => likeness === 'clash') ?? alike.find(({ likeness }) => likeness === 'bent'))?.name ?? (within === 'none' ? undefined : withinName!);
  return doubtful ? [tie('same-name', 'ask', { organisation, name: doubtful, place: placeName })] : [];
}

function ofPartners({ organisation }: TiedJuror, { country, placeName }: TiedCandidate, partners: readonly Partner[]): Tie[] {
  const partner = organisation ? partners.find(({ name }) => likenessOf(organisation, name, '') === 'same') : undefined;
  if (!partner) return [];
  const params = { organisation: partner.name, country, place: placeName };
  if (partner.mentors.includes(country)) return [tie('partner-that-mentors', 'hard', params)];
  return partner.country === country ? [tie('partner-of-country', 'soft', params)] : [];
}

function ofRoles({ roles }: TiedJuror, { cycleId, country, placeName }: TiedCandidate, at: Date): Tie[] {
  const params = { country, place: placeName };
  const contacts = roles.filter((one) => one.role === 'contact' && one.country === country);
  const contact = contacts.find(({ until }) => !until);
  const former = contacts.map(({ until }) => until).filter((until) => until instanceof Date).sort((one, other) => other.getTime() - one.getTime())[0];
  const assessors = roles.filter(({ role }) => role === 'assessor');
  return [
    ...(contact ? [tie('contact-of-country', 'hard', params)] : former ? [tie('was-contact-of-country', at.getTime() - former.getTime() < FIVE_YEARS ? 'hard' : 'soft', { ...params, until: former.toISOString().slice(0, 10) })] : []),
    ...(assessors.some((one) => one.cycleId === cycleId || (!one.cycleId && !one.until)) ? [tie('assessor-of-cycle', 'hard', { cycle: cycleId, place: placeName })] : []),
    ...(assessors.some((one) => one.country === country) ? [tie('assessor-of-country', 'hard', params)] : []),
  ];
}

function ofThePast({ roles }: TiedJuror, { cycleId, placeName, earlier }: TiedCandidate): Tie[] {
  return earlier
    .filter((one) => one.cycleId !== cycleId)
    .sort((one, other) => (one.cycleId < other.cycleId ? -1 : 1))
    .flatMap(({ cycleId: cycle, outcome }) => {
      const then = roles.filter((one) => one.cycleId === cycle).map(({ role }) => role);
      return [
        ...(then.includes('juror') || then.includes('chair') ? [tie('judged-before', 'soft', { cycle, place: placeName, outcome })] : []),
        ...(then.includes('assessor') ? [tie('assessed-before', 'soft', { cycle, place: placeName })] : []),
      ];
    });
}
