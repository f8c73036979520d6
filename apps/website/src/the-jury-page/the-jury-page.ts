import { Component, computed, inject } from '@angular/core';
import { jurors } from '@pearls/contracts/jury';
import { juryCriteria, leastSheets } from '@pearls/reference/jury';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlDetails } from '@pearls/ui/reading';
import { served } from '@pearls/ui/texts/served';
import { Api, Formats, Language, Texts, WebFailure } from '@pearls/web';
import { Calls } from '../calls/calls';
import { tellMachines } from '../served/page-facts';
import { ShownIn } from '../words/shown-in';

/** Who judges, by what criteria and rule, and what is done about conflicts of interest. */
@Component({
  selector: 'app-the-jury-page',
  imports: [PearlLoading, PearlDetails, WebFailure],
  templateUrl: './the-jury-page.html',
  styleUrl: './the-jury-page.css',
})
export class TheJuryPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  protected readonly shownIn = inject(ShownIn);
  protected readonly calls = inject(Calls);
  private readonly api = inject(Api);

  private readonly cycle = this.calls.current;
  protected readonly members = this.api.read(jurors.listJurors, () => this.cycle() && { query: { cycle: this.cycle()!.id } });
  private readonly before = computed(() => {
    const all = this.calls.list.hasValue() ? this.calls.list.value().items : [];
    return all.filter(({ titleYear }) => titleYear < (this.cycle()?.titleYear ?? 0)).sort((one, other) => other.titleYear - one.titleYear)[0];
  });
  private readonly membersBefore = this.api.read(jurors.listJurors, () => this.before() && { query: { cycle: this.before()!.id } });

  /** The juries that are public: of the year that is on, and of the one before. */
  protected readonly panels = computed(() =>
    [
      { cycle: this.cycle(), list: this.members },
      { cycle: this.before(), list: this.membersBefore },
    ].flatMap(({ cycle, list }) => (cycle && list.hasValue() && list.value().items.length ? [{ year: `${cycle.titleYear}`, members: list.value().items }] : [])),
  );
  protected readonly year = computed(() => `${this.cycle()?.titleYear}`);
  protected readonly isNamed = computed(() => this.members.hasValue() && this.members.value().items.length > 0);
  protected readonly error = computed(() => this.calls.list.error() ?? this.members.error());

  protected readonly criteria = juryCriteria;
  protected readonly heaviest = Math.max(...juryCriteria.map(({ weight }) => weight));

  /** The rule of selection, a sentence each, with the numbers of the year that is on. */
  protected readonly rule = computed(() => {
    const rules = this.cycle()?.rules;
    if (!rules) return [];
    return [
      this.t('theJury.rule.alone'),
      this.t('theJury.rule.mean', { count: leastSheets }),
      `${this.t('theJury.rule.base', { count: rules.basePlaces })} ${this.t('theJury.rule.cap', { count: rules.perCountryCap })}`,
      this.t('theJury.rule.tie'),
      ...(rules.extraPlaces ? [this.t('theJury.rule.extra', { count: rules.extraPlaces })] : []),
      this.t('theJury.rule.protocol'),
    ];
  });
  protected readonly conflicts = ['declare', 'automatic', 'wall', 'chair', 'contacts'];

  constructor() {
    if (served) tellMachines(() => ({ description: this.t('theJury.description') }));
  }
}
