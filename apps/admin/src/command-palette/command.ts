/** One thing the palette offers. */
export interface Command {
  readonly id: string;
  readonly group: 'go' | 'act' | 'applications' | 'places' | 'people';
  readonly label: string;

  /** Tells things of the same name apart. */
  readonly detail?: string;

  /** Further words it is found by. */
  readonly alias?: string;

  /** Where it leads, or what it does. */
  readonly run: () => void;
}

const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** Letters without their marks: "Rūjiena" is found by "rujiena". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœþð]/g, (letter) => SPECIAL[letter] ?? letter);

/** How well a command fits what was typed; 0 is not at all. The beginning of its name counts most, then of a word, then anywhere. */
export function fit({ label, detail = '', alias = '' }: Pick<Command, 'label' | 'detail' | 'alias'>, typed: string): number {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const name = fold(label);
  const all = `${name} ${fold(detail)} ${fold(alias)}`;
  if (!wanted.every((word) => all.includes(word))) return 0;
  const first = wanted[0] ?? '';
  if (name.startsWith(first)) return 3;
  return new RegExp(`\\b${first.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u').test(all) ? 2 : 1;
}

/** The commands that fit, best first, at most so many of a group. */
export function fitting(commands: readonly Command[], typed: string, perGroup = 6): Command[] {
  const counts = new Map<Command['group'], number>();
  return commands
    .map((command) => ({ command, score: fit(command, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command)
    .filter(({ group }) => {
      counts.set(group, (counts.get(group) ?? 0) + 1);
      return (counts.get(group) ?? 0) <= perGroup;
    });
}
