import { Person, type Credentials } from './person.js';

/** Somebody of the jury, at a tablet. */
export class Juror extends Person {
  override async signsInWith(credentials: Credentials, returnTo = '/jury/') {
    await this.page.setViewportSize({ width: 1024, height: 768 });
    await super.signsInWith(credentials, returnTo);
  }

  /** The dialog that is open. */
  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** One criterion of the sheet, by its code. */
  criterion(code: string) {
    return this.page.locator('app-criterion-card').filter({ has: this.page.getByRole('heading', { name: new RegExp(`^${code} `) }) });
  }

  async scores(code: string, points: string) {
    await this.criterion(code).getByRole('radio', { name: points, exact: true }).check();
  }

  /** Follows one of the ways inside the panel. */
  async goesTo(way: string) {
    await this.page.getByRole('navigation', { name: /^Jury of/ }).getByRole('link', { name: way, exact: true }).click();
  }

  /** Declares at once that nothing ties the juror to any candidate. */
  async declaresNoTies() {
    await this.clicks('Declare conflicts');
    await this.clicks('All in a list');
    await this.clicks(/^Nothing ties me to the other \d+$/);
    await this.clicks(/^Declare about \d+ candidates$/);
    await this.sees('You have declared about every candidate');
  }

  /** Opens a plan that waits on the desk. */
  async opensThePlanOf(town: string) {
    await this.opens('/jury/');
    await this.page.getByRole('main').getByRole('link', { name: new RegExp(`^${town}`) }).click();
    await this.seesHeading('The plan as it was handed in');
  }

  /** Gives every criterion the same points with the keys of the sheet: next criterion, full points, and a half more. */
  async scoresEvenly(points: number, criteria: number) {
    await this.sees(`0 of ${criteria} criteria scored`);
    for (let at = 0; at < criteria; at += 1) for (const key of ['j', String(Math.floor(points)), ...(points % 1 ? ['.'] : [])]) await this.page.keyboard.press(key);
    await this.sees(`${criteria} of ${criteria} criteria scored`);
  }

  /** Tells the candidate, and closes the sheet. */
  async makesItFinal(word: string) {
    await this.fills('For the candidate', word);
    await this.clicks('Make it final');
    await this.dialog.getByRole('button', { name: 'Make it final' }).click();
    await this.sees('This sheet is final');
  }
}
