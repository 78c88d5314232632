/** HTML that escapes whatever is put into it. */

/** Finished HTML; made by `html`, or of text that is known to be fit. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | readonly Html[];

/** The template with its values: HTML as it is, lists of it one after the other, all else as text. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((before, part, index) => before + toMarkup(values[index - 1]) + part));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function toMarkup(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (mark) => ESCAPES[mark]);
  return typeof value === 'number' ? String(value) : value.map(({ text }) => text).join('');
}
