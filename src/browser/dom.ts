/** Elements whose contents are text, never HTML. */

export type Child = Node | string;

/** A new element with properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Text that may run in any direction without turning what stands around it. */
export function isolate(text: string): HTMLElement {
  return make('bdi', {}, text);
}

/** An element of the page by its id. */
export function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`found no element #${id}`);
  return element;
}
