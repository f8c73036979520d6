import { PendingTasks, inject } from '@angular/core';
import type { transport } from '@pearls/web/api/transport';
import type { Read } from './writing';

/** Nobody is signed in while a page is written. */
const NOBODY = JSON.stringify({ signedIn: false });

/** Reads through the door while a page is written, and keeps the page open until everything is there. What is out of order is told: then no page is written at all. */
export function doorTransport(read: Read, outOfOrder: (why: string) => void): typeof transport {
  const tasks = inject(PendingTasks);
  return async ({ method, url }) => {
    const done = tasks.add();
    try {
      if (method !== 'GET') throw new Error(`${method} is not for pages`);
      const { status, text } = url === '/api/v1/session' ? { status: 200, text: NOBODY } : await read(url);
      if (status >= 500 || status === 429) outOfOrder(`${url} was answered with ${status}`);
      return { status, text: async () => text, blob: async () => new Blob([text]) };
    } catch (error) {
      outOfOrder(`${url} was not answered: ${String(error)}`);
      throw error;
    } finally {
      done();
    }
  };
}
