/**
 * Keeps, of a sample that still grows and thins, what is needed of the documents that rank first in some orders. Which of
 * them the sample holds in the end is not known before: where it thins, every second one goes.
 */

export interface Picked<T> {
  readonly at: number;
  readonly value: T;
}

interface Candidate<T> extends Picked<T> {
  readonly rank: number;
}

export class Picker<T> {
  readonly #most: number;
  /** The first of the documents at every place, at every second, fourth, eighth …: one of these is the sample. */
  readonly #levels: Candidate<T>[][] = [];

  /** Picks at most `most` documents. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The least `rank` comes first, of equal ones the one that stands first; `read` is only asked where it counts. */
  offer(at: number, rank: number, read: () => T): void {
    let candidate: Candidate<T> | null = null;
    for (let level = 0; level <= lastLevelOf(at); level++) {
      this.#levels[level] ??= [];
      const candidates = this.#levels[level];
      if (candidates.length === this.#most && rank >= candidates[this.#most - 1].rank) continue;
      candidate ??= { at, rank, value: read() };
      const place = candidates.findIndex((other) => rank < other.rank);
      candidates.splice(place < 0 ? candidates.length : place, 0, candidate);
      if (candidates.length > this.#most) candidates.pop();
    }
  }

  /** What was picked of the documents whose places `stride` divides, a power of two; the first one first. */
  take(stride: number): readonly Picked<T>[] {
    return this.#levels[Math.log2(stride)] ?? [];
  }
}

const MAX_LEVEL = 40;

/** How often `at` can be halved. */
function lastLevelOf(at: number): number {
  if (at === 0) return MAX_LEVEL;
  let level = 0;
  for (let rest = at; rest % 2 === 0; rest /= 2) level++;
  return level;
}
