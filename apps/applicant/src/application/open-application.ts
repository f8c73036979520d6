import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import {
  applications,
  cycles,
  type Application,
  type ApplicationSection,
  type Attachment,
  type FormSection,
} from '@pearls/contracts';
import type { TaskStatus } from '@pearls/ui/lists';
import { UiClock } from '@pearls/ui/time';
import {
  Api,
  Language,
  faultOfAnswer,
  sameAnswer,
  shortcomings,
  type DraftContent,
  type DraftKeeper,
  type FormShortcoming,
} from '@pearls/web';
import { OpenWriting, type FileDoor, type Station } from '../writing/open-writing';
import { Drafts } from './drafts';

/** The application a page is about, with its form, its cycle and what is being written right now. */
@Injectable()
export class OpenApplication extends OpenWriting {
  private readonly api = inject(Api);
  private readonly drafts = inject(Drafts);
  private readonly clock = inject(UiClock);
  private readonly language = inject(Language);

  readonly id = signal<string | undefined>(undefined);
  private readonly asked = this.api.read(applications.read, () => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  });
  readonly home = computed(() => `/applications/${this.id() ?? ''}`);
  private readonly cycleId = computed(() => this.application()?.cycleId);
  private readonly askedForm = this.api.read(cycles.readForm, () => this.ofCycle());
  private readonly askedCriteria = this.api.read(cycles.readCriteria, () => this.ofCycle());
  private readonly askedCycle = this.api.read(cycles.readCycle, () => this.ofCycle());

  readonly application = computed<Application | undefined>(() =>
    this.asked.hasValue() ? this.asked.value() : undefined,
  );
  readonly form = computed(() => (this.askedForm.hasValue() ? this.askedForm.value() : undefined));
  readonly cycle = computed(() => (this.askedCycle.hasValue() ? this.askedCycle.value() : undefined));
  readonly sections = computed<readonly FormSection[]>(() => this.form()?.sections ?? []);

  readonly stations = computed<readonly Station[]>(() =>
    this.sections().map(({ key, title }) => ({
      key,
      title: this.language.localised(title),
      link: `${this.home()}/sections/${key}`,
    })),
  );

  readonly ready = computed(() => !!this.application() && !!this.form() && !!this.cycle());
  readonly error = computed(
    () => this.asked.error() ?? this.askedForm.error() ?? this.askedCycle.error() ?? null,
  );

  readonly deadline = computed(() => this.cycle()?.timetable.find(({ key }) => key === 'call-closes'));
  readonly mayEdit = computed(() => this.may('edit'));
  readonly attachments = computed<readonly Attachment[]>(() => this.application()?.attachments ?? []);

  /** Names of the criteria by their code. */
  readonly criteria = computed<Readonly<Record<string, string>>>(() => {
    const items = this.askedCriteria.hasValue() ? this.askedCriteria.value().items : [];
    return Object.fromEntries(items.map(({ code, label }) => [code, this.language.localised(label)]));
  });

  /** What still stands in the way of handing it in, by the rules the server decides by. */
  readonly missing = computed<readonly FormShortcoming[]>(() => {
    const form = this.form();
    if (!form) return [];
    const written = Object.fromEntries(
      form.sections.map((section) => {
        const { answers, completed } = this.content(section.key);
        return [section.key, { answers: { ...answers }, completed }];
      }),
    );
    return shortcomings(form, written, this.filesByField());
  });
  readonly files: FileDoor = {
    attach: (field, file, idempotencyKey, progress) =>
      this.api.send(applications.attach, {
        params: { id: this.id() ?? '' },
        query: { field },
        file,
        idempotencyKey,
        progress,
      }),
    detach: (attachmentId) =>
      this.api.send(applications.detach, { params: { id: this.id() ?? '', attachmentId } }),
    address: (attachmentId) =>
      this.api.url(applications.readAttachment, { params: { id: this.id() ?? '', attachmentId } }),
  };
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
      const application = this.application();
      const sections = this.sections();
      if (!application) return;
      const { id, state } = application;
      if (state !== 'started') return this.drafts.forget(id);
      if (!this.mayEdit()) return;
      for (const section of sections)
        untracked(() => this.drafts.recover(id, section, this.saved(section.key)));
    });
  }

  may(action: string): boolean {
    return this.application()?.actions.includes(action) ?? false;
  }

  reload(): void {
    for (const one of [this.asked, this.askedForm, this.askedCycle]) one.reload();
  }

  /** Takes what the server answered as the truth from now on. */
  replace(application: Application): void {
    this.asked.set(application);
  }

  changeAttachments(change: (attachments: Attachment[]) => Attachment[]): void {
    const application = this.application();
    if (application) this.asked.set({ ...application, attachments: change(application.attachments) });
  }

  /** An application points to nothing else. */
  referents(): readonly [] {
    return [];
  }

  /** How many files a question has. */
  filesOf(field: string): number {
    return this.filesByField()[field] ?? 0;
  }

  section(key: string): FormSection | undefined {
    return this.sections().find((section) => section.key === key);
  }

  /** The draft of a section that may be written. */
  write(section: FormSection): DraftKeeper | undefined {
    const application = this.application();
    return application && this.drafts.open(application.id, section, this.saved(section.key));
  }

  /** What is written in a section: the draft where there is one, what was saved otherwise. */
  content(key: string): DraftContent {
    return this.draft(key) ?? this.saved(key);
  }

  /** When a section was saved last, and by whom. */
  trace(key: string): { at?: string; by?: string } {
    const keeper = this.keeper(key);
    const saved = this.saved(key);
    return keeper ? { at: keeper.savedAt(), by: keeper.savedBy() } : { at: saved.savedAt, by: saved.savedBy };
  }

  statusOf(section: FormSection): TaskStatus {
    const { answers, completed } = this.content(section.key);
    const files = this.filesByField();
    if (completed) {
      const faults = section.fields.some((field) =>
        faultOfAnswer(field, answers[field.key], files[field.key]),
      );
      return faults ? 'problem' : 'completed';
    }
    const begun =
      section.fields.some((field) => (files[field.key] ?? 0) > 0) ||
      section.fields.some((field) => !sameAnswer(answers[field.key], undefined));
    return begun ? 'in-progress' : 'not-started';
  }

  private readonly filesByField = computed(() => {
    const count: Record<string, number> = {};
    for (const { field } of this.attachments()) count[field] = (count[field] ?? 0) + 1;
    return count;
  });

  private ofCycle(): { params: { cycle: string } } | undefined {
    const cycle = this.cycleId();
    return cycle ? { params: { cycle } } : undefined;
  }

  private keeper(key: string): DraftKeeper | undefined {
    const id = this.application()?.id;
    return id && this.mayEdit() ? this.drafts.of(id, key) : undefined;
  }

  private draft(key: string): DraftContent | undefined {
    const keeper = this.keeper(key);
    return keeper && { answers: keeper.answers(), completed: keeper.completed() };
  }

  private saved(key: string): ApplicationSection {
    return (
      this.application()?.sections.find((section) => section.key === key) ?? {
        key,
        answers: {},
        completed: false,
        version: 0,
      }
    );
  }
}
