/** Postgres ends, ends at once, or begins; connections that broke or are too many. */
const AWAY_CODES = new Set(['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);
/** What driver and TypeORM say without a code; a connection that breaks within a transaction takes its query runner along. */
const AWAY_WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query runner already released|Database connection provided by a query runner was already released|Transaction is not started yet)/i;

interface Complaint {
  code?: string;
  message?: string;
}

/** Whether the database did not answer, rather than refuse: nothing is wrong with what was asked, and it may be asked again. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message = '', driverError } = (error ?? {}) as Complaint & { driverError?: Complaint };
  return [{ code, message }, driverError ?? {}].some((one) => AWAY_CODES.has(one.code ?? '') || AWAY_WORDS.test(one.message ?? ''));
}
