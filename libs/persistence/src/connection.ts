import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { SnakeNaming } from './snake-naming.js';
import { CreateEventLog1760000000000 } from './event-log.migration.js';

type Constructor<T> = new (...args: never[]) => T;

export interface ConnectionOptions {
  url: string;
  /** The service's own schema; its role can touch no other. */
  schema: string;
  entities: (Constructor<unknown> | EntitySchema)[];
  migrations: Constructor<MigrationInterface>[];
  poolSize?: number;
}

/** The service's connection to its own schema: UTC, bounded statements, migrations of the kit first. */
export function connection({ url, schema, entities, migrations, poolSize = 10 }: ConnectionOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    applicationName: schema,
    entities,
    migrations: [CreateEventLog1760000000000, ...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    poolSize,
    extra: {
      options: `-c search_path=${schema},extensions -c timezone=UTC -c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=15s`,
      connectionTimeoutMillis: 10_000,
    },
  });
}
