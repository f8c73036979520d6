import { Staff } from './staff.js';

/** Reads applications and gives points, alone with the keyboard. */
export class Assessor extends Staff {
  /** Gives every criterion the same points and makes the assessment final. */
  async assesses(application: string, points: number, criteria: number) {
    await this.opens(`/admin/assessments/${application}`);
    await this.sees(`0 of ${criteria} criteria scored`);
    for (let at = 1; at <= criteria; at += 1) {
      await this.page.keyboard.press(String(points));
      await this.page.keyboard.press('j');
    }
    await this.sees(`${criteria} of ${criteria} criteria scored`);
    await this.findsItTidy();
    await this.clicks('Make it final');
    await this.page.getByRole('dialog').getByRole('button', { name: 'Make it final' }).click();
    await this.sees('Your assessment is final');
  }
}
