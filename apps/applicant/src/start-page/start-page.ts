import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import {
  APPLICANT_KINDS,
  applications,
  cycles,
  teams,
  type ApplicantKind,
  type ApplicationStart,
  type Team,
} from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import {
  PearlChoice,
  PearlErrorSummary,
  PearlField,
  PearlForm,
  type ChoiceOption,
  type Problem,
} from '@pearls/ui/forms';
import { PearlSummaryList, type SummaryRow } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment, UiClock } from '@pearls/ui/time';
import { Api, Deed, Formats, Language, Session, Texts, WebFailure, WebRefusal } from '@pearls/web';

const NEW_TEAM = 'new';

/** Begins an application with the answers of the eligibility check: only the team is asked for. */
@Component({
  selector: 'app-start-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlChoice,
    PearlEmpty,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlMoment,
    PearlNotification,
    PearlSummaryList,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './start-page.html',
})
export class StartPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly choice = viewChild<PearlChoice<string>>('choice');
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly cycle = input<string>();
  readonly place = input<string>();
  readonly kind = input<string>();

  /** Keys of the partner places, separated by commas. */
  readonly partners = input<string>();

  protected readonly attempt = new Deed();
  private readonly applicantKind = computed<ApplicantKind | undefined>(() =>
    APPLICANT_KINDS.find((one) => one === this.kind()),
  );
  private readonly partnerPlaceIds = computed(() => (this.partners() ?? '').split(',').filter(Boolean));
  protected readonly carried = computed(() => !!this.cycle() && !!this.place() && !!this.applicantKind());

  protected readonly askedCycle = this.api.read(cycles.readCycle, () => {
    const cycle = this.cycle();
    return cycle && this.carried() ? { params: { cycle } } : undefined;
  });
  protected readonly eligibility = this.api.read(cycles.checkEligibility, () => {
    const [cycle, placeId, applicantKind] = [this.cycle(), this.place(), this.applicantKind()];
    return cycle && placeId && applicantKind
      ? { params: { cycle }, query: { placeId, applicantKind, partnerPlaceIds: this.partnerPlaceIds() } }
      : undefined;
  });
  protected readonly askedTeams = this.api.read(teams.myTeams);
  private readonly opened = signal<Team | undefined>(undefined);

  protected readonly found = computed(() =>
    this.eligibility.hasValue() ? this.eligibility.value() : undefined,
  );
  protected readonly call = computed(() =>
    this.askedCycle.hasValue() ? this.askedCycle.value() : undefined,
  );
  protected readonly deadline = computed(() =>
    this.call()?.timetable.find(({ key }) => key === 'call-closes'),
  );
  protected readonly hindrances = computed(
    () => this.found()?.findings.filter(({ outcome }) => outcome !== 'met') ?? [],
  );
  protected readonly ready = computed(() => !!this.found() && !!this.call() && this.askedTeams.hasValue());
  protected readonly error = computed(
    () => this.eligibility.error() ?? this.askedCycle.error() ?? this.askedTeams.error(),
  );

  private readonly writable = computed(() => {
    const mine = this.askedTeams.hasValue() ? this.askedTeams.value().items : [];
    return mine.filter(({ kind, role }) => kind === 'municipality' && role !== 'viewer');
  });
  protected readonly options = computed<readonly ChoiceOption<string>[]>(() => [
    ...this.writable().map(({ id, name, role }) => ({
      value: id,
      label: name,
      hint: this.t(`roles.${role}`),
    })),
    { value: NEW_TEAM, label: this.t('start.newTeam'), hint: this.t('start.newTeamHint') },
  ]);
  protected readonly team = linkedSignal(() => (this.writable().length ? '' : NEW_TEAM));
  protected readonly isNew = computed(() => this.team() === NEW_TEAM);
  protected readonly teamName = linkedSignal(
    () => this.found()?.place.withinName ?? this.found()?.place.displayName ?? '',
  );
  protected readonly rows = computed<readonly SummaryRow[]>(() => {
    const place = this.found()?.place;
    const kind = this.applicantKind();
    return place && kind
      ? [
          {
            key: 'place',
            label: this.t('start.place'),
            value: [place.displayName, place.withinName ?? '', this.formats.country(place.country)],
          },
          { key: 'kind', label: this.t('start.kind'), value: this.t(`applicantKinds.${kind}`) },
          ...(this.partnerPlaceIds().length
            ? [
                {
                  key: 'partners',
                  label: this.t('start.partners'),
                  value: this.t('start.partnerCount', { count: this.partnerPlaceIds().length }),
                },
              ]
            : []),
        ]
      : [];
  });
  private readonly attempted = signal(false);
  protected readonly teamError = computed(() =>
    this.attempted() && !this.team() ? this.t('start.chooseTeam') : undefined,
  );
  protected readonly nameError = computed(() =>
    this.attempted() && this.isNew() && !this.teamName().trim() ? this.t('start.nameTeam') : undefined,
  );
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);

  constructor() {
    const clock = inject(UiClock);
    effect(() => {
      const call = this.call();
      if (call) untracked(() => clock.set(call.asOf));
    });
  }

  protected async start(): Promise<void> {
    this.attempted.set(true);
    const message = this.teamError() ?? this.nameError();
    this.problems.set(message ? [{ message, target: () => this.choice()?.focus() }] : []);
    if (message) return;
    const started = await this.attempt.run(async () => {
      const teamId = await this.teamId();
      return this.api.send(applications.start, { body: this.asked(teamId) });
    });
    if (started) await this.router.navigate(['/applications', started.answer.id]);
  }

  private asked(teamId: string): ApplicationStart {
    const partnerPlaceIds = this.partnerPlaceIds();
    return {
      cycleId: this.cycle() ?? '',
      placeId: this.place() ?? '',
      applicantKind: this.applicantKind() ?? 'local-authority',
      teamId,
      ...(partnerPlaceIds.length && { partnerPlaceIds }),
    };
  }

  /** The chosen team, opened first where it is new; a second attempt uses the one opened before. */
  private async teamId(): Promise<string> {
    if (!this.isNew()) return this.team();
    const before = this.opened();
    if (before) return before.id;
    const team = await this.api.send(teams.openTeam, {
      body: { kind: 'municipality', name: this.teamName().trim(), country: this.found()?.place.country },
    });
    this.opened.set(team);
    this.session.reload();
    return team.id;
  }
}
