const hex = (bytes: number) => [...crypto.getRandomValues(new Uint8Array(bytes))].map((one) => one.toString(16).padStart(2, '0')).join('');

/** A new trace, so that a click can be found in every log it reaches. */
export function newTrace(): { id: string; header: string } {
  const id = hex(16);
  return { id, header: `00-${id}-${hex(8)}-01` };
}
