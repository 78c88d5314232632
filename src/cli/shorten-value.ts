/** A JSON value small enough to be looked at: the middle of long strings and lists left out. */
export function shortenValue(value: unknown, mostChars: number): unknown {
  if (typeof value === 'string') {
    const half = mostChars / 2;
    return value.length <= mostChars ? value : `${value.slice(0, half).trim()} … ${value.slice(-half).trim()}`;
  }
  if (Array.isArray(value)) return value.length <= 3 ? value : [value[0], '…', value.at(-1)];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortenValue(item, mostChars)]));
}
