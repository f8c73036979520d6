import type { Language } from '@pearls/contracts';
import { offsetMinutes } from '@pearls/domain';
import { fill, type Words } from './words.js';

const dateTime = (at: Date, zone: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'longGeneric' }).format(at);

/** A moment as the programme reads it and, where the reader's clock shows another time, as the reader does. */
export function momentInWords(at: string | Date, zone: string, readersZone: string, words: Words, language: Language): string {
  const moment = new Date(at);
  const programme = dateTime(moment, zone, language);
  if (offsetMinutes(moment, zone) === offsetMinutes(moment, readersZone)) return programme;
  return fill(words.bothZones, { programme, own: dateTime(moment, readersZone, language) })!;
}
