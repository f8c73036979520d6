/** Tries an assertion until it holds, within a limit that only a defect reaches. */
export async function eventually<T>(assertion: () => Promise<T> | T, limitMilliseconds = 120_000): Promise<T> {
  const until = Date.now() + limitMilliseconds;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
