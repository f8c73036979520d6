import type { Operation } from './operations.js';

/** The full URL of an operation below the public address, parameters filled in. */
export function pathOf(operation: Pick<Operation, 'path'>, params: Record<string, string> = {}): string {
  return '/api/v1' + operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
