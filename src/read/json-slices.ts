/** Finds members in the raw text of an object, which JSON.parse has accepted: positions, without any value. */

/** A member as it is written. Of several with one key the last one counts, at the place of the first. */
export interface Member {
  readonly key: string;
  /** Index of the key's opening quote. */
  readonly start: number;
  /** The value lies at `valueStart`–`end`. */
  readonly valueStart: number;
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

export type Members = ReadonlyMap<string, Member>;

/** Members of the object whose `{` is the first character from `at` on that is not a blank. */
export function listMembers(json: string, at: number): Members {
  const members = new Map<string, Member>();
  let next = skipBlanks(json, skipBlanks(json, at) + 1);
  while (json.charCodeAt(next) !== CLOSE_BRACE) {
    const start = next;
    const keyEnd = skipString(json, start);
    const valueStart = skipBlanks(json, skipBlanks(json, keyEnd) + 1);
    const end = skipValue(json, valueStart);
    const key = readKey(json, start, keyEnd);
    members.set(key, { key, start, valueStart, end });
    next = skipBlanks(json, end);
    if (json.charCodeAt(next) === COMMA) next = skipBlanks(json, next + 1);
  }
  return members;
}

/** The member at a path of keys, given those of the outermost object; null where the path leads nowhere. */
export function findMember(json: string, members: Members, path: readonly string[]): Member | null {
  const [key, ...rest] = path;
  const member = members.get(key);
  if (member === undefined) return null;
  if (rest.length === 0) return member;
  if (json.charCodeAt(member.valueStart) !== OPEN_BRACE) return null;
  return findMember(json, listMembers(json, member.valueStart), rest);
}

/** Raw text of the object with these members without those at the paths; what is left stays as it was written. */
export function omitMembers(json: string, members: Members, paths: ReadonlyArray<readonly string[]>): string {
  const parts: string[] = [];
  for (const { key, start, valueStart, end } of members.values()) {
    const tails = paths.filter((path) => path[0] === key).map((path) => path.slice(1));
    if (tails.some((tail) => tail.length === 0)) continue;
    if (tails.length === 0) parts.push(json.slice(start, end));
    else parts.push(json.slice(start, valueStart) + omitMembers(json, listMembers(json, valueStart), tails));
  }
  return `{${parts.join(',')}}`;
}

function readKey(json: string, start: number, end: number): string {
  const raw = json.slice(start + 1, end - 1);
  return raw.includes('\\') ? JSON.parse(json.slice(start, end)) : raw;
}

function skipBlanks(json: string, at: number): number {
  let next = at;
  while (json.charCodeAt(next) <= 0x20) next++;
  return next;
}

/** Index after the string whose opening quote is at `at`. */
function skipString(json: string, at: number): number {
  let quote = json.indexOf('"', at + 1);
  while (json.charCodeAt(quote - 1) === BACKSLASH) {
    let first = quote - 1;
    while (json.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((quote - first) % 2 === 0) break;
    quote = json.indexOf('"', quote + 1);
  }
  return quote + 1;
}

function skipValue(json: string, at: number): number {
  const first = json.charCodeAt(at);
  if (first === QUOTE) return skipString(json, at);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return skipNested(json, at);
  let next = at;
  while (!isAfterScalar(json.charCodeAt(next))) next++;
  return next;
}

function isAfterScalar(unit: number): boolean {
  return unit === COMMA || unit === CLOSE_BRACE || unit === CLOSE_BRACKET || unit <= 0x20;
}

function skipNested(json: string, at: number): number {
  let depth = 0;
  let next = at;
  do {
    const unit = json.charCodeAt(next);
    if (unit === QUOTE) {
      next = skipString(json, next);
      continue;
    }
    if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++;
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth--;
    next++;
  } while (depth > 0);
  return next;
}
