/** What JSON escapes besides quotes, backslashes and line feeds: other controls, and surrogates where they are alone. */
const RARE = /[^\n\u0020-\ud7ff\ue000-\uffff]/;

/** A text as `JSON.stringify` writes it, which looks at each unit by itself and takes twice the time. */
export function quoteText(text: string): string {
  if (RARE.test(text)) return JSON.stringify(text);
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`;
}
