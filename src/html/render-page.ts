/** The tree of a page → its text, as a browser's innerText gives it: a line for each block element. */
import type { AnyNode, Element, Document as HtmlDocument, Text } from 'domhandler';
import type { ByteMap, Markup } from '../types.js';
import { eachNameWord, isBlock, isHidden, isReadOut, kindBits, roleBits, tagNumber, UNSEEN_TAGS } from './elements.js';
import { commonElement, NAME_SLOTS } from './markup.js';
import { pageKindBits, structuredKindBits } from './page-signs.js';
import type { ParsedHtml } from './parse-html.js';
import { findStructuredBody } from './structured-body.js';
import { isElement, rawText } from './tree.js';

export interface RenderedPage {
  readonly text: string;
  /** All but what the head says. */
  readonly markup: Omit<Markup, 'head'>;
}

/** So much of a page's text may be hidden before what hides it is taken for a page that shows itself by script. */
const MOST_HIDDEN = 0.6;

/** What is not seen, and still is the page's text where nothing else is. */
interface Unseen {
  /** Elements hidden by their own attributes. */
  readonly hidden: boolean;
  /** Forums that are programs leave their threads to crawlers there. */
  readonly noscript: boolean;
}

export function renderPage(html: string, bytes: ByteMap, parsed: ParsedHtml): RenderedPage {
  const seen = render(html, bytes, parsed, { hidden: false, noscript: false });
  const seenChars = seen.page.text.length;
  const hidden = seen.hiddenChars > MOST_HIDDEN * (seen.hiddenChars + seenChars);
  const noscript = seen.noscriptChars > seenChars;
  return hidden || noscript ? render(html, bytes, parsed, { hidden, noscript }).page : seen.page;
}

interface Rendering {
  readonly page: RenderedPage;
  readonly hiddenChars: number;
  readonly noscriptChars: number;
}

function render(html: string, bytes: ByteMap, { root, pieces }: ParsedHtml, shown: Unseen): Rendering {
  const table = new ElementTable();
  const writer = new LineWriter(table);
  let hiddenChars = 0;
  let noscriptChars = 0;
  const sayings: Sayings = { title: null, address: null, pageKinds: 0, structuredBody: null };
  // Elements by their rows, for the way back up.
  let row = table.add(-1, 'html', {});
  let linked = 0;
  let linkStart = 0;
  const links: Markup['links'][number][] = [];
  const pushLink = (href: string | undefined): void => {
    if (href !== undefined && writer.length > linkStart && !/^\s*(?:#|javascript:|$)/i.test(href)) {
      links.push({
        start: linkStart,
        end: writer.length,
        href: href.trim().replace(/[\s()<>]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`),
      });
    }
  };
  let bold = 0;
  let preformatted = 0;
  let node: AnyNode | null = (root as HtmlDocument).firstChild;
  const rows: number[] = [];
  while (node !== null) {
    let isEntered = false;
    if (node.type === 'text') {
      writer.write(node as Text, pieces.get(node as Text), { row, linked, bold, preformatted });
    } else if (isElement(node)) {
      const { name, attribs } = node;
      if (name === 'br') writer.breakLine();
      else if (UNSEEN_TAGS.has(name)) {
        if (name === 'title' || name === 'script') readSaying(sayings, node);
      } else if (name === 'math' && node.parent !== null && isElement(node.parent) && isReadOut(node.parent.attribs)) {
        // Its copy is the text.
      } else if (name === 'noscript' && !shown.noscript) noscriptChars += countChars(node);
      else if (!shown.hidden && isHidden(attribs)) hiddenChars += countChars(node);
      else if (name === 'hr') writer.endBlock(1);
      else if (name === 'meta' || name === 'link') readSaying(sayings, node);
      else {
        if (attribs.itemtype !== undefined) sayings.pageKinds |= pageKindBits(attribs.itemtype);
        isEntered = node.firstChild !== null;
        if (isBlock(name, attribs)) writer.endBlock(name === 'p' ? 2 : 1);
        else if (name === 'td' || name === 'th') writer.endCell();
        if (isEntered) {
          if (name === 'tr') writer.startRow();
          rows.push(row);
          row = table.add(row, name, attribs);
          if (name === 'a') {
            linked++;
            if (linked === 1) linkStart = writer.length;
          }
          if (name === 'b' || name === 'strong') bold++;
          else if (name === 'pre') preformatted++;
        }
      }
    } else if (node.type === 'root' || node.type === 'cdata') {
      isEntered = node.firstChild !== null;
      if (isEntered) rows.push(row);
    }
    if (isEntered) {
      node = (node as Element).firstChild;
      continue;
    }
    while (node !== null && node.next === null) {
      node = node.parent;
      if (node === null || node === root) {
        node = null;
        break;
      }
      row = rows.pop() as number;
      if (!isElement(node)) continue;
      const { name } = node;
      if (isBlock(name, node.attribs)) writer.endBlock(name === 'p' ? 2 : 1);
      if (name === 'tr') writer.endRow();
      if (name === 'a' && --linked === 0) pushLink(node.attribs.href);
      if (name === 'b' || name === 'strong') bold--;
      else if (name === 'pre') preformatted--;
    }
    if (node !== null) node = node.next;
  }
  const { text, ...lines } = writer.finish();
  return {
    page: {
      text,
      markup: {
        html,
        bytes,
        ...lines,
        elements: table.finish(lines.lineElements),
        links,
        ...sayings,
      },
    },
    hiddenChars,
    noscriptChars,
  };
}

/** What a page says of itself as a whole. */
type Sayings = { -readonly [Field in 'title' | 'address' | 'pageKinds' | 'structuredBody']: Markup[Field] };

/** Adds what an element without text of the page says: a title, a script, a meta element, a link. */
function readSaying(sayings: Sayings, element: Element): void {
  const { name, attribs } = element;
  if (name === 'title') sayings.title ??= rawText(element);
  else if (name === 'link') {
    if (attribs.rel === 'canonical') sayings.address = attribs.href ?? sayings.address;
  } else if (name === 'meta') {
    if (attribs.property === 'og:type') sayings.pageKinds |= pageKindBits(attribs.content ?? '');
    else if (attribs.property === 'og:url') sayings.address ??= attribs.content ?? null;
  } else if (attribs.type?.includes('ld+json')) {
    const json = rawText(element);
    sayings.pageKinds |= structuredKindBits(json);
    const told = findStructuredBody(json);
    if (told !== null && told.length > (sayings.structuredBody?.length ?? 0)) sayings.structuredBody = told;
  }
}

/** Characters of text below an element, roughly. */
function countChars(element: Element): number {
  let chars = 0;
  let node: AnyNode = element;
  for (;;) {
    if (node.type === 'text') chars += node.data.trim().length;
    const child: AnyNode | null = isElement(node) && !UNSEEN_TAGS.has(node.name) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== element && node.next === null) node = node.parent as AnyNode;
    if (node === element) return chars;
    node = node.next as AnyNode;
  }
}

/** What holds a text. */
interface Place {
  readonly row: number;
  readonly linked: number;
  readonly bold: number;
  readonly preformatted: number;
}

const WHITE = /[ \t\r\n\f\xa0]+/g;
/** The same but for one blank between two words, which stays as it is. */
const MORE_WHITE = /[ \t\r\n\f\xa0]*[\t\r\n\f\xa0][ \t\r\n\f\xa0]*| {2,}|^ | $/g;
const BREAK = /\r\n|[\r\n]/g;

interface Blank {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isVerbatim: boolean;
}

/** A row of a table, or what stands in none. */
interface TableRow {
  /** Length of the text where it begins. */
  readonly start: number;
  /** Cells that began, and how many of them since its last text. */
  columns: number;
  cells: number;
  /** Line of its last text; -1 before the first. */
  line: number;
}

/** Puts the texts of a page together to lines. */
class LineWriter {
  readonly #table: ElementTable;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #runs: number[] = [];
  readonly #starts: number[] = [];
  readonly #elements: number[] = [];
  readonly #chars: number[] = [];
  readonly #linked: number[] = [];
  readonly #bold: number[] = [];
  readonly #emptyCells: number[] = [];
  readonly #columns: number[] = [];
  readonly #endCells: number[] = [];
  /** Line breaks that come before the next text; 0 in mid-line. */
  #breaks = 0;
  /** Blanks that come before the next text of the line: where they stand in the source, or the edges of cells. */
  #blank: Blank | null = null;
  /** The row under way, and those that its table stands in. */
  #row: TableRow = { start: 0, columns: 0, cells: 0, line: -1 };
  readonly #outerRows: TableRow[] = [];
  #sourceEnd = 0;
  /** Whether the last run is the source's own characters. */
  #isVerbatim = false;

  constructor(table: ElementTable) {
    this.#table = table;
  }

  /** UTF-16 units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Ends the line, if one has begun; `breaks` 2 leaves a blank line. */
  endBlock(breaks: 1 | 2): void {
    this.#blank = null;
    if (this.#length > 0) this.#breaks = Math.max(this.#breaks, breaks);
  }

  breakLine(): void {
    this.#blank = null;
    if (this.#length > 0) this.#breaks = Math.min(2, this.#breaks + 1);
  }

  startRow(): void {
    this.#outerRows.push(this.#row);
    this.#row = { start: this.#length, columns: 0, cells: 0, line: -1 };
  }

  endRow(): void {
    const { start, cells, line } = this.#row;
    if (line >= 0) this.#endCells[line] = cells;
    this.#row = this.#outerRows.pop() as TableRow;
    if (this.#length > start) this.#row.cells = 0;
  }

  /** Each cell has an edge, so that what stands behind an empty one is still in its column. */
  endCell(): void {
    const cells = ++this.#row.cells;
    this.#row.columns++;
    if (this.#length > 0 && this.#breaks === 0)
      this.#blank = {
        text: '\t'.repeat(cells),
        start: this.#sourceEnd,
        end: this.#sourceEnd,
        isVerbatim: false,
      };
  }

  write(node: Text, pieces: readonly number[] | undefined, place: Place): void {
    const { data } = node;
    const start = node.startIndex as number;
    const end = (node.endIndex as number) + 1;
    if (pieces === undefined) {
      this.#writePiece(data, start, end, place);
      return;
    }
    for (let at = 0; at < pieces.length; at += 3) {
      const to = at + 3 < pieces.length ? pieces[at + 3] : data.length;
      this.#writePiece(data.slice(pieces[at], to), pieces[at + 1], pieces[at + 2], place);
    }
  }

  /** A piece is as long as its source, or an entity. */
  #writePiece(data: string, start: number, end: number, place: Place): void {
    const isVerbatim = data.length === end - start;
    const separator = place.preformatted > 0 ? BREAK : isVerbatim ? MORE_WHITE : WHITE;
    let from = 0;
    separator.lastIndex = 0;
    for (;;) {
      const match = separator.exec(data);
      const to = match === null ? data.length : match.index;
      if (to > from) {
        if (isVerbatim) this.#append(data.slice(from, to), start + from, start + to, true, place);
        else this.#append(data.slice(from, to), start, end, false, place);
      }
      if (match === null) return;
      from = to + match[0].length;
      if (place.preformatted > 0) this.breakLine();
      else if (this.#length > 0 && this.#breaks === 0 && this.#blank === null) {
        this.#blank = {
          text: ' ',
          start: isVerbatim ? start + to : start,
          end: isVerbatim ? start + from : end,
          isVerbatim: isVerbatim && match[0] === ' ',
        };
      }
    }
  }

  #append(
    text: string,
    start: number,
    end: number,
    isVerbatim: boolean,
    { row, linked, bold, preformatted }: Place,
  ): void {
    if (this.#breaks > 0 || this.#length === 0) {
      if (this.#breaks > 0) this.#push(this.#breaks === 1 ? '\n' : '\n\n', this.#sourceEnd, this.#sourceEnd, false);
      this.#breaks = 0;
      this.#starts.push(this.#length);
      this.#elements.push(row);
      this.#chars.push(0);
      this.#linked.push(0);
      this.#bold.push(0);
      this.#emptyCells.push(Math.max(0, this.#row.cells - 1));
      this.#columns.push(this.#row.columns);
      this.#endCells.push(0);
    } else if (this.#blank !== null) {
      const { text: blank, start: from, end: to, isVerbatim: isOne } = this.#blank;
      this.#push(blank, from, to, isOne);
    }
    this.#blank = null;
    const line = this.#starts.length - 1;
    this.#row.cells = 0;
    this.#row.line = line;
    if (this.#elements[line] !== row) this.#elements[line] = this.#table.common(this.#elements[line], row);
    const chars = preformatted > 0 ? text.length : text.length - countBlanks(text);
    this.#chars[line] += chars;
    if (linked > 0) this.#linked[line] += chars;
    if (bold > 0) this.#bold[line] += chars;
    this.#push(text, start, end, isVerbatim);
  }

  #push(text: string, start: number, end: number, isVerbatim: boolean): void {
    const last = this.#runs.length - 1;
    if (isVerbatim && this.#isVerbatim && this.#runs[last] === start) this.#runs[last] = end;
    else this.#runs.push(this.#length, start, end);
    this.#isVerbatim = isVerbatim;
    this.#parts.push(text);
    this.#length += text.length;
    this.#sourceEnd = end;
  }

  finish(): { text: string } & Pick<
    Markup,
    | 'runs'
    | 'lineStarts'
    | 'lineElements'
    | 'lineChars'
    | 'lineLinked'
    | 'lineBold'
    | 'lineEmptyCells'
    | 'lineColumns'
    | 'lineEndCells'
  > {
    return {
      text: this.#parts.join(''),
      runs: Int32Array.from(this.#runs),
      lineStarts: Int32Array.from(this.#starts),
      lineElements: Int32Array.from(this.#elements),
      lineChars: Int32Array.from(this.#chars),
      lineLinked: Int32Array.from(this.#linked),
      lineBold: Int32Array.from(this.#bold),
      lineEmptyCells: Int32Array.from(this.#emptyCells),
      lineColumns: Int32Array.from(this.#columns),
      lineEndCells: Int32Array.from(this.#endCells),
    };
  }
}

function countBlanks(text: string): number {
  let blanks = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) blanks++;
  return blanks;
}

/** What the tag, class and id of an element say. */
interface Names {
  readonly kinds: number;
  /** Slots. */
  readonly words: readonly number[];
  readonly signature: number;
}

/** What Markdown can say of it: no negative numbers, and no more digits. */
const ITEM_NUMBER = /^\s*\+?(\d{1,9})(?!\d)/;

/** Collects the elements that a page's text stands in. */
class ElementTable {
  readonly #parents: number[] = [];
  readonly #depths: number[] = [];
  readonly #tags: number[] = [];
  readonly #roles: number[] = [];
  readonly #tagNames: string[] = [];
  readonly #attributes: Readonly<Record<string, string>>[] = [];
  /** The same names come again and again in a page. */
  readonly #names = new Map<string, Names>();
  readonly #itemNumbers = new Map<number, number>();
  readonly #reversed = new Set<number>();

  add(parent: number, name: string, attributes: Readonly<Record<string, string>>): number {
    const row = this.#parents.length;
    this.#parents.push(parent);
    this.#depths.push(parent < 0 ? 0 : this.#depths[parent] + 1);
    this.#tags.push(tagNumber(name));
    this.#roles.push(roleBits(attributes));
    this.#tagNames.push(name);
    this.#attributes.push(attributes);
    const number = name === 'ol' ? attributes.start : name === 'li' ? attributes.value : undefined;
    const digits = number === undefined ? undefined : ITEM_NUMBER.exec(number)?.[1];
    if (digits !== undefined) this.#itemNumbers.set(row, Number(digits));
    if (name === 'ol' && attributes.reversed !== undefined) this.#reversed.add(row);
    return row;
  }

  #readNames(name: string, attributes: Readonly<Record<string, string>>): Names {
    const key = `${name}.${attributes.class ?? ''}#${attributes.id ?? ''}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    let kinds = 0;
    const words: number[] = [];
    eachNameWord(attributes, (word) => {
      kinds |= kindBits(word);
      words.push(slotOf(word));
    });
    words.push(slotOf(`<${name}`));
    const names = { kinds, words, signature: hashOf(`${name}.${attributes.class ?? ''}`) };
    this.#names.set(key, names);
    return names;
  }

  /** The deepest element that holds both. */
  common(a: number, b: number): number {
    return commonElement(this.#parents, a, b);
  }

  /** The names of elements that no line stands in, pictures' and scripts' boxes, are left out: nobody asks for them. */
  finish(lineElements: Int32Array): Markup['elements'] {
    const count = this.#parents.length;
    const holdsText = new Uint8Array(count);
    for (const element of lineElements) {
      for (let at = element; at >= 0 && holdsText[at] === 0; at = this.#parents[at]) holdsText[at] = 1;
    }
    const kinds = new Int32Array(count);
    const signatures = new Int32Array(count);
    const words: number[] = [];
    const wordStarts = new Int32Array(count + 1);
    for (let element = 0; element < count; element++) {
      if (holdsText[element] === 1) {
        const names = this.#readNames(this.#tagNames[element], this.#attributes[element]);
        kinds[element] = names.kinds;
        signatures[element] = names.signature;
        for (const word of names.words) words.push(word);
      }
      wordStarts[element + 1] = words.length;
    }
    return {
      count,
      parents: Int32Array.from(this.#parents),
      depths: Int32Array.from(this.#depths),
      tags: Uint8Array.from(this.#tags),
      roles: Uint8Array.from(this.#roles),
      kinds,
      signatures,
      words: Uint16Array.from(words),
      wordStarts,
      itemNumbers: this.#itemNumbers,
      reversed: this.#reversed,
    };
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

function slotOf(word: string): number {
  return hashOf(word) & (NAME_SLOTS - 1);
}
