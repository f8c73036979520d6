import { Service, inject } from '@angular/core';
import { scoreSheets, type ScoreSheet } from '@pearls/contracts';
import { Api, OpenDrafts, outlivesThePage, type DraftDoor, type DraftKeeper } from '@pearls/web';
import { draftOf, sheetOf } from './sheet-fields';

/** The sheets being written in this portal. */
@Service()
export class OpenSheets {
  private readonly api = inject(Api);
  private readonly drafts = inject(OpenDrafts);

  /** The draft of a sheet; what an earlier visit could not save is taken up again. */
  open(sheet: ScoreSheet, codes: readonly string[]): DraftKeeper {
    if (!sheet.actions.includes('save')) this.close(sheet.planId);
    return this.drafts.open(`${sheet.planId}:sheet`, draftOf(sheet), this.door(sheet, codes));
  }

  /** A sheet that is final takes nothing more. */
  close(planId: string): void {
    this.drafts.forget(planId);
  }

  private door({ panelId, planId }: ScoreSheet, codes: readonly string[]): DraftDoor {
    const params = { id: panelId, planId };
    return {
      save: async ({ answers }, version) => {
        const body = sheetOf(answers, codes);
        return draftOf(
          await this.api.send(scoreSheets.saveMySheet, {
            params,
            body,
            version,
            keepalive: outlivesThePage(body),
          }),
        );
      },
      read: async () => draftOf(await this.api.send(scoreSheets.readMySheet, { params })),
    };
  }
}
