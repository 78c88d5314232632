/** The text of elements, and of what stands around them, as lines. Pure. */
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { collapse } from '../metadata/clean-title.js';
import { LINES_BEFORE, LINES_BEHIND } from '../metadata/near-title.js';
import { OPAQUE_TAGS } from './elements.js';
import { following, isElement } from './tree.js';

const MAX_TEXT_CHARS = 400;
const MAX_AROUND_CHARS = 12_000;

const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

/** The beginning of an element's text; a line break where an element that is not inline begins or ends. */
export function textOf(element: Element): string {
  let text = '';
  let node: AnyNode | null = element.children[0] ?? null;
  while (node !== null && text.length < MAX_TEXT_CHARS) {
    let enter = true;
    if (node.type === 'text') text += node.data.replace(/\s+/gu, ' ');
    else if (isElement(node)) {
      enter = node.type === 'tag' && !OPAQUE_TAGS.has(node.name);
      if (!INLINE.has(node.name) && !text.endsWith('\n')) text += '\n';
    }
    node = following(node, enter, element);
  }
  return text;
}

/** The lines around an element, its own as one between them, and where that is. */
export function linesAround(element: Element, root: ParentNode): { readonly lines: string[]; readonly at: number } {
  const lines = [...linesBefore(element, LINES_BEFORE), lineOf(element)];
  const at = lines.length - 1;
  let line = '';
  let node = following(element, false, root);
  for (let length = 0; node !== null && lines.length <= at + LINES_BEHIND && length < MAX_AROUND_CHARS; ) {
    let enter = true;
    if (node.type === 'text') {
      line += node.data;
      length += node.data.length;
    } else if (isElement(node)) {
      enter = node.type === 'tag' && !OPAQUE_TAGS.has(node.name);
      if (!INLINE.has(node.name)) {
        if (line.trim() !== '') lines.push(collapse(line));
        line = '';
      }
    }
    node = following(node, enter, root);
  }
  if (line.trim() !== '') lines.push(collapse(line));
  return { lines, at };
}

/** The last `most` lines that end before an element, in the page's order. */
export function linesBefore(element: Element, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let node = preceding(element); node !== null && lines.length < most; node = preceding(node)) {
    if (node.type === 'text') line = node.data + line;
    else if (isElement(node) && !INLINE.has(node.name)) {
      if (line.trim() !== '') lines.push(collapse(line));
      line = '';
    }
  }
  return lines.reverse();
}

/** The node before in document order, its own subtree's ends included; null at the beginning. */
function preceding(node: AnyNode): AnyNode | null {
  let at: AnyNode | null = node.prev as AnyNode | null;
  if (at === null) return node.parent as AnyNode | null;
  while (at.type === 'tag' && at.children.length > 0 && !OPAQUE_TAGS.has(at.name))
    at = at.children[at.children.length - 1];
  return at;
}

/** As one line. */
export function lineOf(element: Element): string {
  return collapse(textOf(element));
}
