import { Staff } from './staff.js';

/** Somebody of the secretariat, who leads a jury through its year. */
export class Secretary extends Staff {
  /** The page of the jury of a cycle. */
  async opensTheJury(cycleId: string) {
    await this.opens(`/admin/jury?cycle=${cycleId}`);
    await this.seesHeading('Jury');
  }

  /** Makes a move that asks whether it is meant. */
  async moves(button: string, done: string) {
    await this.clicks(button);
    await this.page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
    await this.sees(done);
  }
}
