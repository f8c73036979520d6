import { A_WHILE, whatEverybodySees } from './scene.js';

/** The steps of one errand: each goes on from where the one before ended, so after a failure none of the later ones is tried. */
export function errand() {
  let stuckAt: string | undefined;
  return (name: string, walk: () => Promise<unknown>) =>
    it(
      name,
      async () => {
        if (stuckAt) throw new Error(`Not reached: “${stuckAt}” failed.`);
        stuckAt = name;
        try {
          await walk();
        } catch (error) {
          process.stderr.write(`Stuck at “${name}”. What everybody saw:\n${await whatEverybodySees()}\n`);
          throw error;
        }
        stuckAt = undefined;
      },
      A_WHILE,
    );
}
