/** Tells files that are no text at all by their first bytes. */
import { type InputCharset, unitBytes } from './input-charset.js';
import { createNarrower } from './narrow-units.js';

/** How many of the first bytes are searched for control characters. */
const WINDOW_BYTES = 65_536;

/** Random bytes have 10 %, text in any charset next to none. */
const MAX_CONTROL_SHARE = 0.05;

/** Text with gaps that were never written has NULs; a file of little else is no text. */
const MAX_NUL_SHARE = 0.3;

/** A short text may hold a stray one. */
const MIN_CONTROLS = 4;

interface Magic {
  readonly name: string;
  readonly at: number;
  /** Latin-1. */
  readonly bytes: string;
}

const MAGICS: readonly Magic[] = [
  { name: 'PNG image', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { name: 'JPEG image', at: 0, bytes: '\xff\xd8\xff' },
  { name: 'GIF image', at: 0, bytes: 'GIF87a' },
  { name: 'GIF image', at: 0, bytes: 'GIF89a' },
  { name: 'WebP image', at: 8, bytes: 'WEBPVP8' },
  { name: 'PDF document', at: 0, bytes: '%PDF-' },
  { name: 'RTF document', at: 0, bytes: '{\\rtf1' },
  { name: 'ZIP archive', at: 0, bytes: 'PK\x03\x04' },
  { name: 'ZIP archive', at: 0, bytes: 'PK\x05\x06' },
  { name: 'gzip data', at: 0, bytes: '\x1f\x8b\x08' },
  { name: 'zstd data', at: 0, bytes: '\x28\xb5\x2f\xfd' },
  { name: 'xz data', at: 0, bytes: '\xfd7zXZ\x00' },
  { name: 'bzip2 data', at: 4, bytes: '1AY&SY' },
  { name: 'LZ4 data', at: 0, bytes: '\x04\x22\x4d\x18' },
  { name: '7-Zip archive', at: 0, bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'RAR archive', at: 0, bytes: 'Rar!\x1a\x07' },
  { name: 'tar archive', at: 257, bytes: 'ustar' },
  { name: 'Parquet file', at: 0, bytes: 'PAR1\x15' },
  { name: 'Arrow file', at: 0, bytes: 'ARROW1\x00\x00' },
  { name: 'SQLite database', at: 0, bytes: 'SQLite format 3\x00' },
  { name: 'ELF executable', at: 0, bytes: '\x7fELF' },
  { name: 'Java class', at: 0, bytes: '\xca\xfe\xba\xbe' },
  { name: 'WebAssembly module', at: 0, bytes: '\x00asm' },
  { name: 'Office document', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'MP3 audio', at: 0, bytes: 'ID3\x02' },
  { name: 'MP3 audio', at: 0, bytes: 'ID3\x03' },
  { name: 'MP3 audio', at: 0, bytes: 'ID3\x04' },
  { name: 'Ogg audio', at: 0, bytes: 'OggS\x00' },
  { name: 'FLAC audio', at: 0, bytes: 'fLaC\x00' },
  { name: 'WAVE audio', at: 8, bytes: 'WAVEfmt ' },
  { name: 'Matroska video', at: 0, bytes: '\x1a\x45\xdf\xa3' },
];

/** Documents that are ZIP archives, by the name of their first file, or by what it holds behind that. */
const ZIPPED = [
  { name: 'Office document', begins: '[Content_Types].xml' },
  { name: 'Office document', begins: '_rels/.rels' },
  { name: 'OpenDocument file', begins: 'mimetypeapplication/vnd.oasis.opendocument.' },
  { name: 'EPUB book', begins: 'mimetypeapplication/epub+zip' },
] as const;
const ZIP_NAME_AT = 30;

/** A page with its pictures in one file, as browsers and Word save it: a message of mail. */
const MHTML = /^(?:From: [<"]?Saved by |MIME-Version: 1\.0\r?\nContent-Type: multipart\/related[\s;])/i;

/** The size field before `ftyp` has two zero bytes in front; in text they would be letters. */
const MP4 = /^\0\0..ftyp/s;

/** Names the file type that the bytes begin with; null where none is known. */
export function findMagic(head: Buffer): string | null {
  for (const { name, at, bytes } of MAGICS) {
    if (beginsAt(head, at, bytes)) return name === 'ZIP archive' ? nameZip(head) : name;
  }
  if (MHTML.test(head.toString('latin1', 0, 100))) return 'MHTML page';
  return MP4.test(head.toString('latin1', 0, 8)) ? 'MP4 video' : null;
}

function nameZip(head: Buffer): string {
  return ZIPPED.find(({ begins }) => beginsAt(head, ZIP_NAME_AT, begins))?.name ?? 'ZIP archive';
}

function beginsAt(head: Buffer, at: number, bytes: string): boolean {
  return head.toString('latin1', at, at + bytes.length) === bytes;
}

/** Says why bytes in a charset cannot be text; null where they can. */
export function describeBinary(head: Buffer, charset: InputCharset): string | null {
  const text = head.subarray(charset.markBytes, charset.markBytes + WINDOW_BYTES);
  return findMagic(head) ?? describeControls(createNarrower(charset.fixed)(text), unitBytes(charset));
}

/**
 * Says why the head of an input cannot be text; null where it can. `units` are its bytes, or its UTF-16 units as
 * narrowUnits gives them; `unitBytes` is what each stands for.
 */
export function describeControls(units: Buffer, unitBytes: number): string | null {
  const window = units.subarray(0, WINDOW_BYTES / unitBytes);
  let controls = 0;
  let nuls = 0;
  for (const unit of window) {
    if (unit === 0) nuls++;
    else if (isControl(unit)) controls++;
  }
  const hasMany = controls > window.length * MAX_CONTROL_SHARE || nuls > window.length * MAX_NUL_SHARE;
  if (!hasMany || controls + nuls < MIN_CONTROLS) return null;
  const percent = Math.round((100 * (controls + nuls)) / window.length);
  return `control characters in ${percent} % of the first ${window.length * unitBytes} bytes`;
}

/** Bell to carriage return, the old end-of-file mark and escape do occur in text. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && !(unit >= 0x07 && unit <= 0x0d) && unit !== 0x1a && unit !== 0x1b) || unit === 0x7f;
}
