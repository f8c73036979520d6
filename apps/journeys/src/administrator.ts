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
}
