/** Tries an assertion until it holds, within a limit that only a defect reaches. */
export async function eventually<T>(assertion: () => Promise<T> | T, limitMilliseconds = 60_000): Promise<T> {
  const end = Date.now() + limitMilliseconds;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
