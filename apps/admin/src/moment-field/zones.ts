/** The zones around the Baltic Sea, the one of the programme first. */
export const ZONES: readonly string[] = [
  'Europe/Berlin',
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'Europe/Mariehamn',
  'Europe/Oslo',
  'Europe/Riga',
  'Europe/Stockholm',
  'Europe/Tallinn',
  'Europe/Vilnius',
  'Europe/Warsaw',
  'Atlantic/Reykjavik',
  'UTC',
];
