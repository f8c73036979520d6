import { Component, ElementRef, booleanAttribute, inject, input, output, signal } from '@angular/core';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { fileSize } from './file-size';
import { shownErrors, type ErrorInput } from './shown-errors';

/** A file the page has stored, is storing or could not store. */
export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly state: 'uploading' | 'checking' | 'stored' | 'failed';

  /** 0 to 100 while uploading. */
  readonly percent?: number;

  /** Why it failed, as a sentence that says what to do. */
  readonly message?: string;

  /** Where it can be read once it is stored. */
  readonly href?: string;
}

/** Chooses or drops files and lists them with size, state and a way to remove each; the page does the storing. */
@Component({
  selector: 'pearl-file',
  templateUrl: './pearl-file.html',
  styleUrls: ['./field-parts.css', './pearl-file.css'],
  host: { '[class.invalid]': 'shown().length > 0' },
})
export class PearlFile {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly label = input.required<string>();

  /** Say here which types and sizes are welcome. */
  readonly hint = input<string>();

  /** As of the native control: `.pdf,.docx,image/png`. */
  readonly accept = input('');
  readonly multiple = input(false, { transform: booleanAttribute });
  readonly files = input<readonly FileEntry[]>([]);
  readonly error = input<ErrorInput>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });

  readonly chosen = output<File[]>();
  readonly removed = output<FileEntry>();
  readonly retried = output<FileEntry>();

  protected readonly id = pearlId();
  protected readonly over = signal(false);
  protected readonly shown = shownErrors(this.error, signal([]));

  focus(options?: FocusOptions): void {
    this.host.nativeElement.querySelector('input')?.focus(options);
  }

  protected choose(control: HTMLInputElement): void {
    const files = [...(control.files ?? [])];
    control.value = '';
    if (files.length) this.chosen.emit(files);
  }

  protected dragOver(event: DragEvent): void {
    event.preventDefault();
    this.over.set(!this.disabled());
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length && !this.disabled()) this.chosen.emit(this.multiple() ? files : files.slice(0, 1));
  }

  protected remove(file: FileEntry): void {
    this.removed.emit(file);
    this.focus();
  }

  protected state(file: FileEntry): string {
    switch (file.state) {
      case 'uploading':
        return file.percent === undefined
          ? this.texts.say('uploading')
          : this.texts.say('uploadingPercent', { percent: Math.round(file.percent) });
      case 'checking':
        return this.texts.say('checking');
      case 'stored':
        return this.texts.say('stored');
      case 'failed':
        return file.message ?? this.texts.say('fileFailed');
    }
  }

  protected size(bytes: number): string {
    return fileSize(bytes, this.texts.locale());
  }
}
