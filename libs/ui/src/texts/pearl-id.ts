let last = 0;

/** An id for an element of this page that no other element has. */
export function pearlId(): string {
  last += 1;
  return `pearl-${last}`;
}
