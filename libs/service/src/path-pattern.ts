import type { Operation } from '@pearls/contracts';

/** The path a service listens on: the same that the world sees, so nothing rewrites it on the way. */
export const pathPattern = (operation: Pick<Operation, 'path'>) => `/api/v1${operation.path}`;
