import { Injectable, inject, signal } from '@angular/core';
import type { Attachment } from '@pearls/contracts';
import type { FileEntry } from '@pearls/ui/forms';
import { ApiProblem, ProblemTexts, Texts } from '@pearls/web';
import { OpenWriting } from './open-writing';

/** Kinds of files the server takes, and their largest size. */
export const TAKEN_KINDS = ['.pdf', '.docx', '.odt', '.xlsx', '.png', '.jpg', '.jpeg', '.webp'];
export const LARGEST_FILE = 25_000_000;

/** A file on its way, or one that did not arrive. */
interface Upload {
  readonly id: string;
  readonly field: string;
  readonly file: File;
  readonly percent?: number;
  readonly message?: string;
}

/** The files of what is being written: stored, on their way, or refused with a reason. */
@Injectable()
export class Attachments {
  private readonly open = inject(OpenWriting);
  private readonly problems = inject(ProblemTexts);
  private readonly t = inject(Texts).t;
  private readonly uploads = signal<readonly Upload[]>([]);

  /** What a question shows: what is stored first, then what is on its way. */
  entries(field: string): readonly FileEntry[] {
    const stored = this.open.attachments().filter((one) => one.field === field);
    const coming = this.uploads().filter((one) => one.field === field);
    return [...stored.map((one) => this.storedEntry(one)), ...coming.map((one) => this.comingEntry(one))];
  }

  add(field: string, files: readonly File[]): void {
    for (const file of files) {
      const upload: Upload = { id: crypto.randomUUID(), field, file, percent: 0 };
      this.uploads.update((all) => [...all, upload]);
      void this.send(upload);
    }
  }

  retry(id: string): void {
    const upload = this.uploads().find((one) => one.id === id);
    if (upload) void this.send(upload);
  }

  /** Takes a file away; resolves to why that was refused. */
  async remove(attachmentId: string): Promise<unknown> {
    if (this.uploads().some((one) => one.id === attachmentId)) {
      this.forget(attachmentId);
      return undefined;
    }
    try {
      await this.open.files.detach(attachmentId);
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 404)) return error;
    }
    this.open.changeAttachments((all) => all.filter((one) => one.id !== attachmentId));
    return undefined;
  }

  /** Where a stored file can be read. */
  address(attachmentId: string): string {
    return this.open.files.address(attachmentId);
  }

  private async send(upload: Upload): Promise<void> {
    const refusal = this.refuseEarly(upload.file);
    if (refusal) return this.change(upload.id, { percent: undefined, message: refusal });
    this.change(upload.id, { percent: 0, message: undefined });
    try {
      const progress = (share: number) => this.change(upload.id, { percent: share * 100 });
      const stored = await this.open.files.attach(upload.field, upload.file, upload.id, progress);
      this.forget(upload.id);
      this.open.changeAttachments((all) => [...all, stored]);
    } catch (error) {
      this.change(upload.id, { percent: undefined, message: this.problems.sentence(error).detail });
    }
  }

  private refuseEarly({ name, size }: File): string | undefined {
    const kind = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
    if (!TAKEN_KINDS.includes(kind)) return this.t('files.kind');
    if (size > LARGEST_FILE) return this.t('files.size');
    return size === 0 ? this.t('files.empty') : undefined;
  }

  private change(id: string, change: Partial<Upload>): void {
    this.uploads.update((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  private forget(id: string): void {
    this.uploads.update((all) => all.filter((one) => one.id !== id));
  }

  private storedEntry({ id, fileName, size }: Attachment): FileEntry {
    return { id, name: fileName, bytes: size, state: 'stored', href: this.address(id) };
  }

  private comingEntry({ id, file, percent, message }: Upload): FileEntry {
    return {
      id,
      name: file.name,
      bytes: file.size,
      state: message ? 'failed' : 'uploading',
      percent,
      message,
    };
  }
}
