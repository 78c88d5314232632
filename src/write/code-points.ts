/** Offsets in code points, which any reader of the output can count, in place of UTF-16 indexes. */

const SURROGATE = /[\ud800-\udfff]/;

/** Maps UTF-16 indexes of `text` to code point offsets; the indexes must be asked for in ascending order. */
export function createCodePointOffsets(text: string): (index: number) => number {
  if (!SURROGATE.test(text)) return (index) => index;
  let at = 0;
  let offset = 0;
  return (index) => {
    while (at < index) {
      at += isPairAt(text, at) ? 2 : 1;
      offset++;
    }
    return offset;
  };
}

/** The way back: maps code point offsets to UTF-16 indexes of `text`, asked for in ascending order. */
export function createCodePointIndexes(text: string): (offset: number) => number {
  if (!SURROGATE.test(text)) return (offset) => offset;
  let at = 0;
  let passed = 0;
  return (offset) => {
    while (passed < offset && at < text.length) {
      at += isPairAt(text, at) ? 2 : 1;
      passed++;
    }
    return at;
  };
}

/** Whether `index` lies between the halves of a surrogate pair. */
export function splitsPair(text: string, index: number): boolean {
  return index > 0 && isPairAt(text, index - 1);
}

function isPairAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
