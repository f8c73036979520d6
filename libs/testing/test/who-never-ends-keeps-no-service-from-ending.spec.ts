import { once } from 'node:events';
import { connect } from 'node:net';
import { startService } from '@pearls/testing';
import { notesService } from './notes.js';

describe('Who never ends', () => {
  it('keeps no service from ending: half a request is cut off', async () => {
    const service = await startService(notesService);
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname);
    const begun = once(service.app.getHttpServer(), 'request');
    socket.write(`POST /api/v1/notes HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`);
    await begun;
    const cut = once(socket, 'close');
    socket.on('error', () => undefined);
    await service.stop();
    await cut;
  });
});
