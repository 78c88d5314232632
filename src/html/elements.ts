/** What the tags, classes and other attributes of elements say, as small numbers. */

/** Tags that tell something; all others count as the last one. */
export const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'span',
  'blockquote',
  'pre',
  'code',
  'dd',
  'dt',
  'figcaption',
  'caption',
  'button',
  'label',
  'option',
  'strong',
  'b',
  'em',
  'i',
  'time',
  'small',
  'cite',
  'address',
  'summary',
  'ul',
  'ol',
  'dl',
  'table',
  'tr',
  'figure',
  'form',
  'section',
  'article',
  'main',
  'nav',
  'aside',
  'footer',
  'header',
  'body',
  'details',
  'dialog',
  'fieldset',
  'other',
] as const;

export type Tag = (typeof TAGS)[number];

const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index]));
const OTHER = TAGS.length - 1;

export function tagNumber(name: string): number {
  return TAG_NUMBERS.get(name) ?? OTHER;
}

const INLINE_TAGS: ReadonlySet<Tag> = new Set([
  'a',
  'span',
  'code',
  'label',
  'strong',
  'b',
  'em',
  'i',
  'time',
  'small',
  'cite',
]);

/** By tag number, 1 where the element stands in a line of its parent's. */
export const IS_INLINE = Uint8Array.from(TAGS, (tag) => (INLINE_TAGS.has(tag) ? 1 : 0));

/** Elements that begin and end a line; a paragraph also sets a blank line. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul option legend button'
  ).split(' '),
);

/** Whether an element begins and ends a line; a formula may stand in a line or by itself. */
export function isBlock(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return BLOCK_TAGS.has(name) || (name === 'math' && attributes.display === 'block');
}

/** Elements whose text no reader sees; annotations tell programs what a formula is. */
export const UNSEEN_TAGS: ReadonlySet<string> = new Set(
  'script style template title svg iframe object textarea select annotation annotation-xml audio video canvas noframes'.split(
    ' ',
  ),
);

/** Subtrees that say nothing of the page: a drawing's title, a template's meta elements. A video may say much about itself. */
export const OPAQUE_TAGS: ReadonlySet<string> = new Set(
  'script style template title svg iframe object textarea select math canvas'.split(' '),
);

/**
 * Kinds of words in class names and ids, the stems of each. What web authors call the parts of their pages has been much the
 * same for twenty years; see the lists of Readability and of boilerpipe's successors.
 */
const WORD_KINDS = {
  article: 'article story entry post blogpost hentry',
  content: 'content body text main copy prose richtext wysiwyg markdown',
  title: 'title headline heading subtitle dek',
  byline: 'byline author authors writer contributor credit credits',
  date: 'date time timestamp published updated',
  meta: 'meta metadata info details data',
  caption: 'caption figcaption figure image img photo gallery media picture video player slideshow',
  nav: 'nav navigation navbar menu submenu breadcrumb breadcrumbs crumb pagination pager paging sitemap toolbar topbar',
  header: 'header masthead banner hero top logo brand branding',
  footer: 'footer foot bottom colophon legal copyright',
  side: 'sidebar side aside rail secondary complementary column right left widget widgets',
  related:
    'related recommended recommend recommendations recirc similar more popular trending latest recent read next prev previous teaser teasers promo card cards tile tiles list listing items feed archive archives',
  share: 'share sharing social follow facebook twitter addthis sharedaddy like likes socials',
  comment: 'comment comments respond reply replies discussion disqus thread',
  ad: 'ad ads adv advert advertisement sponsor sponsored outbrain taboola dfp promoted affiliate',
  popup:
    'modal popup overlay lightbox dialog toast notice alert cookie cookies consent gdpr newsletter subscribe subscription signup paywall login register',
  tags: 'tag tags category categories topic topics keyword keywords label labels',
  form: 'form input search btn button submit field select dropdown',
  product: 'product price cart shop sku rating review reviews',
  forum: 'message messages topic posts postbody question answer quote signature',
  hidden: 'hidden hide invisible sr screenreader visually visuallyhidden offscreen collapse collapsed print noprint',
  bio: 'bio biography profile about',
} as const;

export type WordKind = keyof typeof WORD_KINDS;

export const KINDS = Object.keys(WORD_KINDS) as WordKind[];

const KIND_BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  KINDS.forEach((kind, index) => {
    for (const word of WORD_KINDS[kind].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  return bits;
})();

/** Bits of what landmarks, roles and schema.org say. */
export const ROLE_BITS = {
  articleBody: 1,
  schemaArticle: 2,
  roleMain: 4,
  roleNav: 8,
  roleAside: 16,
  comment: 32,
  editable: 64,
} as const;

export function roleBits(attributes: Readonly<Record<string, string>>): number {
  let bits = 0;
  const { itemprop, itemtype, role, property } = attributes;
  if (itemprop !== undefined || property !== undefined) {
    const names = `${itemprop ?? ''} ${property ?? ''}`;
    if (/\b(?:articleBody|reviewBody|recipeInstructions|content:encoded)\b/.test(names)) bits |= ROLE_BITS.articleBody;
    if (/\bcomment/i.test(names)) bits |= ROLE_BITS.comment;
  }
  if (itemtype !== undefined) {
    if (/schema\.org\/\w*(?:Article|Posting|Recipe)\b/.test(itemtype)) bits |= ROLE_BITS.schemaArticle;
    if (/schema\.org\/(?:\w*Comment|WPSideBar|WPFooter|WPHeader|SiteNavigationElement)\b/.test(itemtype))
      bits |= ROLE_BITS.comment;
  }
  if (role !== undefined) {
    if (role === 'main' || role === 'article') bits |= ROLE_BITS.roleMain;
    else if (role === 'navigation' || role === 'menu' || role === 'menubar' || role === 'tablist')
      bits |= ROLE_BITS.roleNav;
    else if (/^(?:complementary|contentinfo|banner|search|dialog|alert|alertdialog)$/.test(role))
      bits |= ROLE_BITS.roleAside;
  }
  return bits;
}

/** Utility classes and generated names are many and say nothing. */
const MAX_WORDS = 24;
const MAX_NAME_CHARS = 400;

/**
 * Tells each word of an element's class and id, in lower case: `post-content`, `postContent` and `post_content2` are the same two.
 * Single letters say nothing.
 */
export function eachNameWord(attributes: Readonly<Record<string, string>>, visit: (word: string) => void): void {
  const names =
    attributes.class === undefined
      ? attributes.id
      : attributes.id === undefined
        ? attributes.class
        : `${attributes.class} ${attributes.id}`;
  if (names === undefined) return;
  const length = Math.min(names.length, MAX_NAME_CHARS);
  let count = 0;
  for (let start = 0, end = 0; start < length; start = Math.max(end, start + 1)) {
    end = endOfWord(names, start, length);
    if (end - start < 2) continue;
    if (++count > MAX_WORDS) return;
    visit(names.slice(start, end).toLowerCase());
  }
}

/** End of the word that begins at `start`, or `start`: small letters, behind one capital or none; else capitals. */
function endOfWord(names: string, start: number, length: number): number {
  let end = start;
  while (end < length && isCapital(names.charCodeAt(end))) end++;
  const capitals = end - start;
  // Of `HTMLParser` the last capital is the next word's.
  if (capitals > 1) return end < length && isSmall(names.charCodeAt(end)) ? end - 1 : end;
  while (end < length && isSmall(names.charCodeAt(end))) end++;
  return end;
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

export function kindBits(word: string): number {
  return KIND_BITS.get(word) ?? 0;
}

/** Whether nobody sees the element, by its own attributes. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined) return true;
  const { style } = attributes;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** KaTeX and MathJax set a formula twice: what readers see in spans, and beside it MathML for who has it read out. */
const READ_OUT = /(?:^|\s)(?:katex-mathml|MJX_Assistive_MathML)(?:\s|$)/;

/** Whether the element holds what readers see beside it. */
export function isReadOut(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.class !== undefined && READ_OUT.test(attributes.class);
}
