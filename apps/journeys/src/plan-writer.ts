import { Officer } from './officer.js';

/** Somebody who writes the action plan of a town. */
export class PlanWriter extends Officer {
  get planId(): string {
    const id = /\/plans\/([0-9a-f-]{36})/.exec(this.page.url())?.[1];
    if (!id) throw new Error(`No plan is open: ${this.page.url()}`);
    return id;
  }

  /** The list of sections. */
  async opensThePlan(id = this.planId) {
    await this.opens(`/applicant/plans/${id}`);
    await this.seesHeading(/ action plan$/);
  }

  /** Answers a question in words or in figures. */
  async writes(question: string, text: string) {
    await this.page.getByRole('main').getByRole('textbox', { name: question, exact: true }).fill(text);
  }

  /** Ticks one of several things in a question. */
  async ticks(question: string | RegExp, ...options: string[]) {
    for (const option of options) await this.page.getByRole('group', { name: question }).getByRole('checkbox', { name: option, exact: true }).check();
  }

  /** Takes one of several things in a question. */
  async takes(question: string | RegExp, option: string) {
    await this.page.getByRole('group', { name: question }).getByRole('radio', { name: option, exact: true }).check();
  }

  /** Picks out of a list. */
  async picks(question: string, option: string) {
    await this.page.getByRole('main').getByLabel(question).first().selectOption({ label: option });
  }

  async dates(question: string | RegExp, day: `${number}-${number}-${number}`) {
    const date = this.page.getByRole('group', { name: question });
    const [year, month, of] = day.split('-').map(Number);
    for (const [part, value] of [['Day', of], ['Month', month], ['Year', year]] as const) await date.getByLabel(part).fill(String(value));
  }

  /** Opens a new record out of the section it belongs to. */
  async adds(section: string, button: string) {
    await this.opensThePlan();
    await this.opensTheSection(section);
    await this.clicks(button);
    await this.page.waitForURL(/\/sections\/[a-z-]+\/[0-9a-f-]{36}$/);
  }

  /** Closes the record: it stands in the list of its section then. */
  async keepsTheRecord(section: string, name: string) {
    await this.clicks('Save and return');
    await this.page.getByRole('heading', { level: 1, name: section, exact: true }).waitFor();
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).first().waitFor();
  }
}
