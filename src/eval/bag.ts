/** Multisets of strings. */

/** How often each item occurs. */
export type Bag = Map<string, number>;

export function toBag(items: readonly string[]): Bag {
  const bag: Bag = new Map();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** Takes each item out of the bag as often as it is there; returns how many were. */
export function takeOut(bag: Bag, items: readonly string[]): number {
  let taken = 0;
  for (const item of items) {
    const left = bag.get(item) ?? 0;
    if (left === 0) continue;
    bag.set(item, left - 1);
    taken++;
  }
  return taken;
}
