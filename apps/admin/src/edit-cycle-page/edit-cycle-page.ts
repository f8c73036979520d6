import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles, type CycleChanges } from '@pearls/contracts';
import { PearlField } from '@pearls/ui/forms';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, PageTitles } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';
import { CycleFields } from './cycle-fields';
import { cycleLabels } from './cycle-labels';
import { formOf, labelsFrom, nameFrom, rulesFrom, timetableFrom, type CycleForm } from './cycle-form';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Changes a cycle. What is public changes with a reason that is kept. */
@Component({
  selector: 'app-edit-cycle-page',
  imports: [RouterLink, PearlField, PearlNotification, PearlBreadcrumbs, PearlButton, CycleFields, Refusal, Unread],
  templateUrl: './edit-cycle-page.html',
})
export class EditCyclePage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly titles = inject(PageTitles);

  readonly cycle = input.required<string>();

  protected readonly read = this.api.read(cycles.readCycle, () => ({ params: { cycle: this.cycle() } }));
  private readonly before = computed(() => (this.read.hasValue() ? formOf(this.read.value()) : null));
  protected readonly form = linkedSignal<CycleForm | null>(() => this.before());
  protected readonly reason = signal('');
  protected readonly attempted = signal(false);
  protected readonly deed = new Deed();
  protected readonly labels = computed(() => cycleLabels(this.words));
  protected readonly isPublic = computed(() => this.read.hasValue() && this.read.value().state !== 'draft');
  protected readonly changed = computed(() => Object.keys(this.changes()));
  protected readonly settings = computed(() => this.words.list(this.changed().map((one) => this.words.say(`setting.${one}`))));
  protected readonly reasonError = computed(() =>
    this.attempted() && this.isPublic() && this.reason().trim().length < 5 ? this.words.say('reason.short') : null,
  );
  protected readonly crumbs = computed(() => [
    { label: this.words.say('cycles.title'), link: '/cycles' },
    { label: this.read.hasValue() ? this.words.text(this.read.value().name) : this.cycle(), link: ['/cycles', this.cycle()] },
  ]);

  /** Only what differs is sent, so that the record says what was changed. */
  private readonly changes = computed<CycleChanges>(() => {
    const form = this.form();
    const before = this.before();
    if (!form || !before || !this.read.hasValue()) return {};
    const cycle = this.read.value();
    const name = nameFrom(form, cycle.name);
    const labels = labelsFrom(form, cycle.labels);
    return {
      ...(!same(name, nameFrom(before, cycle.name)) && { name }),
      ...(form.contact !== before.contact && { contact: form.contact }),
      ...(!same(sorted(form), sorted(before)) && { timetable: timetableFrom(form) }),
      ...(!same(rulesFrom(form), rulesFrom(before)) && { rules: rulesFrom(form) }),
      ...(!same(labels, labelsFrom(before, cycle.labels)) && { labels }),
    };
  });

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.words.say('editCycle.named', { name: this.words.text(this.read.value().name) }));
    });
  }

  protected async save(): Promise<void> {
    this.attempted.set(true);
    if (!this.read.hasValue() || this.reasonError() || !this.changed().length) return;
    const { version } = this.read.value();
    const reason = this.reason().trim();
    const body: CycleChanges = { ...this.changes(), ...(reason && { reason }) };
    const done = await this.deed.run(
      () => this.api.send(cycles.editCycle, { params: { cycle: this.cycle() }, body, version }),
      this.words.say('editCycle.saved'),
    );
    if (done) void this.router.navigate(['/cycles', this.cycle()]);
  }

  protected readAgain(): void {
    this.deed.clear();
    this.read.reload();
  }
}

const sorted = (form: CycleForm) => timetableFrom(form).sort((a, b) => a.key.localeCompare(b.key));
