import { InjectionToken } from '@angular/core';
import { ApiProblem } from './api-problem';

/** What is sent over the wire, once the contract is translated. */
export interface Sending {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | FormData;
  signal?: AbortSignal;
  keepalive?: boolean;
  progress?: (share: number) => void;
  traceId: string;
}

/** What came back, whatever it says. */
export interface Answer {
  status: number;
  text(): Promise<string>;
  blob(): Promise<Blob>;
}

/** Sends; rejects only when nothing answers. An upload that wants to show its progress goes another way than the rest. */
export async function transport(sending: Sending): Promise<Answer> {
  try {
    return await (sending.progress ? upload(sending, sending.progress) : fetch(sending.url, { ...sending, credentials: 'same-origin' }));
  } catch (error) {
    if (sending.signal?.aborted) throw error;
    throw ApiProblem.unreachable(sending.traceId);
  }
}

/** The way requests go: over the network from a browser, straight to the services while a page is written. */
export const TRANSPORT = new InjectionToken<typeof transport>('transport', { factory: () => transport });

function upload({ method, url, headers, body, signal }: Sending, progress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = 'blob';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && progress(loaded / total);
    request.onload = () => {
      const blob = request.response as Blob;
      resolve({ status: request.status, text: () => blob.text(), blob: async () => blob });
    };
    request.onerror = request.onabort = () => reject(new Error('Nothing answered'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
