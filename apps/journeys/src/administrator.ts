import { notifications, type Message } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { Staff } from './staff.js';

/** Keeps the platform, and can read its mailbox. */
export class Administrator extends Staff {
  /** The newest mail of a kind to an address, as soon as it has left. */
  async readsTheMailTo(address: string, kind: string): Promise<Message> {
    return eventually(async () => {
      const { items } = await this.asks(notifications.messages, { query: { address, kind } });
      const sent = items.find(({ state }) => state === 'sent');
      if (!sent) throw new Error(`No mail ${kind} to ${address}; there are ${JSON.stringify((await this.asks(notifications.messages, { query: { address } })).items)}`);
      return this.asks(notifications.message, { params: { id: sent.id } });
    });
  }

  /** Finds nothing missing in the practice that is open, and lets it go on. */
  async passesIt() {
    for (const point of [/^What is said to have changed/, /^The people shown/, /^Text and files/, /^Another town/]) await this.chooses(point);
    await this.clicks('It may go on');
    await this.sees('Your reading is recorded');
  }
}
