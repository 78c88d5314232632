/** What every walk over a page's tree asks of its nodes. */
import type { AnyNode, Element } from 'domhandler';

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** The text of an element that holds nothing else, as scripts and titles do. */
export function rawText({ children }: Element): string {
  return children.map((child) => ('data' in child ? child.data : '')).join('');
}
