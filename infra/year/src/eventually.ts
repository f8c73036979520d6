/** Asks until the answer is there: facts need a moment to arrive, and a platform that is killed meanwhile needs some more. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined | false>, patienceMilliseconds = 240_000): Promise<T> {
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > until) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The same for many, a few at a time, as many people would. */
export async function together<T, R>(things: readonly T[], work: (thing: T, index: number) => Promise<R>, hands = 8): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < things.length) {
      const index = next;
      next += 1;
      results[index] = await work(things[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(hands, things.length) }, worker));
  return results;
}
