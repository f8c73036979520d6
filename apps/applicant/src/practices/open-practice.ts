import { Injectable, computed, inject, signal } from '@angular/core';
import { LANGUAGES, playbook, practices, type FormSection, type Practice } from '@pearls/contracts';
import type { TaskStatus } from '@pearls/ui/lists';
import {
  Api,
  Language,
  OpenDrafts,
  Texts,
  outlivesThePage,
  sameAnswer,
  type DraftContent,
  type DraftKeeper,
  type DraftVersion,
} from '@pearls/web';
import { OpenWriting, type FileDoor, type Station } from '../writing/open-writing';
import { answersOf, draftOf } from './practice-answers';
import { practiceForm } from './practice-form';

const versionOf = ({ content, version, changedAt }: Practice): DraftVersion => ({
  answers: answersOf(content),
  completed: false,
  version,
  savedAt: changedAt,
});

/** The practice a page is about: one text in several parts, saved as a whole. */
@Injectable()
export class OpenPractice extends OpenWriting {
  private readonly api = inject(Api);
  private readonly drafts = inject(OpenDrafts);
  private readonly language = inject(Language);
  private readonly t = inject(Texts).t;

  readonly id = signal<string | undefined>(undefined);
  readonly home = computed(() => `/practices/${this.id() ?? ''}`);
  private readonly asked = this.api.read(practices.read, () => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  });
  private readonly askedPlaybook = this.api.read(playbook.readPlaybook);
  readonly practice = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  readonly error = computed(() => this.asked.error());

  readonly parts = computed<readonly FormSection[]>(() => {
    const names = new Intl.DisplayNames(this.language.locale(), { type: 'language' });
    const languages = LANGUAGES.map((code) => ({ key: code, label: { en: names.of(code) ?? code } }));
    const phases = this.askedPlaybook.hasValue() ? this.askedPlaybook.value().items : [];
    const tools = phases.flatMap((phase) => phase.tools.map(({ key, title }) => ({ key, label: title })));
    return practiceForm(this.t, languages, tools);
  });
  readonly fields = computed(() => this.parts().flatMap(({ fields }) => fields));
  readonly stations = computed<readonly Station[]>(() =>
    this.parts().map(({ key, title }) => ({
      key,
      title: this.language.localised(title),
      link: `${this.home()}/${key}`,
    })),
  );
  readonly mayEdit = computed(() => this.may('edit'));
  readonly criteria = signal<Readonly<Record<string, string>>>({});
  readonly attachments = signal<readonly []>([]);

  /** A practice has links instead of files. */
  readonly files: FileDoor = {
    attach: () => Promise.reject(new Error('A practice takes no files')),
    detach: () => Promise.resolve(),
    address: () => '',
  };

  /** Questions without an answer that keep it from being handed in. */
  readonly needed = computed(() => {
    const { answers } = this.all();
    const written = (key: string) => !sameAnswer(answers[key], undefined);
    const fields = this.fields().filter(({ required, key }) => required && !written(key));
    return [...fields.map(({ key }) => key), ...(written('placeId') ? [] : ['placeId'])];
  });

  may(action: Practice['actions'][number]): boolean {
    return this.practice()?.actions.includes(action) ?? false;
  }

  reload(): void {
    this.asked.reload();
  }

  replace(practice: Practice): void {
    this.asked.set(practice);
    const keeper = this.keeper();
    if (keeper && practice.version > keeper.version()) keeper.adopt(versionOf(practice));
  }

  part(key: string): FormSection | undefined {
    return this.parts().find((part) => part.key === key);
  }

  /** The part in which a question stands. */
  partOf(field: string): string {
    return this.parts().find(({ fields }) => fields.some(({ key }) => key === field))?.key ?? 'name';
  }

  /** The draft of the whole practice, whichever part is open. */
  write(): DraftKeeper | undefined {
    const practice = this.practice();
    if (!practice) return undefined;
    const { id } = practice;
    const door = {
      save: async ({ answers }: DraftContent, version: number) => {
        const body = draftOf(answers);
        const keepalive = outlivesThePage(body);
        const saved = await this.api.send(practices.save, { params: { id }, body, version, keepalive });
        this.asked.set(saved);
        return versionOf(saved);
      },
      read: async () => versionOf(await this.api.send(practices.read, { params: { id } })),
    };
    const personal = this.fields().filter((field) => field.personal);
    return this.drafts.open(
      `${id}:practice`,
      versionOf(practice),
      door,
      new Set(personal.map(({ key }) => key)),
    );
  }

  content(): DraftContent {
    return this.all();
  }

  statusOf(part: FormSection): TaskStatus {
    const { answers } = this.all();
    const needed = this.needed();
    const own =
      part.key === 'name'
        ? [...part.fields.map(({ key }) => key), 'placeId']
        : part.fields.map(({ key }) => key);
    if (own.some((key) => needed.includes(key)))
      return own.some((key) => !sameAnswer(answers[key], undefined)) ? 'in-progress' : 'not-started';
    return own.some((key) => !sameAnswer(answers[key], undefined)) ? 'completed' : 'not-started';
  }

  filesOf(): number {
    return 0;
  }

  referents(): readonly [] {
    return [];
  }

  changeAttachments(): void {
    // There are none.
  }

  private all(): DraftContent {
    const keeper = this.keeper();
    if (keeper) return { answers: keeper.answers(), completed: false };
    const practice = this.practice();
    return { answers: practice ? answersOf(practice.content) : {}, completed: false };
  }

  private keeper(): DraftKeeper | undefined {
    const id = this.practice()?.id;
    return id && this.mayEdit() ? this.drafts.of(`${id}:practice`) : undefined;
  }
}
