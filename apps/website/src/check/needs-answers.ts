import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { APPLICANT_KINDS } from '@pearls/contracts/applications/places';
import { nextPage, queryOf } from './answers';

/** Sends who comes to a later question without the earlier answers back to the first one that is open. */
export const needsAnswers: CanActivateFn = (route) => {
  const { place, kind, partners } = route.queryParams as Record<string, string | undefined>;
  const answers = { place, kind: APPLICANT_KINDS.find((one) => one === kind), partners: partners?.split(',').filter(Boolean) };
  const order = ['/check', '/check/applicant', '/check/team', '/check/result'];
  const wanted = `/check/${route.url.at(-1)?.path ?? ''}`;
  const open = nextPage(answers);
  return order.indexOf(open) >= order.indexOf(wanted) || inject(Router).createUrlTree([open], { queryParams: queryOf(answers) });
};
