import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'undici';

const decoded = (bytes: Uint8Array, encoding: string) => (encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes);

/** A browser before the gateway: keeps cookies, follows redirects, says where its requests come from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Every body and header line that reached it. */
  received = '';

  constructor(
    /** Where the gateway listens, which is not where people think it is. */
    private readonly gatewayUrl: () => string,
    private readonly publicUrl: string,
    readonly userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ) {}

  /** One request, as a page of the platform sends it; redirects are not followed. */
  async send(path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string | undefined>; body?: string } = {}): Promise<Response> {
    const all: Record<string, string | undefined> = {
      'user-agent': this.userAgent,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') || undefined,
      ...(method !== 'GET' && { 'x-pearls': '1', origin: this.publicUrl, 'sec-fetch-site': 'same-origin' }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    };
    const answer = await request(this.gatewayUrl() + path, { method: method as 'GET', body, headers: Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined)) });
    const bytes = decoded(await answer.body.bytes(), String(answer.headers['content-encoding']));
    const response = new Response(answer.statusCode === 204 ? null : new Uint8Array(bytes), { status: answer.statusCode, headers: Object.entries(answer.headers).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one])) });
    for (const line of response.headers.getSetCookie()) this.take(line);
    this.received += `${[...response.headers].join('\n')}\n${await response.clone().text()}\n`;
    return response;
  }

  /** Opens an address as a person does, going where it is sent. */
  async open(path: string): Promise<{ response: Response; path: string }> {
    for (let at = path, steps = 0; steps < 10; steps += 1) {
      const response = await this.send(at, { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } });
      const location = response.headers.get('location');
      if (!location) return { response, path: at };
      at = location.startsWith(this.publicUrl) ? location.slice(this.publicUrl.length) : location;
    }
    throw new Error('Sent in circles');
  }

  async json<T>(path: string, options: Parameters<Browser['send']>[1] = {}): Promise<T> {
    return (await (await this.send(path, options)).json()) as T;
  }

  private take(line: string) {
    const [pair = '', ...attributes] = line.split('; ');
    const at = pair.indexOf('=');
    if (attributes.some((one) => one === 'Max-Age=0')) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
