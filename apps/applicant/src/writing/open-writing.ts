import type { Signal } from '@angular/core';
import type { Attachment, FormSection } from '@pearls/contracts';
import type { DraftContent, DraftKeeper } from '@pearls/web';
import type { Referent } from './form-renderer/form-question';

/** A page of what is written, in the order people go through it. */
export interface Station {
  readonly key: string;
  readonly title: string;
  readonly link: string;
}

/** The way to the server for the files of an answer; both reject as every request does. */
export interface FileDoor {
  attach(
    field: string,
    file: File,
    idempotencyKey: string,
    progress: (share: number) => void,
  ): Promise<Attachment>;
  detach(attachmentId: string): Promise<void>;

  /** Where a stored file can be read. */
  address(attachmentId: string): string;
}

/** What a team writes together, section by section: an application or a plan. */
export abstract class OpenWriting {
  /** The address of its list of tasks. */
  abstract readonly home: Signal<string>;
  abstract readonly stations: Signal<readonly Station[]>;
  abstract readonly mayEdit: Signal<boolean>;

  /** Names of the criteria by their code. */
  abstract readonly criteria: Signal<Readonly<Record<string, string>>>;
  abstract readonly attachments: Signal<readonly Attachment[]>;
  abstract readonly files: FileDoor;
  abstract changeAttachments(change: (attachments: Attachment[]) => Attachment[]): void;

  /** What answers of a kind of reference may point to. */
  abstract referents(kind: string | undefined): readonly Referent[];

  /** How many files a question has. */
  abstract filesOf(field: string): number;

  /** The draft of a section that may be written. */
  abstract write(section: FormSection): DraftKeeper | undefined;

  /** What is written in a section: the draft where there is one, what was saved otherwise. */
  abstract content(section: string): DraftContent;
}
