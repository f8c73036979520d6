/** Markup that is safe to send: text put into it was escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | false | readonly Part[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(written).join('');
  return String(part as string | number).replace(/[&<>"']/g, (one) => ESCAPES[one]!);
}

/** Writes HTML; whatever is put in is text unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]) => new Markup(strings.reduce((text, one, index) => text + written(parts[index - 1]) + one));

/** Back-ticked words as code, the rest as text. */
export const prose = (text: string) => new Markup(written(text).replace(/`([^`]+)`/g, '<code>$1</code>').replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>'));
