import { upkeepOf, type Operation } from '@pearls/contracts';
import { contractedOperations } from '@pearls/service';

/** The part of a path that decides who answers: its first word, and for the back office's upkeep the service's name as well. */
const prefixOf = (path: string) => {
  const [, first = '', second = ''] = path.split('/', 3);
  return first === 'upkeep' ? `upkeep/${second}` : first;
};

/** Which service answers what, from the contracts: prefix → service. Two services never share one. */
export function prefixTable(operations: Operation[] = contractedOperations()): Map<string, string> {
  const table = new Map<string, string>();
  const claim = (path: string, service: string) => {
    const prefix = prefixOf(path);
    const taken = table.get(prefix);
    if (taken !== undefined && taken !== service) throw new Error(`Both ${taken} and ${service} answer below /${prefix}`);
    table.set(prefix, service);
  };
  for (const { path, service } of operations) claim(path, service);
  for (const service of new Set(operations.map((one) => one.service))) for (const { path } of Object.values(upkeepOf(service))) claim(path, service);
  return table;
}

const BASE = '/api/v1'.length;

/** The service that answers a URL below `/api/v1/`. */
export function serviceFor(table: Map<string, string>, url: string): string | undefined {
  const query = url.indexOf('?');
  return table.get(prefixOf(url.slice(BASE, query < 0 ? undefined : query)));
}
