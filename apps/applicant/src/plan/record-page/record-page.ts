import {
  Component,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { planRecords } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlEmpty, Toasts } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Language, PageTitles, Texts, WebRefusal, type ClashField } from '@pearls/web';
import { answerLines } from '../../writing/form-renderer/answer-lines';
import { FormQuestion } from '../../writing/form-renderer/form-question';
import { Speaking } from '../../writing/speaking';
import { WritingState } from '../../writing/writing-state';
import { ActivityOriginNote } from '../activities/activity-origin-note';
import { ActivityStandingPanel } from '../activities/activity-standing-panel';
import { OpenPlan } from '../open-plan';
import { PlanShortcomings, type ShortcomingLine } from '../plan-shortcomings';
import { Presence } from '../presence';
import { PlanSide } from '../section-page/plan-side';
import { PresenceLine } from '../section-page/presence-line';

/** One record of the plan: a priority, an activity, a budget line … Saved by itself like everything that is written. */
@Component({
  selector: 'app-record-page',
  imports: [
    ActivityOriginNote,
    ActivityStandingPanel,
    FormQuestion,
    PearlBreadcrumbs,
    PearlButton,
    PearlConfirm,
    PearlEmpty,
    PlanSide,
    PresenceLine,
    RouterLink,
    WebRefusal,
    WritingState,
  ],
  providers: [PlanShortcomings],
  templateUrl: './record-page.html',
  styleUrls: ['../section-page/plan-section-page.css', './record-page.css'],
})
export class RecordPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly titles = inject(PageTitles);
  private readonly toasts = inject(Toasts);
  private readonly presence = inject(Presence);
  private readonly speaking = inject(Speaking);
  private readonly shortcomings = inject(PlanShortcomings);
  private readonly side = viewChild(PlanSide);
  private readonly saving = viewChild(WritingState);
  private readonly questions = viewChildren(FormQuestion);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  /** Key of the section, from the address. */
  readonly section = input.required<string>();

  /** Id of the record, from the address. */
  readonly record = input.required<string>();

  /** The question to go to at once. */
  readonly field = input<string>();

  /** Where the writer came from to change one answer. */
  readonly back = input<string>();

  protected readonly deed = new Deed();
  protected readonly removing = signal(false);
  protected readonly station = computed(() => this.open.section(this.section()));
  protected readonly current = computed(() => this.open.record(this.record()));
  private readonly kind = computed(() => this.current()?.kind);
  protected readonly definition = computed(() => {
    const kind = this.kind();
    return kind && this.open.definition(kind);
  });
  protected readonly siblings = computed(() => {
    const kind = this.kind();
    return kind ? this.open.records(kind) : [];
  });
  protected readonly position = computed(
    () => this.siblings().findIndex(({ id }) => id === this.record()) + 1,
  );
  protected readonly next = computed(() => this.siblings()[this.position()]);
  protected readonly keeper = computed(() => {
    const id = this.record();
    const known = !!this.kind();
    if (!known || !this.open.mayEdit()) return undefined;
    return untracked(() => {
      const record = this.open.record(id);
      return record && this.open.writeRecord(record);
    });
  });
  protected readonly answers = computed(() => this.keeper()?.answers() ?? this.current()?.answers ?? {});
  protected readonly locked = computed(() => !this.keeper());
  protected readonly clashFields = computed<readonly ClashField[]>(() =>
    (this.definition()?.fields ?? []).map((field) => ({
      key: field.key,
      label: this.say(field.label),
      lines: (value) =>
        answerLines(
          field,
          value,
          [],
          this.speaking.speaker((id) => this.open.record(id)?.name ?? ''),
        ),
    })),
  );

  /** What the server found missing, beside its question, for whoever came to fill it. */
  protected readonly faults = computed(() =>
    this.back() === 'missing' ? this.beside(this.shortcomings.missing()) : {},
  );
  protected readonly warnings = computed(() => this.beside(this.shortcomings.warnings()));
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
    { label: this.say(this.station()?.title), link: this.list() },
  ]);
  protected readonly list = computed(() => `${this.open.home()}/sections/${this.section()}`);

  constructor() {
    effect(() => {
      const name = this.current()?.name;
      if (name) this.titles.name(name);
    });
    effect(() => {
      const key = this.section();
      untracked(() => this.presence.section.set(key));
    });
    effect(() => {
      const field = this.field();
      if (this.definition() && field) afterNextRender(() => this.goTo(field), { injector: this.injector });
    });
    inject(DestroyRef).onDestroy(() => this.presence.section.set(undefined));
  }

  protected look(tab: 'guidance' | 'comments'): void {
    this.side()?.show(tab);
  }

  protected write(field: string, value: unknown): void {
    this.keeper()?.write(field, value);
  }

  protected save(): void {
    void this.keeper()?.save();
  }

  protected async goOn(): Promise<void> {
    await this.keeper()?.save();
    if (this.keeper()?.clashes().length) return this.saving()?.decide();
    await this.router.navigateByUrl(this.back() ? `${this.open.home()}/${this.back()}` : this.list());
  }

  protected async remove(): Promise<void> {
    const recordId = this.record();
    const params = { id: this.open.id() ?? '', recordId };
    const removed = await this.deed.run(() => this.api.send(planRecords.removeRecord, { params }));
    this.removing.set(false);
    if (!removed) return;
    const name = this.current()?.name ?? '';
    await this.router.navigateByUrl(this.list());
    this.open.changeRecords((records) => records.filter(({ id }) => id !== recordId));
    this.toasts.show(this.t('plan.records.removed', { name }));
  }

  private beside(lines: readonly ShortcomingLine[]): Readonly<Record<string, string>> {
    const mine = lines.filter(({ shortcoming }) => shortcoming.recordId === this.record());
    return Object.fromEntries(mine.map(({ shortcoming, sentence }) => [shortcoming.field, sentence]));
  }

  private goTo(key: string): void {
    this.questions()
      .find((one) => one.field().key === key)
      ?.focus();
  }
}
