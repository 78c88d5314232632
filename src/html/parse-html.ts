/** HTML source → the htmlparser2 tree that cheerio works on, each text knowing where it stood. */
import { DomHandler, type Element, type Document as HtmlDocument, type Text } from 'domhandler';
import { Parser, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Elements open at once; a page of this depth is broken or hostile, and the parser's time is quadratic in it. */
export const MAX_DEPTH = 4096;

/** Thrown for a page that nests deeper than `MAX_DEPTH`. */
export class DepthError extends Error {
  constructor(
    /** UTF-16 index in the source of the tag that was one too many. */
    readonly at: number,
  ) {
    super(`elements nested more than ${MAX_DEPTH} deep`);
  }
}

/**
 * Where a text that was read in several pieces (it holds entities) stood: index in the text, start and end in the source,
 * for each piece in order.
 */
export type TextPieces = ReadonlyMap<Text, readonly number[]>;

export interface ParsedHtml {
  readonly root: HtmlDocument;
  readonly pieces: TextPieces;
}

/**
 * Outside of XML such a section is a comment up to the next `>` (HTML standard, 13.2.5.42), but htmlparser2 takes it for one up
 * to `]]>`, and with that the rest of the page. Scripts and style sheets often wear it behind a comment.
 */
const STRAY_CDATA = /(?<!\/[/*]\s*|<(?:script|style)[^>]*>\s*)<!\[CDATA\[/gi;

/** Never fails on broken markup, as browsers do not. Throws DepthError. */
export function parseHtml(source: string): ParsedHtml {
  const handler = new PositionedHandler();
  // XHTML closes any element with `/>`; to an HTML parser such a `<title/>` opens a text without end.
  const recognizeSelfClosing = /^[\s\ufeff]*<\?xml/.test(source);
  // Where the tokenizer looks for entities it goes through all text unit by unit; few texts hold one.
  const parser = new Parser(handler, { recognizeSelfClosing, decodeEntities: false });
  const isStray = !recognizeSelfClosing && source.includes('<![CDATA[');
  parser.end(isStray ? source.replace(STRAY_CDATA, '<!-CDATA[') : source);
  return { root: handler.root, pieces: handler.pieces };
}

class PositionedHandler extends DomHandler {
  readonly pieces = new Map<Text, number[]>();
  #parser: Parser | null = null;
  #depth = 0;

  constructor() {
    super(undefined, { withStartIndices: true, withEndIndices: true });
  }

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.#parser = parser;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > MAX_DEPTH) throw new DepthError(this.#parser?.startIndex ?? 0);
    for (const key in attributes) {
      if (attributes[key].includes('&')) attributes[key] = decodeAttribute(attributes[key]);
    }
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth--;
    super.onclosetag();
  }

  // No one asks for comments and what else no reader sees, but they part texts.
  override oncomment(): void {
    this.lastNode = null;
  }

  override onprocessinginstruction(): void {
    this.lastNode = null;
  }

  override ontext(written: string): void {
    if (this.#parser === null) return;
    const end = this.#parser.endIndex + 1;
    let start = this.#parser.startIndex;
    const holder = this.tagStack[this.tagStack.length - 1] as Element;
    if (!written.includes('&') || RAW_TAGS.has(holder.name)) this.#addText(written, start, end);
    else {
      for (const piece of decodeText(written, holder.name === 'title')) {
        const pieceEnd = end - written.length + piece.end;
        this.#addText(piece.text, start, pieceEnd);
        start = pieceEnd;
      }
    }
  }

  /** Adds what stands at `start`–`end` in the source. */
  #addText(text: string, start: number, end: number): void {
    const before = this.lastNode as Text | null;
    if (before === null || before.type !== 'text') {
      super.ontext(text);
      const added = this.lastNode as Text;
      added.startIndex = start;
      added.endIndex = end - 1;
      return;
    }
    const pieces = this.pieces.get(before) ?? [0, before.startIndex as number, (before.endIndex as number) + 1];
    pieces.push(before.data.length, start, end);
    this.pieces.set(before, pieces);
    before.data += text;
    before.endIndex = end - 1;
  }
}

/** Elements in whose text no entity counts. */
const RAW_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'xmp']);

/** A text or an entity, decoded, and where it ends in the text as it is written. */
interface TextPiece {
  readonly text: string;
  readonly end: number;
}

/** The pieces of a text as the tokenizer tells them that looks for entities; in titles it takes no tags for such. */
function decodeText(written: string, isTitle: boolean): TextPiece[] {
  const pieces: TextPiece[] = [];
  const lead = isTitle ? '<title>' : '';
  const html = lead + written;
  tokenize(html, {
    ontext: (start, end) => pieces.push({ text: html.slice(start, end), end: end - lead.length }),
    ontextentity: (point, end) => pieces.push({ text: String.fromCodePoint(point), end: end - lead.length }),
  });
  return pieces;
}

function decodeAttribute(written: string): string {
  let value = '';
  // What holds quotes of both kinds stood in none.
  const quote = ['"', "'"].find((mark) => !written.includes(mark)) ?? '';
  const html = `<a b=${quote}${written}${quote}>`;
  tokenize(html, {
    onattribdata: (start, end) => {
      value += html.slice(start, end);
    },
    onattribentity: (point) => {
      value += String.fromCodePoint(point);
    },
  });
  return value;
}

function tokenize(html: string, callbacks: Partial<TokenizerCallbacks>): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, { ...UNHEARD, ...callbacks });
  tokenizer.write(html);
  tokenizer.end();
}

function ignore(): void {}

const UNHEARD: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
