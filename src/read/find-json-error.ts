/** Finds the place of a syntax error, which JSON.parse does not tell on every Node version. */

export interface JsonError {
  /** Index into the text; its length where the text ends too early. */
  readonly at: number;
  /** What should have been there. */
  readonly expected: string;
}

type Place = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end of member';

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANKS = /[ \t\n\r]*/y;
/** One character of a string, or none. */
const STRING_PART = /[^"\\\x00-\x1f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Null where the text is one JSON value. */
export function findJsonError(json: string): JsonError | null {
  const open: string[] = [];
  let place: Place = 'value';
  let at = matchEnd(BLANKS, json, 0);
  while (place !== 'end of member' || open.length > 0) {
    const step = takeToken(json, at, place, open);
    if ('expected' in step) return step;
    place = step.place;
    at = matchEnd(BLANKS, json, step.end);
  }
  return at === json.length ? null : { at, expected: 'nothing more after the value' };
}

type Step = { readonly place: Place; readonly end: number } | JsonError;

function takeToken(json: string, at: number, place: Place, open: string[]): Step {
  const first = json[at];
  switch (place) {
    case 'colon':
      return first === ':' ? { place: 'value', end: at + 1 } : { at, expected: '":"' };
    case 'end of member':
      return takeEnd(first, at, open);
    case 'key':
    case 'first key':
      if (first === '}' && place === 'first key') return close(at, open);
      return first === '"' ? takeString(json, at, 'colon') : { at, expected: 'a key in double quotes' };
    default:
      if (first === ']' && place === 'first value') return close(at, open);
      return takeValue(json, at, open);
  }
}

function takeEnd(first: string | undefined, at: number, open: string[]): Step {
  const bracket = open.at(-1) === '{' ? '}' : ']';
  if (first === bracket) return close(at, open);
  if (first !== ',') return { at, expected: `"," or "${bracket}"` };
  return { place: bracket === '}' ? 'key' : 'value', end: at + 1 };
}

function close(at: number, open: string[]): Step {
  open.pop();
  return { place: 'end of member', end: at + 1 };
}

function takeValue(json: string, at: number, open: string[]): Step {
  const first = json[at];
  if (first === '"') return takeString(json, at, 'end of member');
  if (first === '{' || first === '[') {
    open.push(first);
    return { place: first === '{' ? 'first key' : 'first value', end: at + 1 };
  }
  const end = matchEnd(SCALAR, json, at);
  return end > at ? { place: 'end of member', end } : { at, expected: 'a value' };
}

function takeString(json: string, at: number, place: Place): Step {
  let end = at + 1;
  for (let next = matchEnd(STRING_PART, json, end); next > end; next = matchEnd(STRING_PART, json, end)) end = next;
  if (json[end] === '"') return { place, end: end + 1 };
  if (end === json.length) return { at: end, expected: 'a closing quote' };
  return { at: end, expected: json[end] === '\\' ? 'an escape that JSON knows' : 'an escape for a control character' };
}

function matchEnd(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : at;
}
