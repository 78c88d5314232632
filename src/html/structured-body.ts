/** The body that a page itself tells to search engines, in JSON-LD (schema.org/articleBody). */

const BODY_KEYS: readonly string[] = ['articleBody', 'reviewBody'];

/** The longest body among the objects of a JSON-LD script; null where it has none, or is no JSON. */
export function findStructuredBody(json: string): string | null {
  if (!BODY_KEYS.some((key) => json.includes(key))) return null;
  let root: unknown;
  try {
    // Many a site's template breaks lines inside of strings.
    root = JSON.parse(json.replace(/[\r\n\t]/g, ' '));
  } catch {
    return null;
  }
  let longest: string | null = null;
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, own] of Object.entries(value)) {
      if (typeof own === 'object') open.push(own ?? false);
      else if (typeof own === 'string' && BODY_KEYS.includes(key) && own.length > (longest?.length ?? 0)) longest = own;
    }
  }
  return longest;
}
