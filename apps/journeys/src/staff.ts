import { demonstrationPeople, demonstrationSecondFactor } from '@pearls/reference/demonstration';
import { generate } from 'otplib';
import { Person } from './person.js';

/** Somebody of the programme's side: signs in with a second factor, into the back office. */
export class Staff extends Person {
  /** Signs in as one of the people of the demonstration. A code works once: somebody who is also signed in elsewhere takes the next one. */
  async signsInAs(key: string, returnTo = '/admin/', { elsewhereToo = false } = {}) {
    const { email } = demonstrationPeople.find((person) => person.key === key)!;
    await this.signsIn(email, returnTo);
    await this.fills('Code of the app', await generate({ secret: demonstrationSecondFactor, epoch: Math.floor(Date.now() / 1000) + (elsewhereToo ? 30 : 0) }));
    await this.clicks('Continue');
    await this.arrivesAt(new RegExp(`^${returnTo}`));
  }
}
