export * from './away.js';
export * from './connection.js';
export * from './database-clock.js';
export * from './event-log.js';
export * from './event-log.migration.js';
export * from './lock.js';
export * from './statement.js';
export * from './transaction.js';
