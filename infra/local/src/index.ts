export * from './cannot-start.ts';
export * from './free-port.ts';
export * from './nats.ts';
export { NATS_MISSING } from './nats-program.ts';
export * from './nats-users.ts';
export * from './postgres.ts';
export * from './prepare-database.ts';
export * from './test-servers.ts';
