const KEPT = 'sign-up';

/** Remembers that this very browser signed up, so that the password chosen there holds even when the link of the mail opens a new tab. */
export function keepProof(uid: string, proof: string): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ uid, proof }));
  } catch {
    // Where nothing can be kept, the password is set once more in the account.
  }
}

/** The proof of a sign-up in this browser, if it was this one. */
export function proofOf(uid: string): string | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as { uid?: string; proof?: string } | null;
    return kept?.uid === uid ? kept.proof : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it once it was used. */
export function forgetProof(): void {
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Nothing was kept.
  }
}
