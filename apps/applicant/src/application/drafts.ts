import { Service, inject } from '@angular/core';
import { applications, type ApplicationSection, type FormSection } from '@pearls/contracts';
import { Api, OpenDrafts, outlivesThePage, type DraftDoor, type DraftKeeper } from '@pearls/web';

const keyOf = (application: string, section: string) => `${application}:${section}`;

/** The sections of applications being written in this portal. */
@Service()
export class Drafts {
  private readonly api = inject(Api);
  private readonly drafts = inject(OpenDrafts);

  /** Drafts whose words have not reached the server. */
  readonly waiting = this.drafts.waiting;

  /** The draft of a section, if it was opened since the portal was. */
  of(application: string, section: string): DraftKeeper | undefined {
    return this.drafts.of(keyOf(application, section));
  }

  /** Opens a section for writing; a draft that still waits is taken up again. */
  open(application: string, { key, fields }: FormSection, server: ApplicationSection): DraftKeeper {
    const personal = new Set(fields.filter((field) => field.personal).map((field) => field.key));
    return this.drafts.open(keyOf(application, key), server, this.door(application, key), personal);
  }

  /** Takes up what an earlier visit could not save, so that no page shows or sends less than was written. */
  recover(application: string, section: FormSection, server: ApplicationSection): void {
    if (this.of(application, section.key)) return;
    if (this.drafts.isWaiting(keyOf(application, section.key))) this.open(application, section, server);
  }

  /** An application that is no longer a draft takes nothing more. */
  forget(application: string): void {
    this.drafts.forget(application);
  }

  /** Sends all that waits; resolves when it is there or cannot be sent now. */
  saveAll(): Promise<void> {
    return this.drafts.saveAll();
  }

  private door(id: string, section: string): DraftDoor {
    const params = { id, section };
    return {
      save: ({ answers, completed }, version) => {
        const body = { answers: { ...answers }, completed };
        return this.api.send(applications.saveSection, {
          params,
          body,
          version,
          keepalive: outlivesThePage(body),
        });
      },
      read: () => this.api.send(applications.readSection, { params }),
    };
  }
}
