import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles, type Cycle, type CycleDraft, type TimetableKey } from '@pearls/contracts';
import { PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, yearsLater } from '@pearls/web';
import { CycleFields } from '../edit-cycle-page/cycle-fields';
import { cycleLabels } from '../edit-cycle-page/cycle-labels';
import { formOf, labelsFrom, nameFrom, rulesFrom, timetableFrom, type CycleForm } from '../edit-cycle-page/cycle-form';
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
  /** Another model begins anew; another year moves what stands here, and keeps what was changed by hand. */
  private readonly written = linkedSignal<{ model?: Cycle; year?: number }, { form: CycleForm; year: number } | null>({
    source: () => ({ model: this.model(), year: this.typedYear() }),
    computation: ({ model, year }, previous) => {
      if (!model) return null;
      const before = previous?.source.model?.id === model.id ? previous.value : null;
      if (!before) return { form: formOf(shifted(model, year ?? model.titleYear)), year: year ?? model.titleYear };
      return year === undefined ? before : { form: moved(before.form, model, before.year, year), year };
    },
  });
  protected readonly form = computed(() => this.written()?.form ?? null);
  protected readonly attempted = signal(false);
  protected readonly deed = new Deed();
  protected readonly labels = computed(() => cycleLabels(this.words));
  protected readonly crumbs = computed(() => [{ label: this.words.say('cycles.title'), link: '/cycles' }]);
  protected readonly yearError = computed(() => (/^\d{4}$/.test(this.year()) ? this.deed.faults()['titleYear'] : this.words.say('newCycle.yearNeeded')));

  protected write(form: CycleForm): void {
    this.written.update((written) => written && { ...written, form });
  }

  protected async draft(): Promise<void> {
    this.attempted.set(true);
    const form = this.form();
    const model = this.model();
    if (!form || !model || !this.formRead.hasValue() || !this.criteriaRead.hasValue()) return;
    const body: CycleDraft = {
      id: this.id(),
      titleYear: Number(this.year()),
      name: nameFrom(form, model.name),
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

  private typedYear(): number | undefined {
    return /^\d{4}$/.test(this.year()) ? Number(this.year()) : undefined;
  }
}

/** The cycle of another title year: same weekdays, same times on the wall; the year in its name follows. */
function shifted(cycle: Cycle, titleYear: number): Cycle {
  const years = titleYear - cycle.titleYear;
  const rename = (name: string) => name.replaceAll(String(cycle.titleYear), String(titleYear));
  return {
    ...cycle,
    name: Object.fromEntries(Object.entries(cycle.name).map(([language, name]) => [language, rename(name)])) as Cycle['name'],
    timetable: cycle.timetable.map((entry) => ({ ...entry, at: yearsLater(entry.at, entry.zone, years).toISOString() })),
  };
}

/** What was written for one year, for another. What still is as the model gave it is taken from the model again, so that nothing drifts. */
function moved(form: CycleForm, model: Cycle, from: number, to: number): CycleForm {
  const given = formOf(shifted(model, from));
  const fresh = formOf(shifted(model, to));
  const rename = (name: string) => name.replaceAll(String(from), String(to));
  const dates = Object.entries(form.dates).map(([key, moment]) => {
    const one = key as TimetableKey;
    if (!moment || moment.at === given.dates[one]?.at) return [key, moment && fresh.dates[one]] as const;
    return [key, { ...moment, at: yearsLater(moment.at, moment.zone, to - from).toISOString() }] as const;
  });
  return { ...form, nameEn: rename(form.nameEn), nameLv: rename(form.nameLv), dates: Object.fromEntries(dates) };
}
