const HANDS = 12;

/** Does something with everything, a few at a time: a service that is asked by thousands in the same moment is another test. The results stand in the order of the things. */
export async function fewAtATime<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = things.entries();
  const hand = async () => {
    for (const [index, thing] of waiting) results[index] = await work(thing);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return results;
}
