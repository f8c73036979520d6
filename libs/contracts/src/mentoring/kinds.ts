/** What the programme offers together: online, on a visit, in a hall. */
export const EVENT_KINDS = ['webinar', 'exchange-visit', 'local-ceremony', 'joint-ceremony', 'conference', 'forum'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whom an event is for. `network`: everybody who was ever a candidate. */
export const EVENT_AUDIENCES = ['candidates', 'pearls', 'contacts', 'network', 'public'] as const;
export type EventAudience = (typeof EVENT_AUDIENCES)[number];

/** Whether somebody has a place or waits for one. */
export const REGISTRATION_STATES = ['confirmed', 'waiting', 'cancelled'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];
