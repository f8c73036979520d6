import { fieldsOf, type Class, type Field } from '@pearls/contracts';

const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

/** What people, scripts and attackers put into a field, whatever it is for. */
export const HOSTILE_VALUES: Record<string, unknown> = {
  null: null,
  'a number': 17,
  'a negative number': -1,
  'a fraction': 1.5,
  'a huge number': 1e308,
  'a number beyond precision': 9_007_199_254_740_993,
  true: true,
  'an empty text': '',
  'white space': ' \t\n ',
  'a word': 'x',
  'a word for no number': 'NaN',
  'a word for too much': '1e999',
  'a day that is none': '2027-02-30',
  'an instant that is none': '2027-13-45T99:99:99Z',
  'an empty list': [],
  'a list': ['x'],
  'a list of lists': [[['x']]],
  'an empty object': {},
  'an operator': { $gt: '' },
  NUL: 'a\u0000b',
  'control characters': 'a\u0007\u001b[31mb',
  'half a surrogate': '\ud800',
  'the other half': 'x\udc00',
  'an SQL fragment': `x'); drop table event_log cascade; --`,
  'an HTML fragment': '<img src=x onerror=alert(1)><script>alert(1)</script>',
  'a cell that calculates': `=cmd|' /C calc'!A0`,
  'a template': '{{7*7}}${7*7}<%= 7*7 %>#{7*7}',
  'a path': '../../../../etc/passwd',
  'a long text': 'x'.repeat(30_000),
  'letters of many kinds': 'Ž‮ﷺ𝕏\u{1F3DB}️\u0301\u0301\u0301',
  'words with NUL': { en: 'a\u0000b' },
  'words in no language': { en: 'x', xx: 'x' },
  'words that are none': { en: 'x', de: null, lv: 17 },
  'a prototype': { constructor: { prototype: { polluted: true } } },
};

/** Bodies that no contract takes, as they travel. */
export const HOSTILE_BODIES: Record<string, { type?: string; text: string }> = {
  'broken JSON': { text: '{"a":' },
  'not JSON': { text: 'hello' },
  'nothing at all': { text: '' },
  'a text': { text: '"x"' },
  'a number': { text: '1' },
  'a list': { text: '[]' },
  'a list of many': { text: `[${'1,'.repeat(60_000)}1]` },
  '__proto__': { text: '{"__proto__":{"polluted":true}}' },
  'constructor.prototype': { text: '{"constructor":{"prototype":{"polluted":true}}}' },
  'nested without end': { text: '['.repeat(100_000) + ']'.repeat(100_000) },
  'objects without end': { text: `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}` },
  'many unknown fields': { text: `{${Array.from({ length: 5_000 }, (_, index) => `"f${index}":1`).join()}}` },
  'a field with an endless name': { text: `{"${'n'.repeat(20_000)}":1}` },
  'a field with an odd name': { text: '{"a/b~c\\u0000":1}' },
  'a field without a name': { text: '{"":1}' },
  'a constructor': { text: '{"constructor":1}' },
  'a field every object has': { text: '{"toString":1,"hasOwnProperty":1,"valueOf":null}' },
  'a megabyte': { text: `{"x":"${'x'.repeat(1_048_576)}"}` },
  'text that is no UTF-8': { text: '{"x":"\u0080\u00ff"}', type: 'application/json; charset=latin1' },
  'plain text': { type: 'text/plain', text: 'hello' },
  XML: { type: 'application/xml', text: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
  'a form': { type: 'application/x-www-form-urlencoded', text: 'a=1&b[c]=2' },
  'no media type it could be': { type: 'nonsense', text: '{}' },
  'a file where none is wanted': { type: 'multipart/form-data; boundary=x', text: '--x\r\nContent-Disposition: form-data; name="file"; filename="../../x"\r\n\r\nhello\r\n--x--\r\n' },
  'a file that breaks off': { type: 'multipart/form-data; boundary=x', text: '--x\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nhel' },
};

/** Variants of a sample in which one field, at any depth, is missing or hostile. */
export function spoiled(contract: Class, sample: Record<string, unknown>, at = ''): { what: string; body: Record<string, unknown> }[] {
  const deep = at !== '';
  return fieldsOf(contract).flatMap((field) => {
    const rest = Object.fromEntries(Object.entries(sample).filter(([name]) => name !== field.name));
    const own = (deep ? fewer : Object.entries(HOSTILE_VALUES)).map(([what, value]) => ({ what: `${at}/${field.name} is ${what}`, body: { ...rest, [field.name]: value } }));
    return [
      { what: `${at}/${field.name} is missing`, body: rest },
      ...own,
      ...(deep ? [] : [{ what: `${at}/${field.name} is nested without end`, body: { ...rest, [field.name]: nested(3_000) } }]),
      ...inside(field, sample[field.name], `${at}/${field.name}`).map(({ what, body }) => ({ what, body: { ...rest, [field.name]: body } })),
    ];
  });
}

const DEEP = ['null', 'a number', 'an empty text', 'a list', 'an empty object', 'NUL', 'half a surrogate', 'a long text', 'a prototype'];
const fewer = Object.entries(HOSTILE_VALUES).filter(([what]) => DEEP.includes(what));

function inside({ kind }: Field, value: unknown, at: string): { what: string; body: unknown }[] {
  if (!kind.of) return [];
  const first = kind.list ? (value as unknown[] | undefined)?.[0] : value;
  if (typeof first !== 'object' || first === null) return [];
  return spoiled(kind.of(), first as Record<string, unknown>, at).map(({ what, body }) => ({ what, body: kind.list ? [body, ...(value as unknown[]).slice(1)] : body }));
}
