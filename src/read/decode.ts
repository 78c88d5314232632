/** Payload bytes of one document → text, with the way back from text indexes to bytes. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { ByteMap, Flag } from '../types.js';
import { createPayloadMap, createUtf8Map } from './byte-maps.js';
import { decodeBytes } from './decode-bytes.js';
import { encodeText } from './encode-text.js';
import { isUtf16 } from './encoding-labels.js';
import { type Guess, guessEncoding, MAX_GUESS_CONFIDENCE } from './guess-encoding.js';
import type { InputCharset } from './input-charset.js';
import { findUtf8Signs } from './utf8-signs.js';

export interface Decoded {
  /** A byte order mark stays in the text, so that text and payload cover the same bytes. */
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  /** As in Document. */
  readonly encodingConfidence: number;
  readonly bytes: ByteMap;
  readonly flags: readonly Flag[];
}

/** UTF-8 text that was damaged on its way has fewer errors than one in so many bytes. */
const BYTES_PER_ERROR = 1000;

/** Below this size chardet mistakes one charset for another too often; the input's usual one decides. */
const MIN_GUESS_BYTES = 512;

const NO_FLAGS: readonly Flag[] = [];

/** Decodes a payload by the input's charset, or by its own bytes where that leaves it open. */
export function decodePayload(payload: Buffer, charset: InputCharset): Decoded {
  const { fixed, isGuess, confidence } = charset;
  if (fixed !== null && fixed !== 'utf-8') return decodeAs(payload, { encoding: fixed, confidence }, isGuess);
  const text = payload.toString('utf8');
  if (!text.includes('\ufffd') || isUtf8(payload)) {
    return {
      text,
      encoding: 'utf-8',
      encodingConfidence: 1,
      bytes: createUtf8Map(text, payload.length),
      flags: NO_FLAGS,
    };
  }
  if (fixed === 'utf-8') return decodeAs(payload, { encoding: fixed, confidence }, false);
  return decodeOpen(payload, charset.usual);
}

function decodeOpen(payload: Buffer, usual: () => Guess | null): Decoded {
  const { characters, errors } = findUtf8Signs(payload);
  const isUtf8Damaged = characters > 0 && (errors * BYTES_PER_ERROR < payload.length || characters >= 2 * errors);
  if (isUtf8Damaged) return decodeAs(payload, toDamagedUtf8(characters, errors), false);
  const habit = usual();
  // In a UTF-8 input, stray bytes of plain English are damage, not another charset.
  if (habit?.encoding === 'utf-8' && characters === 0 && errors * BYTES_PER_ERROR < payload.length) {
    return decodeAs(payload, habit, false);
  }
  const isShort = payload.length < MIN_GUESS_BYTES;
  return decodeAs(
    payload,
    isShort && habit !== null && habit.encoding !== 'utf-8' ? habit : guessEncoding(payload),
    true,
  );
}

/** As sure as characters of UTF-8 outnumber what is none. */
function toDamagedUtf8(characters: number, errors: number): Guess {
  return { encoding: 'utf-8', confidence: Math.min(characters / (characters + errors), MAX_GUESS_CONFIDENCE) };
}

function decodeAs(payload: Buffer, { encoding, confidence }: Guess, isGuess: boolean): Decoded {
  const text = decodeBytes(payload, encoding);
  const flags: Flag[] = [];
  if (text.includes('\ufffd') && !encodeText(text, encoding)?.equals(payload)) flags.push('invalid-bytes');
  if (isGuess) flags.push('guessed-encoding');
  // Other charsets' multi-byte text is hardly ever valid UTF-8 by chance: the label is wrong.
  else if (encoding !== 'utf-8' && isUtf8(payload) && looksLikeUtf8(payload, encoding)) flags.push('suspect-encoding');
  return {
    text,
    encoding,
    encodingConfidence: confidence,
    bytes: createPayloadMap(text, payload, encoding),
    flags,
  };
}

/** Bytes beyond ASCII, or ASCII read as two-byte units: then there is no zero byte, as half of all have in UTF-16. */
function looksLikeUtf8(payload: Buffer, encoding: string): boolean {
  return isUtf16(encoding) ? payload.length > 0 && !payload.includes(0) : !isAscii(payload);
}
