/** A typed number as the form keeps it: a number where it is plainly one, what was typed otherwise. */
export function asNumber(typed: string): number | string {
  return /^(0|[1-9]\d{0,11})$/.test(typed) ? Number(typed) : typed;
}

/** The same once the writer has left the field: spaces between thousands are understood. */
export function asSettledNumber(typed: string): number | string {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,12}$/.test(plain) ? Number(plain) : typed.trim();
}
