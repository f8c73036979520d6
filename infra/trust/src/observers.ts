import type { Actor } from '@pearls/contracts';

/** Who reads, and what stands on the requests of that reader. */
export interface Observer {
  name: ObserverName;
  /** What a gate knows of that reader. */
  actor: Actor;
  headers(): Record<string, string>;
}

/** Everybody to whom something of the programme is closed. */
export const OBSERVERS = [
  'a visitor',
  'a person without a role',
  'the officer of the town',
  'a viewer of the town',
  'the officer of another town',
  'the officer of a town that still writes',
  'an assessor',
  'another assessor',
  'an assessor walled off from the town',
  'the contact of the country',
  'the contact of another country',
  'a juror',
  'another juror',
  'a juror who stepped aside',
  'the chair, who is tied',
  'a partner of the country',
  'a partner of another country',
  'a partner with every scope',
  'an auditor',
  'the secretariat',
  'the administrator',
] as const;
export type ObserverName = (typeof OBSERVERS)[number];
