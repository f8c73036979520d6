import { Component, computed, inject, signal } from '@angular/core';
import { caseload, cycles, type Case, type Light } from '@pearls/contracts';
import { PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { Api, Formats, Language, Texts, WebFailure } from '@pearls/web';
import { CaseWords } from '../case-words';
import { Proposals } from './proposals';

const RANK: Record<Light, number> = { act: 0, watch: 1, calm: 2 };

/** The candidates and Pearls a national contact answers for; who needs a look comes first, and why. */
@Component({
  selector: 'app-caseload-page',
  imports: [
    PearlBreadcrumbs,
    PearlCell,
    PearlField,
    PearlLoading,
    PearlStatus,
    PearlTable,
    Proposals,
    WebFailure,
  ],
  templateUrl: './caseload-page.html',
})
export class CaseloadPage {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  private readonly say = inject(Language).localised;
  protected readonly words = inject(CaseWords);
  protected readonly t = inject(Texts).t;

  protected readonly cycle = signal('');
  protected readonly askedCycles = this.api.read(cycles.listCycles);
  protected readonly asked = this.api.read(caseload.listCases, () => ({
    query: { cycle: this.cycle() || undefined },
  }));
  private readonly cases = computed(() => (this.asked.hasValue() ? this.asked.value().items : []));
  protected readonly rows = computed(() =>
    [...this.cases()].sort(
      (one, other) => RANK[one.light] - RANK[other.light] || one.placeName.localeCompare(other.placeName),
    ),
  );
  protected readonly cycles = computed(() =>
    (this.askedCycles.hasValue() ? this.askedCycles.value().items : []).map(({ id, name }) => ({
      id,
      name: this.say(name),
    })),
  );
  protected readonly columns = computed<readonly TableColumn<Case>[]>(() => [
    {
      key: 'place',
      label: this.t('caseload.place'),
      text: ({ placeName, cycleId }) => `${placeName}, ${cycleId}`,
    },
    { key: 'light', label: this.t('caseload.look') },
    { key: 'plan', label: this.t('caseload.plan'), text: (one) => this.words.stage(one) },
    {
      key: 'last',
      label: this.t('caseload.lastSession'),
      text: ({ lastSessionOn }) =>
        lastSessionOn ? this.formats.day(lastSessionOn) : this.t('caseload.never'),
    },
    {
      key: 'steps',
      label: this.t('caseload.openSteps'),
      numeric: true,
      text: ({ openSteps }) => this.formats.number(openSteps),
    },
  ]);
  protected readonly keyOf = ({ applicationId }: Case) => applicationId;
  protected readonly linkOf = ({ applicationId }: Case) => `/caseload/${applicationId}`;
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);
}
