/** What a page says of itself as a whole: the kind of page it is, and its address. */

/** Kinds of pages by what their authors call them, in schema.org types and in og:type. */
const KINDS_OF_PAGE = {
  article: /^(?:\w*article|\w*posting|report|recipe|review\w*|article)$/i,
  forum: /^(?:discussionforumposting|qapage|question|comment)$/i,
  product: /^(?:product\w*|offer\w*|product\.\w+|og:product)$/i,
  listing: /^(?:itemlist|collectionpage|searchresultspage|offercatalog|blog)$/i,
  organization: /^(?:\w*business|service|organization|corporation|profilepage|person|profile)$/i,
  website: /^(?:website|webpage)$/i,
} as const;

export type PageKind = keyof typeof KINDS_OF_PAGE;

export const PAGE_KINDS = Object.keys(KINDS_OF_PAGE) as PageKind[];

/** Bits of the page kinds that a type's name stands for, in the order of `PAGE_KINDS`. */
export function pageKindBits(type: string): number {
  const name = type.replace(/^https?:\/\/schema\.org\//, '').trim();
  let bits = 0;
  PAGE_KINDS.forEach((kind, index) => {
    // A posting in a forum is no article.
    if (KINDS_OF_PAGE[kind].test(name) && !(kind === 'article' && KINDS_OF_PAGE.forum.test(name))) bits |= 1 << index;
  });
  return bits;
}

const TYPE_MEMBER = /"@type"\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,200})\])/g;

/** The same for all objects of a JSON-LD script, which need not be sound JSON. */
export function structuredKindBits(json: string): number {
  let bits = 0;
  for (const [, one, several] of json.matchAll(TYPE_MEMBER)) {
    for (const type of one === undefined ? several.split(',') : [one]) bits |= pageKindBits(type.replace(/["\s]/g, ''));
  }
  return bits;
}

/** Parts of an address' path, and words of the last part: articles have long names, lists short ones. */
export function readAddress(url: string): {
  readonly depth: number;
  readonly slugWords: number;
  readonly digits: number;
} {
  const path = url.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  const slug = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const words = slug.split(/[-_+]|%20/).filter((word) => word !== '').length;
  return { depth: parts.length, slugWords: words, digits: (path.match(/\d/g) ?? []).length };
}
