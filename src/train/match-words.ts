/** Which words of one list stand in another one in the same order. */

/**
 * Marks the words of `a` that belong to a longest common subsequence of both lists, with 1. The lengths of all prefixes'
 * subsequences are kept as bits, 32 words of `b` at a time (Hyyrö 2004, "Bit-parallel LCS-length computation
 * revisited"): one row of `b.length` bits for each word of `a`, so time and memory grow with the product of the lengths.
 */
export function matchWords(a: readonly string[], b: readonly string[]): Uint8Array {
  const matched = new Uint8Array(a.length);
  // Words that only one side has change nothing.
  const inA = new Set(a);
  const placesInB = new Map<string, number[]>();
  let width = 0;
  for (const word of b) {
    if (!inA.has(word)) continue;
    const places = placesInB.get(word);
    if (places === undefined) placesInB.set(word, [width]);
    else places.push(width);
    width++;
  }
  const shared = Array.from(a.keys()).filter((at) => placesInB.has(a[at]));
  const rows = fillRows(
    shared.map((at) => placesInB.get(a[at]) ?? []),
    width,
  );
  // From the end: a bit that is clear says that the subsequence is longer with this word of b than without it.
  const units = unitsFor(width);
  const isLonger = (row: number, column: number): boolean =>
    row >= 0 && (rows[row * units + (column >> 5)] & (1 << (column & 31))) === 0;
  for (let row = shared.length - 1, column = width - 1; row >= 0 && column >= 0; ) {
    if (!isLonger(row, column)) column--;
    else if (isLonger(row - 1, column)) row--;
    else {
      matched[shared[row]] = 1;
      row--;
      column--;
    }
  }
  return matched;
}

function unitsFor(width: number): number {
  return (width + 31) >> 5;
}

/** A row of bits for each word of the one list, given the places where the other one has it. */
function fillRows(places: readonly (readonly number[])[], width: number): Int32Array {
  const units = unitsFor(width);
  const rows = new Int32Array(places.length * units);
  const mask = new Int32Array(units);
  const before = new Int32Array(units).fill(-1);
  places.forEach((own, row) => {
    for (const column of own) mask[column >> 5] |= 1 << (column & 31);
    let carry = 0;
    for (let unit = 0; unit < units; unit++) {
      const bits = before[unit];
      const hits = bits & mask[unit];
      const sum = (bits >>> 0) + (hits >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      before[unit] = sum | (bits & ~mask[unit]);
    }
    rows.set(before, row * units);
    for (const column of own) mask[column >> 5] = 0;
  });
  return rows;
}
