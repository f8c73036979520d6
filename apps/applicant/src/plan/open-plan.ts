import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import {
  cycles,
  planTemplates,
  plans,
  type Attachment,
  type FormSection,
  type Plan,
  type PlanRecord,
  type PlanSection,
  type PlanSectionDefinition,
  type PlanShortcoming,
  type RecordDefinition,
  type RecordKind,
} from '@pearls/contracts';
import type { TaskStatus } from '@pearls/ui/lists';
import { UiClock } from '@pearls/ui/time';
import { Api, Language, Texts, sameAnswer, type DraftContent, type DraftKeeper } from '@pearls/web';
import type { Referent } from '../writing/form-renderer/form-question';
import { OpenWriting, type FileDoor, type Station } from '../writing/open-writing';
import { PlanDrafts } from './plan-drafts';

/** A record with what is being written in it right now. */
export interface LivingRecord extends PlanRecord {
  readonly name: string;
}

/** The plan a page is about, with its template, its cycle and what is being written right now. */
@Injectable()
export class OpenPlan extends OpenWriting {
  private readonly api = inject(Api);
  private readonly drafts = inject(PlanDrafts);
  private readonly clock = inject(UiClock);
  private readonly say = inject(Language).localised;
  private readonly t = inject(Texts).t;

  readonly id = signal<string | undefined>(undefined);
  readonly home = computed(() => `/plans/${this.id() ?? ''}`);
  private readonly ofPlan = computed(() => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  });
  private readonly asked = this.api.read(plans.readPlan, () => this.ofPlan());
  readonly plan = computed<Plan | undefined>(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  private readonly templateVersion = computed(() => this.plan()?.templateVersion);
  private readonly askedTemplate = this.api.read(planTemplates.readTemplate, () => {
    const version = this.templateVersion();
    return version === undefined ? undefined : { params: { version: String(version) } };
  });
  private readonly cycleId = computed(() => this.plan()?.cycleId);
  private readonly askedCycle = this.api.read(cycles.readCycle, () => {
    const cycle = this.cycleId();
    return cycle ? { params: { cycle } } : undefined;
  });

  readonly template = computed(() =>
    this.askedTemplate.hasValue() ? this.askedTemplate.value() : undefined,
  );
  readonly cycle = computed(() => (this.askedCycle.hasValue() ? this.askedCycle.value() : undefined));
  readonly sections = computed<readonly PlanSectionDefinition[]>(() => this.template()?.sections ?? []);
  readonly ready = computed(() => !!this.plan() && !!this.template() && !!this.cycle());
  readonly error = computed(
    () => this.asked.error() ?? this.askedTemplate.error() ?? this.askedCycle.error() ?? null,
  );

  readonly stations = computed<readonly Station[]>(() =>
    this.sections().map(({ key, title }) => ({
      key,
      title: this.say(title),
      link: `${this.home()}/sections/${key}`,
    })),
  );
  readonly mayEdit = computed(() => this.may('edit'));

  /** What the plan is called, as soon as it is typed. */
  readonly title = computed(() => {
    const typed = this.content('cover').answers['title'];
    return (typeof typed === 'string' && typed.trim()) || this.t('plan.untitled');
  });

  /** The criteria of the jury stand beside the section, not beside each question. */
  readonly criteria = signal<Readonly<Record<string, string>>>({});
  readonly attachments = computed<readonly Attachment[]>(() => this.plan()?.annexes ?? []);
  readonly files: FileDoor = {
    attach: (field, file, idempotencyKey, progress) =>
      this.api.send(plans.attachAnnex, {
        params: { id: this.id() ?? '' },
        query: { field },
        file,
        idempotencyKey,
        progress,
      }),
    detach: (annexId) => this.api.send(plans.removeAnnex, { params: { id: this.id() ?? '', annexId } }),
    address: (annexId) => this.api.url(plans.readAnnex, { params: { id: this.id() ?? '', annexId } }),
  };

  /** Grows whenever anything of the plan was saved: what is counted from the whole plan is asked for again. */
  private readonly saves = computed(() => {
    const plan = this.plan();
    const records = plan?.records.map(({ id, version }) => `${id}${version}`).join() ?? '';
    const sections = this.sections().map(({ key }) => this.keeper(key)?.version() ?? 0);
    return plan && `${plan.version} ${plan.annexes.length} ${sections.join()} ${records}`;
  });
  private readonly checked = this.api.read(plans.readPlanCompleteness, () => {
    const saved = this.saves();
    const plan = this.ofPlan();
    // The same question as an object of its own: one that equals the last is not asked again.
    return saved && plan ? { ...plan } : undefined;
  });
  private readonly lastCheck = signal<readonly PlanShortcoming[] | undefined>(undefined);

  /** What the server found missing or not fitting, when it last looked. */
  readonly shortcomings = computed<readonly PlanShortcoming[]>(() => this.lastCheck() ?? []);
  readonly checkedOnce = computed(() => this.lastCheck() !== undefined);
  readonly missing = computed(() => this.shortcomings().filter(({ weight }) => weight === 'missing'));
  readonly warnings = computed(() => this.shortcomings().filter(({ weight }) => weight === 'warning'));
  readonly completed = computed(
    () => this.sections().filter((section) => this.statusOf(section) === 'completed').length,
  );

  constructor() {
    super();
    effect(() => {
      const cycle = this.cycle();
      if (cycle) untracked(() => this.clock.set(cycle.asOf));
    });
    effect(() => {
      if (this.checked.hasValue()) this.lastCheck.set(this.checked.value().shortcomings);
    });
    effect(() => {
      const plan = this.plan();
      const template = this.template();
      if (plan && template) untracked(() => this.recover(plan));
    });
  }

  may(action: string): boolean {
    return this.plan()?.actions.includes(action) ?? false;
  }

  reload(): void {
    for (const one of [this.asked, this.askedTemplate, this.askedCycle, this.checked]) one.reload();
  }

  /** Takes what the server answered as the truth from now on. */
  replace(plan: Plan): void {
    this.asked.set(plan);
  }

  changeAttachments(change: (attachments: Attachment[]) => Attachment[]): void {
    this.update((plan) => ({ ...plan, annexes: change(plan.annexes) }));
  }

  changeRecords(change: (records: PlanRecord[]) => PlanRecord[]): void {
    this.update((plan) => ({ ...plan, records: change(plan.records) }));
  }

  /** A record as the server has it now, in the place of the one before. */
  keepRecord(record: PlanRecord): void {
    this.changeRecords((records) =>
      records.some(({ id }) => id === record.id)
        ? records.map((one) => (one.id === record.id ? record : one))
        : [...records, record],
    );
  }

  keepSection(section: PlanSection): void {
    this.update((plan) => ({
      ...plan,
      sections: [...plan.sections.filter(({ key }) => key !== section.key), section],
    }));
  }

  section(key: string): PlanSectionDefinition | undefined {
    return this.sections().find((section) => section.key === key);
  }

  definition(kind: RecordKind): RecordDefinition | undefined {
    return this.template()?.records.find((one) => one.kind === kind);
  }

  /** The section in which records of a kind are kept. */
  sectionOf(kind: RecordKind): PlanSectionDefinition | undefined {
    return this.sections().find(({ records }) => records.includes(kind));
  }

  records(kind: RecordKind): readonly LivingRecord[] {
    return (this.plan()?.records ?? [])
      .filter((record) => record.kind === kind)
      .sort((one, other) => one.position - other.position)
      .map((record) => this.living(record));
  }

  record(id: string): LivingRecord | undefined {
    const record = this.plan()?.records.find((one) => one.id === id);
    return record && this.living(record);
  }

  referents(kind: string | undefined): readonly Referent[] {
    const records = (this.plan()?.records ?? []).filter((record) => record.kind === kind);
    return records
      .sort((one, other) => one.position - other.position)
      .map((record) => ({ value: record.id, label: this.living(record).name }));
  }

  filesOf(field: string): number {
    return this.attachments().filter((one) => one.field === field).length;
  }

  write(section: FormSection): DraftKeeper | undefined {
    const plan = this.plan();
    return plan && this.drafts.openSection(plan.id, section, this.saved(section.key));
  }

  /** The draft of a record that may be written. */
  writeRecord(record: PlanRecord): DraftKeeper | undefined {
    const plan = this.plan();
    const definition = this.definition(record.kind);
    if (!plan || !definition) return undefined;
    const server = plan.records.find(({ id }) => id === record.id) ?? record;
    return this.drafts.openRecord(plan.id, definition, server, (saved) => this.keepRecord(saved));
  }

  content(key: string): DraftContent {
    const keeper = this.keeper(key);
    return keeper ? { answers: keeper.answers(), completed: keeper.completed() } : this.saved(key);
  }

  /** When a section was saved last, and by whom. */
  trace(key: string): { at?: string; by?: string; unsaved: boolean } {
    const keeper = this.keeper(key);
    const saved = this.saved(key);
    if (!keeper) return { at: saved.savedAt, by: saved.savedBy, unsaved: false };
    return { at: keeper.savedAt(), by: keeper.savedBy(), unsaved: keeper.dirty() };
  }

  /** Fields whose text came from the application and that nobody has touched since. */
  carried(key: string): readonly string[] {
    const { answers, fromApplication } = this.saved(key);
    const now = this.content(key).answers;
    return fromApplication.filter((field) => sameAnswer(now[field], answers[field]));
  }

  statusOf(section: PlanSectionDefinition): TaskStatus {
    const { answers, completed } = this.content(section.key);
    if (completed) return this.missing().some((one) => one.section === section.key) ? 'problem' : 'completed';
    const begun =
      section.fields.some(({ key }) => !sameAnswer(answers[key], undefined) || this.filesOf(key) > 0) ||
      section.records.some((kind) => this.plan()?.records.some((record) => record.kind === kind));
    return begun ? 'in-progress' : 'not-started';
  }

  /** What a record is called: its first text. */
  nameOf(kind: RecordKind, answers: Readonly<Record<string, unknown>>): string {
    const definition = this.definition(kind);
    const field = definition?.fields.find((one) => one.kind === 'text');
    const name = field && answers[field.key];
    if (typeof name === 'string' && name.trim()) return name.trim();
    return this.t(`plan.records.unnamed.${kind}`);
  }

  private update(change: (plan: Plan) => Plan): void {
    const plan = this.plan();
    if (plan) this.asked.set(change(plan));
  }

  private living(record: PlanRecord): LivingRecord {
    const plan = this.plan()?.id ?? '';
    const answers = { ...(this.drafts.record(plan, record.id)?.answers() ?? record.answers) };
    return { ...record, answers, name: this.nameOf(record.kind, answers) };
  }

  private keeper(key: string): DraftKeeper | undefined {
    const id = this.plan()?.id;
    return id && this.mayEdit() ? this.drafts.section(id, key) : undefined;
  }

  private saved(key: string): PlanSection {
    return (
      this.plan()?.sections.find((section) => section.key === key) ?? {
        key,
        answers: {},
        completed: false,
        fromApplication: [],
        version: 0,
      }
    );
  }

  /** Takes up what an earlier visit could not save, so that no page shows or sends less than was written. */
  private recover(plan: Plan): void {
    if (!this.mayEdit()) return;
    for (const section of this.sections()) if (this.drafts.waits(plan.id, section.key)) this.write(section);
    for (const record of plan.records)
      if (this.drafts.waitsForRecord(plan.id, record.id)) this.writeRecord(record);
  }
}
