import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles, type Cycle, type CycleDraft } from '@pearls/contracts';
import { PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, yearsLater } from '@pearls/web';
import { CycleFields } from '../edit-cycle-page/cycle-fields';
import { cycleLabels } from '../edit-cycle-page/cycle-labels';
import { formOf, labelsFrom, nameFrom, rulesFrom, timetableFrom, type CycleForm } from '../edit-cycle-page/cycle-form';
import { Deed } from '../parts/deed';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** Drafts a cycle from an earlier one: its dates some years later on the same weekdays, everything else as it was, all of it editable. */
@Component({
  selector: 'app-new-cycle-page',
  imports: [RouterLink, PearlField, PearlBreadcrumbs, PearlButton, CycleFields, Refusal, Unread],
  templateUrl: './new-cycle-page.html',
})
export class NewCyclePage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  protected readonly cycles = this.api.read(cycles.listCycles);
  protected readonly models = computed(() =>
    this.cycles.hasValue() ? this.cycles.value().items.filter(({ timetable }) => timetable.length >= 2) : [],
  );
  protected readonly from = linkedSignal(() => this.models()[0]?.id ?? '');
  protected readonly model = computed(() => this.models().find(({ id }) => id === this.from()));
  protected readonly formRead = this.api.read(cycles.readForm, () => this.ofModel());
  protected readonly criteriaRead = this.api.read(cycles.readCriteria, () => this.ofModel());

  protected readonly year = linkedSignal(() => this.freeYear());
  protected readonly id = linkedSignal(() => this.year());
  protected readonly form = linkedSignal<CycleForm | null>(() => {
    const model = this.model();
    const years = model && this.yearsAfter(model);
    return model && years !== undefined ? formOf(shifted(model, years)) : null;
  });
  protected readonly attempted = signal(false);
  protected readonly deed = new Deed();
  protected readonly labels = computed(() => cycleLabels(this.words));
  protected readonly crumbs = computed(() => [{ label: this.words.say('cycles.title'), link: '/cycles' }]);
  protected readonly yearError = computed(() => (/^\d{4}$/.test(this.year()) ? this.deed.faults()['titleYear'] : this.words.say('newCycle.yearNeeded')));

  protected async draft(): Promise<void> {
    this.attempted.set(true);
    const form = this.form();
    const model = this.model();
    if (!form || !model || !this.formRead.hasValue() || !this.criteriaRead.hasValue()) return;
    const body: CycleDraft = {
      id: this.id(),
      titleYear: Number(this.year()),
      name: nameFrom(form, shifted(model, 0).name),
      timetable: timetableFrom(form),
      rules: rulesFrom(form),
      contact: form.contact,
      labels: labelsFrom(form, model.labels),
      form: { ...this.formRead.value(), version: 1 },
      criteria: this.criteriaRead.value().items,
    };
    const done = await this.deed.run(() => this.api.send(cycles.draftCycle, { body }), this.words.say('newCycle.drafted'));
    if (done) void this.router.navigate(['/cycles', body.id]);
  }

  private ofModel() {
    const from = this.from();
    return from ? { params: { cycle: from } } : undefined;
  }

  private freeYear(): string {
    const years = this.models().map(({ titleYear }) => titleYear);
    return years.length ? String(Math.max(...years) + 1) : '';
  }

  private yearsAfter({ titleYear }: Cycle): number | undefined {
    const year = Number(this.year());
    return /^\d{4}$/.test(this.year()) ? year - titleYear : undefined;
  }
}

/** The cycle some years later: same weekdays, same times on the wall; the year in its name follows. */
function shifted(cycle: Cycle, years: number): Cycle {
  const rename = (name: string) => name.replaceAll(String(cycle.titleYear), String(cycle.titleYear + years));
  return {
    ...cycle,
    name: Object.fromEntries(Object.entries(cycle.name).map(([language, name]) => [language, rename(name)])) as Cycle['name'],
    timetable: cycle.timetable.map((entry) => ({ ...entry, at: yearsLater(entry.at, entry.zone, years).toISOString() })),
  };
}
