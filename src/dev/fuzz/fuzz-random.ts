/** Draws for the fuzzer, all from one seed. */
import { createRandom } from '../../eval/create-random.js';

export interface FuzzRandom {
  /** 0 ≤ x < `below`, whole. */
  readonly below: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  /** Whole numbers up to `most`, each power of two as likely as the next. */
  readonly size: (most: number) => number;
}

export function createFuzzRandom(seed: number): FuzzRandom {
  const random = createRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  return {
    below,
    pick: (list) => list[below(list.length)],
    chance: (share) => random() < share,
    size: (most) => Math.min(most, Math.floor(2 ** (random() * Math.log2(most + 1)))),
  };
}
