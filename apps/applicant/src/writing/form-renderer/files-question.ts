import { Component, computed, inject, input, signal } from '@angular/core';
import type { FormField } from '@pearls/contracts';
import { PearlFile, fileSize, type FileEntry } from '@pearls/ui/forms';
import { Language, Texts, WebRefusal } from '@pearls/web';
import { Attachments, LARGEST_FILE, TAKEN_KINDS } from '../attachments';

const MOST_FILES = 10;

/** Files as an answer: stored at once, each with its progress. */
@Component({
  selector: 'app-files-question',
  imports: [PearlFile, WebRefusal],
  template: `
    <pearl-file
      [label]="say(field().label)"
      [hint]="hint()"
      [accept]="accept"
      [multiple]="most() > 1"
      [optional]="!field().required"
      [disabled]="locked() || full()"
      [error]="error()"
      [files]="files()"
      (chosen)="attachments.add(field().key, $event)"
      (removed)="remove($event)"
      (retried)="attachments.retry($event.id)"
    />
    <web-refusal [error]="refused()" />
  `,
})
export class FilesQuestion {
  private readonly language = inject(Language);
  protected readonly attachments = inject(Attachments);
  protected readonly t = inject(Texts).t;
  protected readonly say = this.language.localised;
  protected readonly accept = TAKEN_KINDS.join(',');

  readonly field = input.required<FormField>();
  readonly error = input<string>();
  readonly locked = input(false);

  protected readonly refused = signal<unknown>(null);
  protected readonly most = computed(() => this.field().maxItems ?? MOST_FILES);
  protected readonly files = computed(() => this.attachments.entries(this.field().key));
  protected readonly full = computed(
    () => this.files().filter(({ state }) => state !== 'failed').length >= this.most(),
  );
  protected readonly hint = computed(() => {
    const size = fileSize(LARGEST_FILE, this.language.locale());
    return [this.say(this.field().help), this.t('files.hint', { size, count: this.most() })]
      .filter(Boolean)
      .join(' ');
  });

  protected async remove(file: FileEntry): Promise<void> {
    this.refused.set(await this.attachments.remove(file.id));
  }
}
