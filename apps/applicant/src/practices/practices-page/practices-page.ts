import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { practices, teams, type PracticeKind, type PracticeSummary } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import {
  PearlChoice,
  PearlErrorSummary,
  PearlField,
  PearlForm,
  type ChoiceOption,
  type Problem,
} from '@pearls/ui/forms';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { PlaceQuestion } from '../place-question';
import { PracticeStateTag } from '../practice-state-tag';

const KINDS: readonly PracticeKind[] = ['good-practice', 'case-study', 'method'];

/** The practices of my teams, and the way to begin another. */
@Component({
  selector: 'app-practices-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlCell,
    PearlChoice,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlTable,
    PlaceQuestion,
    PracticeStateTag,
    RouterLink,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './practices-page.html',
  styles: `
    form {
      margin-block-start: var(--space-7);
    }
  `,
})
export class PracticesPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  /** Only of one team, from the address. */
  readonly team = input<string>();

  protected readonly asked = this.api.read(practices.listInWork, () => ({
    query: { teamId: this.team(), limit: 100 },
  }));
  protected readonly rows = computed(() => (this.asked.hasValue() ? this.asked.value().items : []));
  protected readonly columns = computed<readonly TableColumn<PracticeSummary>[]>(() => [
    {
      key: 'title',
      label: this.t('practice.fields.title'),
      text: ({ title }) => title || this.t('practice.untitled'),
    },
    {
      key: 'kind',
      label: this.t('practice.fields.kind'),
      text: ({ kind }) => this.t(`practice.options.kind.${kind}`),
    },
    { key: 'place', label: this.t('practice.fields.placeId'), text: ({ placeName }) => placeName ?? '' },
    { key: 'state', label: this.t('practice.state') },
    {
      key: 'changed',
      label: this.t('practice.changed'),
      text: ({ changedAt }) => this.formats.shortDate(changedAt),
    },
  ]);
  protected readonly keyOf = ({ id }: PracticeSummary) => id;
  protected readonly linkOf = ({ id }: PracticeSummary) => `/practices/${id}`;
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);

  private readonly askedTeams = this.api.read(teams.myTeams);
  protected readonly myTeams = computed(() =>
    (this.askedTeams.hasValue() ? this.askedTeams.value().items : []).filter(({ role }) => role !== 'viewer'),
  );
  protected readonly teamId = linkedSignal(() => this.team() ?? this.myTeams()[0]?.id ?? '');
  protected readonly kind = signal<PracticeKind>('good-practice');
  protected readonly kinds = computed<readonly ChoiceOption<PracticeKind>[]>(() =>
    KINDS.map((value) => ({
      value,
      label: this.t(`practice.options.kind.${value}`),
      hint: this.t(`practice.kindHint.${value}`),
    })),
  );
  protected readonly title = signal('');
  protected readonly place = signal('');
  protected readonly deed = new Deed();
  private readonly attempted = signal(false);
  protected readonly error = computed(() =>
    this.attempted() && !this.title().trim() ? this.t('practice.giveTitle') : this.deed.faults()['title'],
  );
  protected readonly problems = signal<readonly Problem[]>([]);

  protected async start(): Promise<void> {
    this.attempted.set(true);
    const message = this.error();
    this.problems.set(message ? [{ message, target: 'practice-title' }] : []);
    if (message) return;
    const placeId = this.place();
    const body = {
      teamId: this.teamId(),
      kind: this.kind(),
      title: this.title().trim(),
      ...(placeId && { placeId }),
    };
    const started = await this.deed.run(() => this.api.send(practices.start, { body }));
    if (started) await this.router.navigate(['/practices', started.answer.id]);
  }
}
