const MAX_KEYS_SHOWN = 10;

/** `keys "id", "body" and 3 more`, where `noun` is what they are: for messages about what is not there. */
export function listKeys(keys: readonly string[], noun: string): string {
  if (keys.length === 0) return `no ${noun}`;
  const shown = keys.slice(0, MAX_KEYS_SHOWN).map((key) => JSON.stringify(key));
  const rest = keys.length - shown.length;
  return `the ${noun} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
