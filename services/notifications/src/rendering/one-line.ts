/**
 * Text that can stand in a header: one line, without control characters and without marks that turn the direction of
 * reading around.
 */
export const oneLine = (text: string) =>
  text
    .replace(/[\p{Zl}\p{Zp}\s\p{Cc}]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();

/** A name as it may stand beside an address; whoever hides a web address in a name stays without one. */
export function plainName(name: string): string | undefined {
  const line = oneLine(name);
  return line === '' || line.length > 80 || /:\/\/|www\.|@|[<>]/i.test(line) ? undefined : line;
}

/** What a greeting has beside the name. */
const GREETING_CHARACTERS = 30;

/**
 * A greeting by a name which is no plain name greets without it: anybody can sign up with somebody else's address, and
 * must not choose what that person reads. Longer paragraphs say what they say.
 */
export function greetingWithoutLure(paragraph: string, name: string): string {
  const lure = name.trim();
  if (lure === '' || plainName(lure) !== undefined || !paragraph.includes(lure) || paragraph.length > lure.length + GREETING_CHARACTERS) return paragraph;
  return paragraph
    .split(lure)
    .map((piece, index, all) => (index < all.length - 1 ? piece.replace(/[,\s]+$/, '') : piece))
    .join('');
}
