import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { planVersions, type AnswerChange, type PlanSectionDefinition } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { Api, Deed, Formats, Language, PageTitles, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { OpenPlan } from '../open-plan';
import { PlanDrafts } from '../plan-drafts';
import { PlanReading } from '../read-page/plan-reading';
import { ChangedAnswer } from './changed-answer';

interface Group {
  readonly section: PlanSectionDefinition;
  readonly changes: readonly AnswerChange[];
}

/** A version of the plan: what is different since, what it said, and the way to bring one section back. */
@Component({
  selector: 'app-version-page',
  imports: [
    ChangedAnswer,
    PearlBreadcrumbs,
    PearlButton,
    PearlConfirm,
    PearlField,
    PearlLoading,
    PearlTab,
    PearlTabs,
    PlanReading,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './version-page.html',
})
export class VersionPage {
  private readonly api = inject(Api);
  private readonly drafts = inject(PlanDrafts);
  private readonly toasts = inject(Toasts);
  private readonly titles = inject(PageTitles);
  protected readonly open = inject(OpenPlan);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  /** Id of the version, from the address. */
  readonly version = input.required<string>();

  /** The later version to compare with; the living plan when empty. */
  protected readonly other = signal('');
  protected readonly deed = new Deed();
  protected readonly restoring = signal<PlanSectionDefinition | undefined>(undefined);
  protected readonly isRestoring = computed(() => this.restoring() !== undefined);

  private readonly params = computed(() => {
    const id = this.open.plan()?.id;
    return id ? { id, versionId: this.version() } : undefined;
  });
  protected readonly asked = this.api.read(planVersions.readVersion, () => {
    const params = this.params();
    return params && { params };
  });
  protected readonly difference = this.api.read(planVersions.compareVersions, () => {
    const params = this.params();
    return params && { params, query: { with: this.other() || undefined } };
  });
  private readonly list = this.api.read(planVersions.listVersions, () => {
    const params = this.params();
    return params && { params: { id: params.id } };
  });
  protected readonly later = computed(() => {
    const items = this.list.hasValue() ? this.list.value().items : [];
    const at = this.asked.hasValue() ? this.asked.value().at : '';
    return items.filter((one) => one.at > at && one.id !== this.version());
  });
  protected readonly groups = computed<readonly Group[]>(() => {
    const changes = this.difference.hasValue() ? this.difference.value().changes : [];
    return this.open
      .sections()
      .map((section) => ({ section, changes: changes.filter((one) => one.section === section.key) }))
      .filter((group) => group.changes.length);
  });
  protected readonly heading = computed(() => {
    if (!this.asked.hasValue()) return this.t('plan.versions.one');
    const { kind, name, at } = this.asked.value();
    return `${name ?? this.t(`plan.versions.kinds.${kind}`)}, ${this.formats.dateTime(at)}`;
  });
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
    { label: this.t('plan.versions.title'), link: `${this.open.home()}/versions` },
  ]);

  constructor() {
    effect(() => this.titles.name(this.heading()));
  }

  protected async restore(): Promise<void> {
    const section = this.restoring();
    const params = this.params();
    if (!section || !params) return;
    const restored = await this.deed.run(async () => {
      await this.drafts.saveAll();
      return this.api.send(planVersions.restoreSection, { params: { ...params, section: section.key } });
    });
    this.restoring.set(undefined);
    if (!restored) return;
    this.open.keepSection(restored.answer);
    this.open.reload();
    this.difference.reload();
    this.toasts.show(this.t('plan.versions.restored', { section: this.say(section.title) }));
  }
}
