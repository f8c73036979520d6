import { Component, computed, inject, signal } from '@angular/core';
import { planVersions, type PlanVersionSummary } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { Colleagues } from '../../writing/colleagues';
import { OpenPlan } from '../open-plan';

/** The versions of the plan, the newest first, and the way to keep it as it is now under a name. */
@Component({
  selector: 'app-versions-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlField, PearlLoading, PearlTable, WebFailure, WebRefusal],
  templateUrl: './versions-page.html',
})
export class VersionsPage {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  private readonly colleagues = inject(Colleagues);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;

  protected readonly deed = new Deed();
  protected readonly name = signal('');
  protected readonly attempted = signal(false);
  protected readonly error = computed(() => {
    if (this.attempted() && !this.name().trim()) return this.t('plan.versions.giveName');
    return this.deed.faults()['name'];
  });
  protected readonly asked = this.api.read(planVersions.listVersions, () => {
    const id = this.open.plan()?.id;
    return id ? { params: { id } } : undefined;
  });
  protected readonly columns = computed<readonly TableColumn<PlanVersionSummary>[]>(() => [
    { key: 'at', label: this.t('plan.versions.at'), text: ({ at }) => this.formats.dateTime(at) },
    {
      key: 'name',
      label: this.t('plan.versions.name'),
      text: ({ kind, name }) => name ?? this.t(`plan.versions.kinds.${kind}`),
    },
    {
      key: 'who',
      label: this.t('plan.versions.who'),
      text: ({ personId }) => this.colleagues.nameOf(personId) ?? this.t('section.aColleague'),
    },
  ]);
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);
  protected readonly keyOf = ({ id }: PlanVersionSummary) => id;
  protected readonly linkOf = ({ id }: PlanVersionSummary) => `${this.open.home()}/versions/${id}`;

  protected async keep(): Promise<void> {
    this.attempted.set(true);
    const name = this.name().trim();
    if (!name) return;
    const params = { id: this.open.id() ?? '' };
    const kept = await this.deed.run(
      () => this.api.send(planVersions.nameVersion, { params, body: { name } }),
      this.t('plan.versions.kept'),
    );
    if (!kept) return;
    this.name.set('');
    this.attempted.set(false);
    this.asked.reload();
  }
}
