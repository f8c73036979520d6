import type { ApplicantKind, CycleRules, EligibilityFinding, EligibilityRule } from '@pearls/contracts';

/** What the rules need to know of a place. */
export interface RuledPlace {
  id: string;
  displayName: string;
  country: string;
  nuts3: string;
  withinId?: string | null;
  /** Title years in which it was a Pearl. */
  pearlYears: number[];
}

export interface EligibilityCase {
  rules: CycleRules;
  titleYear: number;
  place: RuledPlace;
  applicantKind: ApplicantKind;
  partners: RuledPlace[];
}

type Outcome = EligibilityFinding['outcome'];

const finding = (rule: EligibilityRule, outcome: Outcome, explanation: string, params: Record<string, string | number> = {}): EligibilityFinding => ({ rule, outcome, explanation, params });

const liesWithin = ({ countries, nuts }: CycleRules['territory'], place: RuledPlace) => countries.includes(place.country) || nuts.some((code) => place.nuts3.startsWith(code));

function territory(rule: 'territory' | 'team-territory', rules: CycleRules, place: RuledPlace): EligibilityFinding {
  const name = place.displayName;
  return liesWithin(rules.territory, place)
    ? finding(rule, 'met', `${name} lies in the area of the programme.`, { place: name })
    : finding(rule, 'not-met', `${name} lies outside the area of the programme.`, { place: name, nuts: place.nuts3, country: place.country });
}

function excludedCity(rules: CycleRules, place: RuledPlace): EligibilityFinding {
  const name = place.displayName;
  return rules.territory.excludedPlaces.includes(place.id)
    ? finding('excluded-city', 'not-met', `${name} is one of the large capitals that cannot hold the title.`, { place: name })
    : finding('excluded-city', 'met', `${name} is not one of the excluded capitals.`, { place: name });
}

function applicant(kind: ApplicantKind, place: RuledPlace): EligibilityFinding {
  const name = place.displayName;
  if (kind === 'other') return finding('applicant-kind', 'not-met', 'An application is made by a local authority. An association can take part in the team of its municipality.', { place: name });
  if (kind === 'part-of-authority' || place.withinId)
    return finding('applicant-kind', 'met', `${name} may be the place; the municipality it belongs to is the applicant.`, { place: name, within: place.withinId ?? '' });
  return finding('applicant-kind', 'met', 'A local authority may apply.', { place: name });
}

function restAfterTitle({ rules, titleYear, place }: EligibilityCase): EligibilityFinding {
  const last = Math.max(0, ...place.pearlYears.filter((year) => year < titleYear));
  const again = last + rules.restAfterTitle + 1;
  const params = { place: place.displayName, year: last, again };
  return last && titleYear < again
    ? finding('rest-after-title', 'not-met', `${place.displayName} was a Pearl in ${last} and may apply again for ${again}.`, params)
    : finding('rest-after-title', 'met', last ? `The title of ${last} lies long enough back.` : `${place.displayName} has not held the title.`, params);
}

function partnerTown({ place, rules }: EligibilityCase): EligibilityFinding[] {
  if (!rules.partnerPlaces.includes(place.id)) return [];
  return [finding('partner-town', 'ask', `${place.displayName} is a partner of the programme. It may apply only if its organisation takes no part in assessment this year.`, { place: place.displayName })];
}

function team({ rules, place, partners, applicantKind }: EligibilityCase): EligibilityFinding[] {
  if (applicantKind !== 'team') return [];
  const countries = [...new Set([place, ...partners].map((one) => one.country))];
  const across =
    countries.length > 1 && !rules.teamsAcrossCountries
      ? finding('team-country', 'not-met', 'The members of a team must lie in one country this year.', { countries: countries.join(', ') })
      : finding('team-country', 'met', 'The members of the team fit together.', { countries: countries.join(', ') });
  return [...partners.map((one) => territory('team-territory', rules, one)), ...partners.map((one) => excludedCity(rules, one)), across];
}

/** All rules of a cycle on one place: each with its outcome and the sentence that explains it. */
export function eligibilityFindings(case_: EligibilityCase): EligibilityFinding[] {
  const { rules, place, applicantKind } = case_;
  return [territory('territory', rules, place), excludedCity(rules, place), applicant(applicantKind, place), restAfterTitle(case_), ...partnerTown(case_), ...team(case_)];
}

/** What the findings add up to: one rule not met is a no; one to ask about is an ask. */
export function verdictOf(findings: EligibilityFinding[]): 'yes' | 'no' | 'ask' {
  if (findings.some((one) => one.outcome === 'not-met')) return 'no';
  return findings.some((one) => one.outcome === 'ask') ? 'ask' : 'yes';
}
