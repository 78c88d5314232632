/** A Content-Type field, as https://www.rfc-editor.org/rfc/rfc9110#section-8.3 has it and as servers write it. */
import { findEncoding } from './encoding-labels.js';

export interface MediaType {
  /** `type/subtype` in lower case, without parameters. */
  readonly essence: string;
  /** WHATWG label of the `charset` parameter; null without one, or where nobody knows it. */
  readonly charset: string | null;
}

const ESSENCE = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(?:;|,|$)/;
const CHARSET = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i;

/** No real name is longer; the pattern need not look at more. */
const MAX_CHARS = 512;

/** Null where the value names no type. */
export function parseMediaType(value: string): MediaType | null {
  const text = value.slice(0, MAX_CHARS);
  const essence = ESSENCE.exec(text)?.[1];
  if (essence === undefined) return null;
  const label = CHARSET.exec(text)?.[1];
  return { essence: essence.toLowerCase(), charset: label === undefined ? null : findEncoding(label) };
}
