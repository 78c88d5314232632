/** The elements of a page that may hold its title, author, date or tags. Pure. */
import type { AnyNode, Element, ParentNode } from 'domhandler';
import type { Origin } from '../types.js';
import { OPAQUE_TAGS } from './elements.js';
import { DECLARING_TAGS, type Declarations, readDeclarations } from './read-declarations.js';
import { following, isElement } from './tree.js';

/** An element that may hold a value, and how many elements precede it. */
export interface Candidate {
  readonly element: Element;
  readonly order: number;
}

/** What the walk collects. */
export interface Finds extends Declarations {
  readonly headings: readonly Candidate[];
  readonly times: readonly Candidate[];
  readonly authors: readonly Candidate[];
  readonly dates: readonly Candidate[];
  readonly tags: readonly Candidate[];
}

/** Values of one field and where each is from, the likeliest first. */
export type Found = readonly (readonly [Origin, string | null])[];

/** A page that has more of a kind is a list of pages. */
const MAX_CANDIDATES = 60;
/** How far up the tree a teaser or a comment is looked for, in elements. */
const MAX_CLIMB = 30;

const AUTHOR_NAME = /author|byline|by-line|contributor|writer|posted-?by|written-?by|autor|auteur/i;
const DATE_NAME = /date|publish|posted|time-?stamp|entry-meta|post-meta|article-meta|pubdate|meta-info|\btime\b/i;
const PROFILE = /\/(?:authors?|contributors?|people|writers?|profile|staff)\//i;
/** Parts of a page that speak of other pages or of readers. */
const ELSEWHERE =
  /comment|related|sidebar|widget|footer|recommend|popular|teaser|latest|trending|promo|newsletter|more-(?:from|stories|posts)|recent|carousel|slider|up-?next|read-?next|testimonial|review-?list|\bnav\b|menu|copyright|disqus|similar/i;
const NOT_BODY: ReadonlySet<string> = new Set(['footer', 'nav', 'aside']);

/** What the class and the id of an element say that it holds. */
type NamedKind = 'author' | 'date' | 'neither';

/** All candidates in one walk, without recursion: trees are as deep as their authors' mistakes. */
export function collectCandidates(root: ParentNode): Finds {
  const headings: Candidate[] = [];
  const times: Candidate[] = [];
  const authors: Candidate[] = [];
  const dates: Candidate[] = [];
  const tags: Candidate[] = [];
  const declaring: Element[] = [];
  const kinds = new Map<string | undefined, NamedKind>();
  // The same names come again and again in a page.
  const kindOf = (names: string | undefined): NamedKind => {
    const known = kinds.get(names);
    if (known !== undefined) return known;
    const kind = AUTHOR_NAME.test(names ?? '') ? 'author' : DATE_NAME.test(names ?? '') ? 'date' : 'neither';
    kinds.set(names, kind);
    return kind;
  };
  let order = 0;
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    let enter = true;
    if (isElement(node)) {
      order++;
      const { name } = node;
      const candidate = { element: node, order };
      switch (name) {
        case 'h1':
        case 'h2':
          add(headings, candidate);
          break;
        case 'time':
          add(times, candidate);
          break;
        default:
          enter = !OPAQUE_TAGS.has(name);
          if (DECLARING_TAGS.has(name)) declaring.push(node);
      }
      if (enter) {
        const field = fieldOf(node, kindOf);
        if (field === 'author') add(authors, candidate);
        else if (field === 'date') add(dates, candidate);
        else if (field === 'tag') add(tags, candidate);
      }
    }
    node = following(node, enter, root);
  }
  return { ...readDeclarations(declaring), headings, times, authors, dates, tags };
}

/** What an element says by its attributes that it holds. */
function fieldOf(
  { name, attribs }: Element,
  kindOf: (names: string | undefined) => NamedKind,
): 'author' | 'date' | 'tag' | null {
  const { class: classes, id, itemprop, rel, href } = attribs;
  if (rel !== undefined && /\b(?:author|tag)\b/i.test(rel)) return /author/i.test(rel) ? 'author' : 'tag';
  if (itemprop !== undefined) {
    if (/\b(?:author|creator)\b/i.test(itemprop)) return 'author';
    if (name !== 'meta' && /\bdate(?:Published|Created|Modified)\b/i.test(itemprop)) return 'date';
  }
  if (href !== undefined && name === 'a' && PROFILE.test(href)) return 'author';
  if (classes === undefined && id === undefined) return null;
  const named = kindOf(id === undefined ? classes : classes === undefined ? id : `${classes} ${id}`);
  return named === 'neither' || (named === 'date' && name === 'time') ? null : named;
}

function add(candidates: Candidate[], candidate: Candidate): void {
  if (candidates.length < MAX_CANDIDATES) candidates.push(candidate);
}

/**
 * Whether an element stands among what is not the article: comments, teasers, the page's foot. What holds the article's
 * heading too is the page, whatever it is called; `around` are these.
 */
export function isElsewhere(element: Element, around: ReadonlySet<ParentNode>): boolean {
  let at: ParentNode | null = element;
  for (let climbed = 0; at !== null && at.type === 'tag' && climbed < MAX_CLIMB && !around.has(at); climbed++) {
    const { name, attribs } = at as Element;
    if (NOT_BODY.has(name)) return true;
    if (name !== 'body' && name !== 'main' && name !== 'html' && name !== 'article') {
      const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
      if (names.length > 1 && names.length < 300 && ELSEWHERE.test(names)) return true;
    }
    at = at.parent;
  }
  return false;
}

export const NO_ELEMENTS: ReadonlySet<ParentNode> = new Set();

/** The elements that hold `candidate`, the innermost ones. */
export function ancestorsOf(candidate: Candidate | null): ReadonlySet<ParentNode> {
  if (candidate === null) return NO_ELEMENTS;
  const found = new Set<ParentNode>();
  for (let at = candidate.element.parent; at !== null && found.size < 4 * MAX_CLIMB; at = at.parent) found.add(at);
  return found;
}

/** How far behind or before the heading a byline stands, in elements. */
const MAX_BEHIND = 160;
const MAX_BEFORE = 60;

/** 2 for what stands behind the heading, 1 for what stands before it, 0 for what is further away. */
export function nearness(order: number, heading: Candidate | null): number {
  if (heading === null) return 0;
  const behind = order - heading.order;
  if (behind >= 0 && behind <= MAX_BEHIND) return 2;
  return behind < 0 && -behind <= MAX_BEFORE ? 1 : 0;
}
