/** Which reader takes a fuzzed input: decided as the pipeline does, so that the checks know what to expect of it. */
import { decodeBytes } from '../../read/decode-bytes.js';
import { describeBinary } from '../../read/detect-binary.js';
import { detectFormat, type Format, isWarc } from '../../read/detect-format.js';
import { isParquet } from '../../read/find-parquet.js';
import { detectCharset } from '../../read/input-charset.js';
import type { FuzzCase } from './make-fuzz-case.js';

/** `none` where the input is no text at all. */
export type FuzzFormat = Format | 'none';

/** No fuzzed head is longer. */
const HEAD_BYTES = 262_144;

export function findFuzzFormat({ name, options }: FuzzCase, plain: Buffer): FuzzFormat {
  const { format, encoding } = options.read;
  if (plain.length === 0) return 'none';
  if (format !== 'auto') return format;
  if (isParquet(plain)) return 'parquet';
  const head = plain.subarray(0, HEAD_BYTES);
  if (isWarc(head.toString('latin1', 0, 16_384))) return 'warc';
  const charset = detectCharset(head, encoding);
  if (describeBinary(head, charset) !== null) return 'none';
  const text = decodeBytes(head.subarray(charset.markBytes), charset.fixed ?? 'utf-8');
  return detectFormat(text, plain.length <= HEAD_BYTES, name);
}
