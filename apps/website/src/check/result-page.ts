import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cycles, type EligibilityFinding } from '@pearls/contracts';
import { PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlSummaryList, type SummaryRow } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';
import { Calls, dateOf } from '../calls/calls';
import { PlaceNames } from '../rules/place-names';
import { answersOf, queryOf } from './answers';

/** May this place apply: yes, no with the rule, or ask – and the way on. */
@Component({
  selector: 'app-result-page',
  imports: [RouterLink, PearlLoading, PearlStatus, PearlSummaryList, PearlButton, PearlMoment, WebFailure],
  templateUrl: './result-page.html',
  styleUrl: './result-page.css',
})
export class ResultPage {
  private readonly texts = inject(Texts);
  protected readonly t = this.texts.t;
  private readonly formats = inject(Formats);
  private readonly names = inject(PlaceNames);
  protected readonly calls = inject(Calls);

  readonly place = input<string>();
  readonly kind = input<string>();
  readonly partners = input<string>();

  private readonly answers = answersOf(this.place, this.kind, this.partners);
  protected readonly cycle = this.calls.current;
  protected readonly year = computed(() => `${this.cycle()?.titleYear ?? ''}`);

  protected readonly result = inject(Api).read(cycles.checkEligibility, () => {
    const { place, kind, partners } = this.answers();
    const cycle = this.cycle();
    if (!cycle || !place || !kind) return undefined;
    return { params: { cycle: cycle.id }, query: { placeId: place, applicantKind: kind, ...(kind === 'team' && { partnerPlaceIds: partners ?? [] }) } };
  });

  protected readonly findings = computed(() => {
    const order = ['not-met', 'ask', 'met'];
    const all = this.result.hasValue() ? this.result.value().findings : [];
    return [...all].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome)).map((finding) => ({ outcome: finding.outcome, sentence: this.inWords(finding) }));
  });
  protected readonly decisive = computed(() => this.findings().filter(({ outcome }) => outcome !== 'met'));
  protected readonly met = computed(() => this.findings().filter(({ outcome }) => outcome === 'met'));
  protected readonly closes = computed(() => {
    const cycle = this.calls.open();
    return cycle && dateOf(cycle, 'call-closes');
  });
  protected readonly opens = computed(() => {
    const cycle = this.calls.coming();
    return cycle && dateOf(cycle, 'call-opens');
  });

  /** The answers go along into the application, so that nothing is asked twice. */
  protected readonly startUrl = computed(() => `/applicant/start?${new URLSearchParams({ cycle: this.cycle()?.id ?? '', ...queryOf(this.answers()) })}`);

  protected readonly rows = computed<SummaryRow[]>(() => {
    const answers = this.answers();
    const queryParams = queryOf(answers);
    return [
      { key: 'place', label: this.t('check.steps.place'), value: this.names.nameOf(answers.place ?? ''), link: '/check', queryParams },
      { key: 'applicant', label: this.t('check.steps.applicant'), value: this.t(`applicantKinds.${answers.kind}.label`), link: '/check/applicant', queryParams },
      ...(answers.kind === 'team' ? [{ key: 'team', label: this.t('check.steps.team'), value: this.formats.list((answers.partners ?? []).map(this.names.nameOf)), link: '/check/team', queryParams }] : []),
    ];
  });

  constructor() {
    this.calls.refresh();
    effect(() => {
      const { place, partners = [] } = this.answers();
      void this.names.fetch([...(place ? [place] : []), ...partners]);
    });
  }

  private inWords({ rule, outcome, explanation, params = {} }: EligibilityFinding): string {
    const variant = rule === 'rest-after-title' && outcome === 'met' && !params['year'] ? '-never' : rule === 'applicant-kind' && outcome === 'met' && 'within' in params ? '-part' : '';
    const key = `findings.${rule}.${outcome}${variant}`;
    const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, name === 'countries' ? this.formats.list(`${value}`.split(', ').map(this.formats.country)) : `${value}`]));
    return this.texts.has(key) ? this.t(key, values) : explanation;
  }
}
