/** HTML source → the htmlparser2 tree that cheerio works on, each text knowing where it stood. */
import { DomHandler, type Document as HtmlDocument, type Text } from 'domhandler';
import { Parser } from 'htmlparser2';

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
  const parser = new Parser(handler, { recognizeSelfClosing });
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

  override ontext(data: string): void {
    const before = this.lastNode as Text | null;
    const isMore = before !== null && before.type === 'text';
    const held = isMore ? before.data.length : 0;
    const end = isMore ? (before.endIndex as number) + 1 : 0;
    super.ontext(data);
    if (!isMore || this.#parser === null) return;
    const pieces = this.pieces.get(before) ?? [0, before.startIndex as number, end];
    pieces.push(held, this.#parser.startIndex, this.#parser.endIndex + 1);
    this.pieces.set(before, pieces);
  }
}
