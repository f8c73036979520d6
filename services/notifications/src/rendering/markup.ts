/** HTML that may be written as it stands: made by {@link html} alone. */
export class Markup {
  constructor(readonly source: string) {}
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

type Part = string | number | Markup | Markup[] | undefined;

const written = (part: Part): string => (part === undefined ? '' : part instanceof Markup ? part.source : Array.isArray(part) ? part.map(written).join('') : escaped(String(part)));

/** A template in which everything put in is text, unless it is markup of another template. */
export const html = (source: TemplateStringsArray, ...parts: Part[]) => new Markup(source.reduce((before, piece, index) => before + written(parts[index - 1]) + piece));
