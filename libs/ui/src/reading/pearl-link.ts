/** Where something leads: what `routerLink` takes. */
export type PearlLink = string | readonly unknown[];
