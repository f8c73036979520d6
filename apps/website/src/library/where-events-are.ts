import type { ProgrammeEvent } from '@pearls/contracts/mentoring/programme-events';

/** The clocks of the region's countries: an event on the spot is read in the time of its place. */
const COUNTRIES_BY_ZONE: Readonly<Record<string, string>> = {
  'Europe/Berlin': 'DE',
  'Europe/Busingen': 'DE',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Mariehamn': 'FI',
  'Europe/Oslo': 'NO',
  'Europe/Riga': 'LV',
  'Europe/Stockholm': 'SE',
  'Europe/Tallinn': 'EE',
  'Europe/Vilnius': 'LT',
  'Europe/Warsaw': 'PL',
};

/** Where somebody has to go: `online`, or the code of a country where it is known. */
export const whereIs = ({ online, zone }: Pick<ProgrammeEvent, 'online' | 'zone'>): string | undefined => (online ? 'online' : COUNTRIES_BY_ZONE[zone]);
