import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { Location } from '@angular/common';
import { Session } from './session';

/** Opens a page to who is signed in and leads everybody else through the sign-in and back. */
export const needsSignIn: CanActivateFn = async (_route, { url }) => {
  const session = inject(Session);
  const address = inject(Location).prepareExternalUrl(url);
  await session.ready();
  if (!session.isSignedIn()) session.signIn(address);
  return session.isSignedIn();
};
