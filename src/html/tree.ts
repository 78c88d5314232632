/** What every walk over a page's tree asks of its nodes. */
import type { AnyNode, Element, ParentNode } from 'domhandler';

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** The text of an element that holds nothing else, as scripts and titles do. */
export function rawText({ children }: Element): string {
  return children.map((child) => ('data' in child ? child.data : '')).join('');
}

/** The next node in document order, or null behind the last one below `root`. */
export function following(node: AnyNode, enter: boolean, root: ParentNode): AnyNode | null {
  if (enter && 'children' in node && node.children.length > 0) return node.children[0];
  let at: AnyNode | ParentNode | null = node;
  while (at !== null && at !== root) {
    if (at.next !== null) return at.next as AnyNode;
    at = at.parent;
  }
  return null;
}
