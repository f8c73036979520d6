/** One column of a table for a spreadsheet. */
export interface CsvColumn<T> {
  readonly label: string;
  readonly text: (row: T) => string | number | undefined;
}

/** A cell that no spreadsheet takes for a formula, quoted where it has to be. */
export function csvCell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as comma-separated values with a byte order mark, so that spreadsheets read its letters. */
export function csvOf<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const lines = [columns.map(({ label }) => csvCell(label)), ...rows.map((row) => columns.map(({ text }) => csvCell(text(row))))];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
