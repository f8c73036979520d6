/** One goal of the measurement and what came of it. */
export interface Line {
  what: string;
  goal: string;
  figure: string;
  ratio?: string;
  met: boolean;
}

/** The lines as a table for people. */
export function table(lines: Line[]): string {
  const rows = [['', 'goal', 'figure', 'ratio', 'met'], ...lines.map(({ what, goal, figure, ratio = '', met }) => [what, goal, figure, ratio, met ? 'yes' : 'NO'])];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}
