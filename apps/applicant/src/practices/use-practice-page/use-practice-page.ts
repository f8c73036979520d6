import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { planRecords, plans, planTemplates, practices } from '@pearls/contracts';
import { PearlEmpty, PearlLoading } from '@pearls/ui/feedback';
import { PearlChoice, PearlForm, type ChoiceOption } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Language, Session, Texts, WebFailure, WebRefusal } from '@pearls/web';

const WRITABLE = ['in_work', 'submitted', 'title_active'] as const;

/** One practice of another town, and the way to take it into a plan. */
@Component({
  selector: 'app-use-practice-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlChoice,
    PearlEmpty,
    PearlForm,
    PearlLoading,
    RouterLink,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './use-practice-page.html',
  styleUrl: './use-practice-page.css',
})
export class UsePracticePage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  protected readonly parts = ['problem', 'whatWasDone', 'participation', 'whatWasHard', 'tips'] as const;

  /** The readable name of the practice, from the address. */
  readonly practice = input.required<string>();

  protected readonly asked = this.api.read(practices.readPublished, () => ({
    params: { slug: this.practice() },
  }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));

  /** In the reader's language where somebody translated it. */
  protected readonly words = computed(() => {
    const practice = this.found();
    return practice?.translations.find(({ language }) => language === this.language.current()) ?? practice;
  });
  protected readonly askedPlans = this.api.read(plans.listPlans, () => ({ query: { state: [...WRITABLE] } }));
  protected readonly myPlans = computed(() => {
    const items = this.askedPlans.hasValue() ? this.askedPlans.value().items : [];
    const writers = new Set(
      this.session
        .teams()
        .filter(({ role }) => role !== 'viewer')
        .map(({ id }) => id),
    );
    return items.filter(({ teamId }) => writers.has(teamId));
  });
  protected readonly options = computed<readonly ChoiceOption<string>[]>(() =>
    this.myPlans().map(({ id, placeName, title, cycleId }) => ({
      value: id,
      label: `${placeName}, ${cycleId}`,
      hint: title,
    })),
  );
  protected readonly chosen = linkedSignal(() => this.myPlans()[0]?.id ?? '');
  protected readonly deed = new Deed();
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('practice.use.title'), link: '/use-practice' },
  ]);

  protected async take(): Promise<void> {
    const practiceId = this.found()?.id;
    const id = this.chosen();
    if (!practiceId || !id) return;
    const taken = await this.deed.run(async () => {
      const record = await this.api.send(planRecords.usePractice, { params: { id }, body: { practiceId } });
      const { templateVersion } = await this.api.send(plans.readPlan, { params: { id } });
      const template = await this.api.send(planTemplates.readTemplate, {
        params: { version: String(templateVersion) },
      });
      return { record, section: template.sections.find(({ records }) => records.includes('activity'))?.key };
    }, this.t('practice.use.taken'));
    if (!taken) return;
    const { record, section = '' } = taken.answer;
    await this.router.navigate(['/plans', id, 'sections', section, record.id]);
  }
}
