import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, PortalWriter, Read, ReadAnswer, ToWorker } from './written.js';

/** Writes pages in a thread of its own, so that the door stays open whatever a page does. What it reads goes through the door's side. */

const port = parentPort!;
const say = (message: FromWorker) => port.postMessage(message);
const { write, reading, documents, unwritten } = (await import((workerData as { module: string }).module)) as PortalWriter;

let last = 0;
const asked = new Map<number, (answer: ReadAnswer | undefined) => void>();

const read: Read = async (path) => {
  const id = ++last;
  const answer = await new Promise<ReadAnswer | undefined>((resolve) => {
    asked.set(id, resolve);
    say({ kind: 'read', id, path });
  });
  if (!answer) throw new Error(`${path} was not answered`);
  return answer;
};

port.on('message', (message: ToWorker) => {
  if (message.kind === 'answer') {
    asked.get(message.id)?.(message.answer);
    asked.delete(message.id);
    return;
  }
  const { id, request } = message;
  write(request, read).then(
    (written) => say({ kind: 'written', id, written }),
    (error: unknown) => say({ kind: 'failed', id, why: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

say({ kind: 'ready', reading, documents, unwritten });
