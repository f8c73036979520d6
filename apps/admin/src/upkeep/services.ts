import { upkeepOf } from '@pearls/contracts';

/** The services that keep an event log. */
export const SERVICES = ['action-plans', 'applications', 'identity', 'jury', 'mentoring', 'notifications', 'repository'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** What each service lets the back office do with its event log and its dead letters. */
export const upkeep = {
  'action-plans': upkeepOf('action-plans'),
  applications: upkeepOf('applications'),
  identity: upkeepOf('identity'),
  jury: upkeepOf('jury'),
  mentoring: upkeepOf('mentoring'),
  notifications: upkeepOf('notifications'),
  repository: upkeepOf('repository'),
};

export const isService = (name: string | undefined): name is ServiceName => SERVICES.some((service) => service === name);
