import { Misfit, pathOf, read, type Class, type Operation } from '@pearls/contracts';
import { v4 } from 'uuid';
import { HOSTILE_BODIES, HOSTILE_VALUES, spoiled } from './hostile-values.js';
import { PIXEL } from './looks-absent.js';
import { sampleOf } from './samples.js';

/** A request as it travels, and whether the contract lets it in. */
export interface HostileRequest {
  what: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Buffer;
  /** Odd, but the contract has nothing against it: it may succeed. */
  fitting: boolean;
}

const HOSTILE_SEGMENTS = ['%00', '%ff%fe', '%', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'x'.repeat(290), 'x'.repeat(2_000), '%F0%9F%8F%9B', "'%20or%201=1--", '%ED%A0%80', 'null', '-1', '__proto__', `${v4()}x`, `%0d%0aset-cookie:%20a=b`];
const IF_MATCH = [undefined, '', '3', '*', 'W/"3"', '"three"', '"-1"', '"99999999999999999999"', '"1", "2"', `"${'9'.repeat(5_000)}"`];
const KEYS = [undefined, '', 'short', 'x'.repeat(201), 'white space is not allowed', 'nöt-ascii-at-all', '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008'];

/** Every way to get a request to this operation wrong that follows from its contract. */
export function hostileRequests(operation: Operation, params: Record<string, string>, versionNow: number): HostileRequest[] {
  const body = operation.body && sampleOf(operation.body as Class);
  const query = operation.query && sampleOf(operation.query as Class, 'needed');
  const path = pathOf(operation, params) + search(query);
  const json = { 'content-type': 'application/json' };
  const headers = (): Record<string, string> => ({ ...(operation.edits && { 'if-match': `"${versionNow}"` }), ...(operation.method === 'POST' && { 'idempotency-key': v4() }) });
  const request = (what: string, more: Partial<HostileRequest>): HostileRequest => ({ what, method: operation.method, path, headers: headers(), fitting: false, ...more });
  const withBody = (what: string, value: unknown) => request(what, { headers: { ...headers(), ...json }, body: JSON.stringify(value), fitting: fits(operation.body as Class | undefined, value) });
  const right = operation.upload ? uploadOf(Buffer.from('a,b\n1,2\n')) : body ? { headers: json, body: JSON.stringify(body) } : { headers: {} };

  return [
    ...(body ? [...spoiled(operation.body as Class, body).map((one) => withBody(one.what, one.body)), withBody('a field nobody knows', { ...body, unknown: 1 })] : []),
    ...Object.entries(HOSTILE_BODIES).flatMap(([what, { text, type }]) => (takesBody(operation) ? [request(`the body is ${what}`, { headers: { ...headers(), 'content-type': type ?? 'application/json' }, body: Buffer.from(text, 'latin1'), fitting: !operation.upload && fitsText(operation, text, type) })] : [])),
    ...hostileQueries(operation, query).map(({ what, text, fitting }) => request(what, { path: pathOf(operation, params) + text, ...right, headers: { ...headers(), ...right.headers }, fitting })),
    ...Object.keys(paramsIn(operation)).flatMap((name) => HOSTILE_SEGMENTS.map((segment) => request(`:${name} is ${segment.slice(0, 40)}`, { path: pathWith(operation, params, name, segment) + search(query), ...right, headers: { ...headers(), ...right.headers }, fitting: true }))),
    ...(operation.upload ? FILE_NAMES.map((name) => ({ name, upload: uploadOf(PIXEL, name, 'image/png') })).map(({ name, upload }) => request(`the file is called ${JSON.stringify(name).slice(0, 40)}`, { ...upload, headers: { ...headers(), ...upload.headers }, fitting: true })) : []),
    ...(operation.edits ? IF_MATCH.map((value) => request(`If-Match is ${value?.slice(0, 40)}`, { ...right, headers: headersWithout({ ...headers(), ...right.headers }, 'if-match', value) })) : []),
    ...(operation.method === 'POST' && operation.once !== false ? KEYS.map((value) => request(`Idempotency-Key is ${JSON.stringify(value)?.slice(0, 40)}`, { ...right, headers: headersWithout({ ...headers(), ...right.headers }, 'idempotency-key', value) })) : []),
    ...['Bearer', 'Bearer x', 'Bearer a.b.c', `Bearer ${'x'.repeat(6_000)}`, 'Basic YTpi', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'].map((value) => request(`Authorization is ${value.slice(0, 30)}`, { ...right, headers: { ...headers(), ...right.headers, authorization: value }, fitting: operation.access === 'anyone' || value === 'Bearer' || value.startsWith('Basic') })),
  ];
}

const FILE_NAMES = ['../../../../etc/x.png', 'a\u0000b.png', '', ' ', '.', '.png', `${'x'.repeat(5_000)}.png`, 'con.png', 'a\r\nset-cookie: a=b.png', '=cmd.png', '\u202egnp.exe', '\ud83c.png', '<script>.png', 'C:\\x.png'];

const takesBody = ({ method }: Operation) => method !== 'GET';

function fits(contract: Class | undefined, value: unknown): boolean {
  if (!contract) return false;
  try {
    read(contract, value);
    return true;
  } catch (error) {
    if (error instanceof Misfit) return false;
    throw error;
  }
}

/** An operation without a body does not mind an empty one. */
function fitsText({ body }: Operation, text: string, type: string | undefined): boolean {
  if (type !== undefined && !type.startsWith('application/json')) return !body && !type.startsWith('multipart');
  if (text === '') return !body;
  try {
    const value: unknown = JSON.parse(text);
    if (!body) return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    return fits(body as Class, value);
  } catch {
    return false;
  }
}

function hostileQueries({ query, ...operation }: Operation, right: Record<string, unknown> | undefined): { what: string; text: string; fitting: boolean }[] {
  const reads = (given: Record<string, unknown>) => {
    if (!query) return Object.keys(given).length === 0;
    try {
      read(query as Class, given, 'text');
      return true;
    } catch {
      return false;
    }
  };
  const one = (what: string, name: string, value: string) => ({ what: `?${name} is ${what}`, text: search({ ...right, [name]: value }), fitting: reads({ ...right, [name]: value }) });
  const names = Object.keys(query ? sampleOf(query as Class) : {});
  const texts = Object.entries(HOSTILE_VALUES).filter(([, value]) => typeof value !== 'object' || value === null);
  const isWellFormed = (text: string) => text === text.toWellFormed();
  return [
    { what: 'a parameter nobody knows', text: search({ ...right, unknown: '1' }), fitting: false },
    { what: 'a parameter of the prototype', text: `${search(right) || '?'}&__proto__[x]=1&constructor=1`, fitting: false },
    ...(Object.keys(right ?? {}).length ? [{ what: 'no parameters', text: '', fitting: false }] : []),
    ...names.flatMap((name) => [
      ...texts.filter(([, value]) => isWellFormed(String(value)) && String(value).length < 8_000).map(([what, value]) => one(what, name, String(value))),
      one('too long for a line', name, 'x'.repeat(8_000)),
      { what: `?${name} is no UTF-8`, text: `${search(without(right, name)) || '?'}&${name}=%ff%fe%`, fitting: true },
      { what: `?${name} is said twice`, text: `${search(without(right, name)) || '?'}&${name}=a&${name}=b`, fitting: operation.method === 'GET' },
      { what: `?${name} is an object`, text: `${search(without(right, name)) || '?'}&${name}[a]=b`, fitting: false },
    ]),
  ];
}

const search = (query: Record<string, unknown> | undefined) => {
  const parts = Object.entries(query ?? {}).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(Array.isArray(value) ? value.join(',') : String(value))}`);
  return parts.length ? `?${parts.join('&')}` : '';
};

const without = (query: Record<string, unknown> | undefined, name: string) => Object.fromEntries(Object.entries(query ?? {}).filter(([one]) => one !== name));
const headersWithout = (headers: Record<string, string>, name: string, value: string | undefined) => ({ ...Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name)), ...(value !== undefined && { [name]: value }) });
const paramsIn = ({ path }: Pick<Operation, 'path'>) => Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, '']));
const pathWith = (operation: Operation, params: Record<string, string>, name: string, segment: string) => pathOf({ path: operation.path.replace(`:${name}`, '\u0000') }, params).replace('\u0000', segment);

/** A multipart body with one file. */
export function uploadOf(bytes: Buffer, fileName = 'numbers.csv', type = 'text/csv') {
  const boundary = `pearls-${v4()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`;
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]) };
}
