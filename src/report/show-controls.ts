/** Characters that steer whoever shows them, as characters that are seen. */

/**
 * C0 but tab and line break, delete, C1; what turns the direction of all that follows; U+2028, U+2029 and the byte order
 * mark. Marks that only help with a direction are part of how some languages are written.
 */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const FIRST_PICTURE = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/** Well-formed text without controls: those that have a picture in Unicode become it, the others `⟨U+202E⟩`. */
export function showControls(text: string): string {
  return text.toWellFormed().replace(CONTROLS, (control) => {
    const code = control.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code);
    if (code === 0x7f) return PICTURE_OF_DELETE;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
