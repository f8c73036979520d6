/** A number of votes as it is typed: nothing is none, anything but a whole number is no answer. */
export function votesIn(typed: string): number | undefined {
  const words = typed.trim();
  if (!words) return 0;
  return /^\d{1,3}$/.test(words) ? Number(words) : undefined;
}
