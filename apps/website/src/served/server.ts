import { momentText, sameClock } from '@pearls/ui/time/moment-text';
import { reading as read } from './reading';
import { SITE_MAP, writeSiteMap } from './site-map';
import { writePage } from './write-page';

/** Paths that are documents for machines. */
export const documents: readonly string[] = [SITE_MAP];

/** First words of the paths whose pages belong to one person. */
export const unwritten: readonly string[] = ['sign-in', 'sign-up', 'signed-in', 'password-reset', 'invitations', 'account'];

/** What the door asks of this portal: pages that can be read without script, and documents. */
export const write: typeof writePage = async (request, readAtTheDoor) => {
  if (request.path !== SITE_MAP) return writePage(request, readAtTheDoor);
  return { status: 200, mediaType: 'application/xml; charset=utf-8', body: await writeSiteMap(request.origin, readAtTheDoor, unwritten) };
};

/** What a page does in a browser where the application does not run. */
export const reading = `(${read})(${momentText},${sameClock})`;
