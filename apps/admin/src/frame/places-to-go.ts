import type { Role } from '@pearls/contracts';
import { ASSESSORS, EVERYONE_INSIDE, KEEPERS, OFFICE, STAFF } from '../standing/standing';

/** A place in the navigation: its address, the key of its words, who it is for. */
export interface PlaceToGo {
  readonly link: string;
  readonly key: string;
  readonly roles: readonly Role[];
  readonly exact?: boolean;
}

/** The navigation in groups, in the order of the work. */
export const placesToGo: readonly { readonly key: string; readonly places: readonly PlaceToGo[] }[] = [
  {
    key: 'work',
    places: [
      { link: '/', key: 'home', roles: EVERYONE_INSIDE, exact: true },
      { link: '/assessments', key: 'queue', roles: ASSESSORS },
      { link: '/cycles', key: 'cycles', roles: STAFF },
      { link: '/applications', key: 'applications', roles: STAFF },
      { link: '/pre-selection', key: 'preSelection', roles: STAFF },
      { link: '/plans', key: 'plans', roles: STAFF },
      { link: '/jury', key: 'jury', roles: STAFF },
      { link: '/programme', key: 'programme', roles: STAFF },
      { link: '/practices', key: 'practices', roles: STAFF },
      { link: '/stories', key: 'stories', roles: STAFF },
      { link: '/letters', key: 'letters', roles: STAFF },
    ],
  },
  {
    key: 'register',
    places: [
      { link: '/places', key: 'places', roles: STAFF },
      { link: '/people', key: 'people', roles: STAFF },
      { link: '/teams', key: 'teams', roles: STAFF },
      { link: '/partners', key: 'partners', roles: STAFF },
      { link: '/webhooks', key: 'webhooks', roles: KEEPERS },
    ],
  },
  {
    key: 'engine',
    places: [
      { link: '/mailbox', key: 'mailbox', roles: OFFICE },
      { link: '/audit', key: 'audit', roles: KEEPERS },
      { link: '/dead-letters', key: 'deadLetters', roles: KEEPERS },
    ],
  },
];
