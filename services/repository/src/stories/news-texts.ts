import type { EventKind, Localised } from '@pearls/contracts';

const list = (language: 'en' | 'lv', items: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

const EVENTS: Partial<Record<EventKind, { en: string; lv: string }>> = {
  webinar: { en: 'a webinar', lv: 'tiešsaistes seminārs' },
  'exchange-visit': { en: 'an exchange visit', lv: 'pieredzes apmaiņas brauciens' },
  'local-ceremony': { en: 'a ceremony in town', lv: 'svinīgs pasākums pilsētā' },
  'joint-ceremony': { en: 'the joint ceremony', lv: 'kopīgā apbalvošana' },
  conference: { en: 'a conference', lv: 'konference' },
  forum: { en: 'a forum', lv: 'forums' },
};

/** What the record says in a line, in the languages the platform is complete in. */
export const newsTexts = {
  callOpened: (name: Localised): Localised => ({ en: `The call of ${name.en} is open`, lv: `Pieteikšanās ir sākusies: ${name.lv ?? name.en}` }),
  callExtended: (name: Localised): Localised => ({ en: `More time to apply: the deadline of ${name.en} has been extended`, lv: `Vairāk laika pieteikties: pagarināts termiņš – ${name.lv ?? name.en}` }),
  candidatesSelected: (name: Localised): Localised => ({ en: `The candidates of ${name.en} are selected and write their plans`, lv: `Kandidāti izraudzīti un raksta savus plānus: ${name.lv ?? name.en}` }),
  titlesPublished: (places: readonly string[], year: number): Localised =>
    places.length === 1
      ? { en: `${places[0]} is the BSR Cultural Pearl of ${year}`, lv: `${year}. gada Baltijas jūras reģiona kultūras pērle ir ${places[0]}` }
      : { en: `${list('en', places)} are the BSR Cultural Pearls of ${year}`, lv: `${year}. gada Baltijas jūras reģiona kultūras pērles ir ${list('lv', places)}` },
  noTitles: (year: number): Localised => ({ en: `No title is awarded for ${year}`, lv: `${year}. gadā tituls netiek piešķirts` }),
  practicePublished: (place: string, title: string): Localised => ({ en: `New from ${place}: ${title}`, lv: `Jauna pieredze, ${place}: ${title}` }),
  eventAnnounced: (kind: EventKind, startsAt: Date, zone: string): Localised => {
    const on = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(startsAt);
    return { en: `Open to everybody: ${EVENTS[kind]?.en ?? 'an event'} on ${on('en-GB')}`, lv: `Atvērts ikvienam: ${EVENTS[kind]?.lv ?? 'pasākums'}, ${on('lv')}` };
  },
};
