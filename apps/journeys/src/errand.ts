import { A_WHILE } from './scene.js';

/** The steps of one errand: each goes on from where the one before ended, so after a failure none of the later ones is tried. */
export function errand() {
  let stuckAt: string | undefined;
  return (name: string, walk: () => Promise<unknown>) =>
    it(
      name,
      async () => {
        if (stuckAt) throw new Error(`Not reached: “${stuckAt}” failed.`);
        stuckAt = name;
        await walk();
        stuckAt = undefined;
      },
      A_WHILE,
    );
}
