import { upkeepOf } from '@pearls/contracts';

/** The services that keep an event log. */
export const SERVICES = ['applications', 'identity', 'notifications'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** What each service lets the back office do with its event log and its dead letters. */
export const upkeep = {
  applications: upkeepOf('applications'),
  identity: upkeepOf('identity'),
  notifications: upkeepOf('notifications'),
};

export const isService = (name: string | undefined): name is ServiceName => SERVICES.some((service) => service === name);
