/** An entry of a calendar as another program reads it. */
export type ReadEntry = Record<string, string>;

const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** Reads RFC 5545 text by its rules alone: lines end in CRLF, have at most 75 octets and go on behind a space. Throws on anything else. */
export function readCalendar(text: string): { head: ReadEntry; entries: ReadEntry[] } {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('Lines must end in CRLF');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) throw new Error(`This line is too long: ${line}`);
  const lines = text.replace(/\r\n[ \t]/g, '').trimEnd().split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('This is no calendar');
  const head: ReadEntry = {};
  const entries: ReadEntry[] = [];
  let into = head;
  for (const line of lines.slice(1, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
    if (!name) throw new Error(`This is no property: ${line}`);
    if (line === 'BEGIN:VEVENT') into = {};
    else if (line === 'END:VEVENT') {
      entries.push(into);
      into = head;
    } else {
      if (name in into) throw new Error(`${name} stands there twice`);
      into[name] = unescaped(value);
    }
  }
  return { head, entries };
}
