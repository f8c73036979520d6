import { Person } from './person.js';

export type Answer = 'The town, city or municipality itself' | 'A part of a municipality' | 'Several places together' | 'Somebody else';

/** Somebody who has not signed in. */
export class Visitor extends Person {
  /** Types a name, perhaps misspelt, and picks the place out of what is offered. */
  async picksThePlace(typed: string, offered: string | RegExp) {
    await this.types(typed);
    await this.page.getByRole('option', { name: offered }).first().click();
  }

  /** Types into the search for a place. */
  async types(name: string) {
    await this.page.getByRole('main').getByRole('combobox').fill(name);
  }

  /** Goes through the check from its first question to the answer. */
  async checksWhether(typed: string, offered: string | RegExp, who: Answer) {
    await this.opens('/check');
    await this.picksThePlace(typed, offered);
    await this.clicks('Continue');
    await this.chooses(who);
    await this.clicks('Continue');
  }

  async isTold(heading: string | RegExp) {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
}
