import { applications, assignments, conflicts, cycles, deliberations, jurors, panels, partnerClients, people, plans, planTemplates, preSelection, scoreSheets, teams, type Actor, type Application, type Country, type FormSection, type Panel, type PlanTemplate, type Role } from '@pearls/contracts';
import { applicationForm } from '@pearls/reference/application-form';
import { call, demonstrationAdministrator, develop, dice, eventually, fieldFor, prepare, QuietLedger, Year, type Candidate, type Dice, type Person, type Staff, type Town } from '@pearls/year';
import { ABSENT } from './ids.ts';
import type { Observer, ObserverName } from './observers.ts';
import { tokenOf } from './tokens.ts';
import type { WholePlatform } from './whole-platform.ts';

const CODES = ['J1', 'J2', 'J3', 'J4', 'J5'];
/** Each assessor's organisation mentors this country, in the order in which they joined. */
const WALLED = ['LV', 'FI', 'PL', 'DE'];
const TOWNS = 4;

/** One cycle with everybody in it, which goes from its open call to the decision of the jury, and waits wherever it is looked at. */
export class World {
  readonly platform: WholePlatform;
  readonly year: Year;
  readonly chance: Dice;
  staff!: Staff;
  auditor!: Person;
  nobody!: Person;
  /** Would sit on the jury. */
  successor!: Person;
  chair!: Person;
  jurors!: Person[];
  /** Still writes when the call is over. */
  late!: { officer: Person; teamId: string; application: Application };
  /** The town whose secrets are kept, and another one. */
  town!: Town & Partial<Candidate>;
  rival!: Town & Partial<Candidate>;
  towns: Town[] = [];
  candidates: Candidate[] = [];
  panel!: Panel;
  template!: PlanTemplate;
  private readonly partners = new Map<ObserverName, string>();
  private scopes: string[] = [];
  private viewer = '';

  constructor(platform: WholePlatform, seed: number) {
    this.platform = platform;
    this.chance = dice(seed * 31 + 7);
    this.year = new Year({ url: platform.address, towns: TOWNS, jurors: TOWNS, seed, administrator: demonstrationAdministrator }, new QuietLedger());
  }

  get cycleId() {
    return this.year.cycleId;
  }

  get secretariat() {
    return this.staff.secretariat;
  }

  /** Runs the meeting, because the chair is tied. */
  get presider() {
    return this.staff.secretariat;
  }

  /** Steps aside for the town, as the chair does. */
  get recused() {
    return this.jurors.at(-1)!;
  }

  /** Who may assess the town. */
  get readers(): [Person, Person] {
    const [one, other] = this.staff.assessors.filter((_, at) => WALLED[at] !== this.town.place.country);
    return [one!, other!];
  }

  get contact() {
    return this.staff.contacts.get(this.town.place.country)!;
  }

  get planId() {
    return this.town.planId!;
  }

  /** The ids around the secrets of the town. */
  get focus(): string[] {
    const { town, late, panel } = this;
    return [town?.application.id ?? late.application.id, town?.planId, town?.teamId ?? late.teamId, panel?.id, this.cycleId].filter((id): id is string => id !== undefined);
  }

  /** What a reader could type into a filter. */
  get values(): Record<string, string[]> {
    const { town, late, cycleId } = this;
    const application = town?.application ?? late.application;
    const name = application.placeName.slice(0, 5);
    return {
      cycle: [cycleId, 'no-such-cycle'],
      cycleId: [cycleId],
      applicationId: [application.id],
      teamId: [town?.teamId ?? late.teamId],
      panelId: [this.panel?.id ?? ABSENT],
      placeId: [application.placeId],
      country: [application.country, 'NO'],
      text: [name, application.reference],
      search: [name],
      address: [town?.officer.email ?? late.officer.email],
      cursor: ['nowhere'],
      limit: ['1'],
      against: ['living'],
      applicantKind: ['local-authority'],
    };
  }

  /** The cycle is announced and its call open; everybody of the programme is there. */
  async opens() {
    const { year } = this;
    this.staff = await prepare(year, async () => {
      this.chair = await year.joinsAs('chair', 'Ingrid Solberg', 'chair');
      this.jurors = [];
      for (const key of ['sigrun', 'mads', 'karin']) this.jurors.push(await year.joinsAs('juror', `Juror ${key}`, key));
      this.auditor = await year.joinsAs('auditor', 'The auditor', 'auditor');
      this.nobody = await year.joins('Nobody in particular', 'nobody');
      this.successor = await year.joins('A successor', 'successor');
      await this.lets('a partner of the country', 'DE');
      await this.lets('a partner of another country', 'LT');
      await this.lets('a partner with every scope');
    });
    const [plan] = fieldFor(40, dice(this.year.options.seed)).slice(30);
    const officer = await year.joins('An officer who still writes', 'late');
    const team = await officer.does(teams.openTeam, { body: { kind: 'municipality', name: 'A town that writes', country: plan!.place.country } });
    const application = await eventually('the team in the session', () =>
      officer.does(applications.start, { body: { cycleId: this.cycleId, teamId: team.id, placeId: plan!.place.id, applicantKind: 'local-authority' } }).catch(() => undefined),
    );
    this.late = { officer, teamId: team.id, application };
  }

  /** A partner system with every scope that there is. */
  private async lets(name: ObserverName, country?: Country) {
    const { administrator } = this.year;
    const { items } = await administrator.does(partnerClients.listScopes);
    const scopes = (this.scopes = items.map(({ scope }) => scope));
    const { id } = await administrator.does(partnerClients.openPartnerClient, { body: { name, contact: 'partner@example.org', scopes, ...(country && { country }) } });
    const { clientId, clientSecret } = await administrator.does(partnerClients.renewPartnerSecret, { params: { id }, body: {} });
    const response = await fetch(new URL('/oidc/token', this.platform.address), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: scopes.join(' ') }),
    });
    const { access_token: token } = (await response.json()) as { access_token?: string };
    if (!token) throw new Error(`${name} got no token: ${response.status}`);
    this.partners.set(name, token);
  }

  /** The call is over: the towns have handed in. */
  async isCalled() {
    this.towns = await call(this.year, this.secretariat);
    const [town, rival] = [...this.towns].sort((a, b) => Number(b.place.country === 'DE') - Number(a.place.country === 'DE'));
    this.town = town!;
    this.rival = rival!.place.country === 'DE' ? this.towns.find(({ place }) => place.country !== 'DE')! : rival!;
    this.viewer = await tokenOf(this.platform, { kind: 'person', id: ABSENT, grants: [], teams: [{ id: town!.teamId, role: 'viewer' }], scopes: [] });
  }

  /** Every town is eligible, whatever it was before; assessors read. */
  async isPreSelected() {
    for (const { application } of this.towns) await this.secretariat.does(preSelection.decideEligibility, { params: { id: application.id }, body: { verdict: 'eligible', reason: 'Every rule of the call is met.' } });
    await this.secretariat.does(cycles.startPreSelection, { params: { cycle: this.cycleId } });
  }

  /** The letters leave: every town goes on, and has a plan to write. */
  async developsPlans() {
    const params = { cycle: this.cycleId };
    const { items: criteria } = await this.secretariat.does(cycles.readCriteria, { params });
    for (const { application, place } of this.towns)
      for (const assessor of this.staff.assessors.filter((_, at) => WALLED[at] !== place.country).slice(0, 2)) {
        const id = { id: application.id };
        const { version, state } = await assessor.does(preSelection.readMyAssessment, { params: id });
        if (state === 'final') continue;
        await assessor.does(preSelection.saveMyAssessment, { params: id, version, body: { scores: Object.fromEntries(criteria.map(({ code }) => [code, 4])), remarks: Object.fromEntries(criteria.map(({ code }) => [code, 'Clear.'])) } });
        await assessor.does(preSelection.finaliseMyAssessment, { params: id });
      }
    const { items: lines } = await this.secretariat.does(cycles.readPreSelection, { params });
    const inIt = lines.filter(({ applicationId }) => this.towns.some(({ application }) => application.id === applicationId));
    for (const { applicationId, proposed } of inIt) await this.secretariat.does(preSelection.stageDecision, { params: { id: applicationId }, body: { outcome: 'selected', ...(proposed !== 'selected' && { reason: 'The jury shall read every plan of this field.' }) } });
    await this.secretariat.does(cycles.openDevelopment, { params, body: { letters: inIt.length } });
    this.template = await this.secretariat.does(planTemplates.readTemplate, { params: { version: 'current' } });
    for (const town of this.towns)
      Object.assign(town, {
        planId: await eventually(`the plan of ${town.name}`, async () => {
          const { items } = await town.officer.does(plans.listPlans, { query: { applicationId: town.application.id } });
          return items.length > 0 && (await town.officer.does(plans.readPlan, { params: { id: items[0]!.id } })).carriedOver && items[0]!.id;
        }),
      });
    await eventually('a contact proposed', async () => (await this.contact.does(assignments.listAssignments, { query: { applicationId: this.town.application.id } })).items.length > 0);
  }

  /** The plans are sealed, the panel is open and its jurors declare; the chair and one juror have worked for the town. */
  async judges() {
    this.candidates = await develop(this.year, this.staff, this.towns);
    const { secretariat } = this;
    this.panel = await secretariat.does(panels.draftPanel, { body: { cycleId: this.cycleId } });
    const params = { id: this.panel.id };
    const jury = [this.chair, ...this.jurors];
    await eventually('every seat', async () => (await secretariat.does(jurors.listMembers, { params })).items.filter(({ seated }) => seated).length === jury.length);
    for (const [at, juror] of jury.entries()) await juror.does(jurors.saveProfile, { params: { ...params, personId: juror.id }, version: 0, body: profile(juror.name, ['NO', 'IS', 'SE', 'NO'][at]!) });
    await eventually('every plan', async () => (await secretariat.does(scoreSheets.readProgress, { params })).plans.length === this.candidates.length);
    this.panel = await secretariat.does(panels.openPanel, { params });
    for (const juror of [this.chair, this.recused]) await this.declares(juror, this.town.application.id, 'employment');
    for (const juror of jury.slice(1, 3)) for (const { application } of this.towns) if (application.id !== this.rival.application.id) await this.declares(juror, application.id);
  }

  async declares(juror: Person, applicationId: string, kind: 'none' | 'employment' | 'advisory-work' | 'other' = 'none') {
    const params = { id: this.panel.id };
    const { items } = await juror.does(conflicts.listDeclarations, { params });
    const { version } = items.find((one) => one.applicationId === applicationId)!;
    await juror.does(conflicts.declare, { params: { ...params, applicationId }, version, body: kind === 'none' ? { kind } : { kind, explanation: 'Worked for this town until last spring.' } });
  }

  /** Lets the successor onto the jury, or off it. */
  async seats(wanted?: boolean) {
    const { administrator } = this.year;
    const { successor } = this;
    successor.id ||= (await administrator.does(people.listPeople, { query: { search: successor.email } })).items[0]!.id;
    const params = { id: successor.id };
    const [held] = (await administrator.does(people.readPerson, { params })).grants;
    if (held && wanted !== true) await administrator.does(people.revokeRole, { params: { ...params, grantId: held.id } });
    if (!held && wanted !== false) await administrator.does(people.grantRole, { params, body: { role: 'juror', cycleId: this.cycleId } });
  }

  /** Whatever was open about ties is settled, and the plans open. */
  async scores() {
    const params = { id: this.panel.id };
    await this.seats(false);
    for (const juror of [this.chair, ...this.jurors]) {
      const { items } = await juror.does(conflicts.listDeclarations, { params });
      const tied = juror === this.chair || juror === this.recused;
      for (const { applicationId, state } of items) if (!(tied && applicationId === this.town.application.id) && state !== 'none' && state !== 'judged_not_a_conflict') await this.declares(juror, applicationId);
    }
    for (const who of [this.chair, this.secretariat]) {
      const { items } = await who.does(conflicts.listConflicts, { query: { panelId: this.panel.id, state: ['declared', 'suggested'] } });
      for (const { id, version, actions } of items) if (actions.includes('decide')) await who.does(conflicts.decideConflict, { params: { id }, version, body: { outcome: 'judged_not_a_conflict', reason: 'A slip of the pen, it is no tie.' } });
    }
    this.panel = await eventually('scoring', () => this.secretariat.does(panels.startScoring, { params }).catch(() => undefined));
    // That a sheet is begun the office may know; what it says only who writes it.
    await this.fills(this.jurors[1]!, this.planId, 2.5, 'Begun on the train.');
  }

  /** Gives a plan its points, the same for every criterion; says whether the sheet is to be final. */
  async fills(juror: Person, planId: string, points: number, words: string) {
    const params = { id: this.panel.id, planId };
    const { version } = await juror.does(scoreSheets.readMySheet, { params });
    const scores = Object.fromEntries(CODES.map((code) => [code, points]));
    const comments = points >= 4.5 || points <= 1.5 ? Object.fromEntries(CODES.map((code) => [code, words])) : {};
    await juror.does(scoreSheets.saveMySheet, { params, version, body: { scores, comments, overallComment: words, privateComment: words, veryConvincing: points > 4 } });
  }

  /** Every sheet is final, and the jury meets. */
  async meets() {
    const params = { id: this.panel.id };
    for (const juror of [this.chair, ...this.jurors]) {
      const { items } = await juror.does(scoreSheets.listPlans, { params });
      for (const { planId, sheetState, total } of items) {
        if (sheetState === 'final') continue;
        if (total === undefined) await this.fills(juror, planId, this.chance.between(4, 9) / 2, 'One sees who does it.');
        await juror.does(scoreSheets.finaliseMySheet, { params: { ...params, planId } });
      }
    }
    await this.secretariat.does(panels.startDeliberation, { params });
  }

  /** Whatever the rule asks is answered, and the titles are decided; nobody outside knows for a long time. */
  async decides() {
    const params = { id: this.panel.id };
    const { presider } = this;
    const meeting = await presider.does(deliberations.readDeliberation, { params });
    if (!meeting.present.length) await presider.does(deliberations.recordPresence, { params, version: meeting.version, body: { present: this.jurors.map(({ id }) => id) } });
    for (;;) {
      const { proposal, version, extras } = await presider.does(deliberations.readDeliberation, { params });
      if (proposal.tie) await presider.does(deliberations.settleTie, { params, version, body: { ...proposal.tie, chosen: this.chance.pick(proposal.tie.among), votes: [], castingVote: true, reason: 'The jury discussed it for long.' } });
      else if (proposal.extra && !extras.some(({ number }) => number === proposal.extra!.number)) await presider.does(deliberations.decideExtraPlace, { params, version, body: { number: proposal.extra.number, reason: 'Nobody stands out.', votesFor: 0, votesAgainst: 3, abstained: 0 } });
      else break;
    }
    const embargoAt = new Date(this.platform.clock.now().getTime() + 86_400_000).toISOString();
    await presider.does(deliberations.decideTitles, { params, body: { embargoAt } });
  }

  /** Everybody who may look, as far as they are in the world yet. */
  observers(): Observer[] {
    const { town, rival } = this;
    const { cycleId } = this;
    const member = (teamId: string): Partial<Actor> => ({ teams: [{ id: teamId, role: 'owner' }] });
    const holder = (role: Role): Partial<Actor> => ({ grants: [{ role, cycleId }] });
    const people: Partial<Record<ObserverName, [Person | undefined, Partial<Actor>]>> = {
      'a person without a role': [this.nobody, {}],
      'the officer of the town': [town?.officer, member(town?.teamId)],
      'the officer of another town': [rival?.officer, member(rival?.teamId)],
      'the officer of a town that still writes': [this.late.officer, member(this.late.teamId)],
      'an assessor': [town ? this.readers[0] : this.staff.assessors[0], holder('assessor')],
      'another assessor': [town ? this.readers[1] : this.staff.assessors[1], holder('assessor')],
      'an assessor walled off from the town': [this.staff.assessors[WALLED.indexOf(town?.place.country ?? 'DE')], holder('assessor')],
      'the contact of the country': [town && this.contact, holder('contact')],
      'the contact of another country': [this.staff.contacts.get('LT'), holder('contact')],
      'a juror': [this.jurors[0], holder('juror')],
      'another juror': [this.jurors[1], holder('juror')],
      'a juror who stepped aside': [this.recused, holder('juror')],
      'the chair, who is tied': [this.chair, holder('chair')],
      'an auditor': [this.auditor, holder('auditor')],
      'the secretariat': [this.secretariat, holder('secretariat')],
      'the administrator': [this.year.administrator, { grants: [{ role: 'administrator' }] }],
    };
    const known = (more: Partial<Actor>): Actor => ({ kind: 'person', id: ABSENT, grants: [], teams: [], scopes: [], ...more });
    const bearer = (name: ObserverName, actor: Actor, token: string): Observer => ({ name, actor, headers: () => ({ authorization: `Bearer ${token}` }) });
    return [
      { name: 'a visitor', actor: known({ kind: 'anyone' }), headers: () => ({}) },
      ...(Object.entries(people) as [ObserverName, [Person | undefined, Partial<Actor>]][]).flatMap(([name, [person, more]]): Observer[] => (person ? [{ name, actor: known(more), headers: () => ({ cookie: person.cookie }) }] : [])),
      ...[...this.partners].map(([name, token]) => bearer(name, known({ kind: 'partner', scopes: this.scopes }), token)),
      ...(this.viewer ? [bearer('a viewer of the town', known({ teams: [{ id: town.teamId, role: 'viewer' }] }), this.viewer)] : []),
    ];
  }
}

/** How a juror introduces herself or himself. */
export const profile = (name: string, country: string, statement = 'I read every plan to the end.') => ({ name, job: 'Adviser', organisation: 'A network of cities', country, expertise: 'Culture', statement });

/** The form that applications are written on. */
export const FORM = applicationForm as unknown as { sections: FormSection[] };
