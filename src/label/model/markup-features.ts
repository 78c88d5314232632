/** What the trees for HTML see besides: where in the tree of elements a line stands, and what the lines beside it there are. */
import { IS_INLINE, KINDS, ROLE_BITS, TAGS, type Tag } from '../../html/elements.js';
import { commonElement } from '../../html/markup.js';
import { PAGE_KINDS, readAddress } from '../../html/page-signs.js';
import type { Markup } from '../../types.js';
import type { Lines } from './lines.js';
import { clip } from './windows.js';

/** Elements whose nearness above a line tells what it is part of; several tags can count as one. */
const HOLDERS: readonly (readonly [name: string, tags: readonly Tag[]])[] = [
  ['paragraph', ['p']],
  ['heading', ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']],
  ['list-item', ['li', 'dd', 'dt']],
  ['list', ['ul', 'ol', 'dl']],
  ['table', ['table']],
  ['cell', ['td', 'th']],
  ['article', ['article']],
  ['main', ['main']],
  ['nav', ['nav']],
  ['aside', ['aside']],
  ['footer', ['footer']],
  ['header', ['header']],
  ['section', ['section']],
  ['form', ['form', 'fieldset']],
  ['figure', ['figure', 'figcaption', 'caption']],
  ['quote', ['blockquote']],
  ['code', ['pre', 'code']],
  ['link', ['a']],
  ['control', ['button', 'label', 'option']],
  ['disclosure', ['details', 'dialog', 'summary']],
  ['time', ['time']],
  ['small-print', ['small', 'cite', 'address']],
];
const ROLES = Object.keys(ROLE_BITS) as (keyof typeof ROLE_BITS)[];

/** Levels above the line's own block element. */
const LEVELS = [0, 1, 2, 3, 5] as const;
/** The main element is the deepest one that holds such a share of what the first trees take for body. */
const MAIN_SHARES = [0.6, 0.85] as const;
/** What is nowhere above. */
const NOWHERE = 30;
const PROSE_WORDS = 8;
const MIN_TITLE_CHARS = 8;
const MIN_TOLD_CHARS = 200;

const LEVEL_NUMBERS = [
  'link-share',
  'log-words',
  'mean-chance',
  'prose-share',
  'log-lines',
  'share-of-page',
  'share-of-likely-body',
];
const GROUP_NUMBERS = ['count', 'mean-chance', 'mean-words', 'link-share', 'share-of-page'];
const GROUPS = ['path', 'template'];

/** Names of the columns of `markupFeatures`. */
export const MARKUP_NAMES: readonly string[] = [
  ...KINDS.map((kind) => `levels-to-name-of-${kind}`),
  ...HOLDERS.map(([name]) => `levels-to-${name}`),
  ...ROLES.map((role) => `levels-to-role-${role}`),
  'heading-level',
  'link-share',
  'bold-share',
  'depth',
  ...LEVELS.flatMap((level) => LEVEL_NUMBERS.map((name) => `${name}-of-element-${level}-levels-up`)),
  ...MAIN_SHARES.flatMap((share) =>
    ['inside', 'levels-up-to', 'levels-down-to', 'order-to'].map((name) => `${name}-main-element-of-${share}`),
  ),
  ...['line-before', 'line-after'].flatMap((which) => [`levels-up-to-common-with-${which}`, `levels-down-to-${which}`]),
  ...GROUPS.flatMap((group) => GROUP_NUMBERS.map((name) => `${name}-of-lines-in-same-${group}`)),
  'stands-in-title',
  'stands-in-structured-body',
  'names-score',
  'names-score-near',
  ...PAGE_KINDS.map((kind) => `page-is-${kind}`),
  'address-depth',
  'address-words',
  'address-digits',
  'levels-up-to-common-with-headline',
  'levels-down-to-headline',
  'lines-after-headline',
];

export const MARKUP_COLUMNS = MARKUP_NAMES.length;

const HOLDER_OF_TAG = Int8Array.from(TAGS, (tag) => HOLDERS.findIndex(([, tags]) => tags.includes(tag)));
const HEADING_OF_TAG = Int8Array.from(TAGS, (tag) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0));

/** Weights of the words of class names, ids and tags; those of all elements above a line are added up. */
export interface NameWeights {
  /** `NAME_SLOTS` weights in steps. */
  readonly weights: Int8Array;
  readonly step: number;
  readonly intercept: number;
}

/** For each line the deepest element that holds it. */
export function elementsOfLines(markup: Markup, lines: Lines): Int32Array {
  return rowsOfLines(markup, lines).map((row) => markup.lineElements[row]);
}

/** For each line the rendered line that it begins in. */
function rowsOfLines({ lineStarts }: Markup, { ofBlock, count, segmented }: Lines): Int32Array {
  const rows = new Int32Array(count);
  let row = 0;
  let last = -1;
  segmented.blocks.forEach(({ start }, index) => {
    if (ofBlock[index] === last) return;
    last = ofBlock[index];
    while (row + 1 < lineStarts.length && lineStarts[row + 1] <= start) row++;
    rows[last] = row;
  });
  return rows;
}

/**
 * Writes the `MARKUP_COLUMNS` numbers of a line of a page. `names` is null where none have been learned; `chances` are the first
 * trees' probabilities.
 */
export function markupFeatures(
  markup: Markup,
  lines: Lines,
  names: NameWeights | null,
  chances: Float64Array,
): (line: number, values: Float32Array, start: number) => void {
  const facts = readFacts(markup, lines, names, chances);
  return (line, values, start) => writeRow(facts, line, values, start);
}

function readFacts(markup: Markup, lines: Lines, names: NameWeights | null, chances: Float64Array) {
  const { parents, tags, signatures, count: elementCount } = markup.elements;
  const { count, words, stops } = lines;
  const rows = rowsOfLines(markup, lines);
  const own = Int32Array.from(rows, (row) => markup.lineElements[row]);
  const blockOf = own.map((element) => {
    let at = element;
    while (at > 0 && IS_INLINE[tags[at]] === 1) at = parents[at];
    return at;
  });

  // Sums over the lines below each element.
  const sums = {
    words: new Float64Array(elementCount),
    likely: new Float64Array(elementCount),
    prose: new Float64Array(elementCount),
    lines: new Float64Array(elementCount),
    chars: new Float64Array(elementCount),
    linked: new Float64Array(elementCount),
  };
  for (let line = 0; line < count; line++) {
    const at = own[line];
    sums.words[at] += words[line];
    sums.likely[at] += words[line] * chances[line];
    if (stops[line] > 0 && words[line] >= PROSE_WORDS) sums.prose[at] += words[line];
    sums.lines[at]++;
    sums.chars[at] += markup.lineChars[rows[line]];
    sums.linked[at] += markup.lineLinked[rows[line]];
  }
  for (const column of Object.values(sums)) {
    for (let element = elementCount - 1; element > 0; element--) column[parents[element]] += column[element];
  }
  const pageWords = Math.max(1, sums.words[0]);
  const pageLikely = Math.max(1e-9, sums.likely[0]);

  const mains = MAIN_SHARES.map((share) => {
    let main = 0;
    for (let element = 1; element < elementCount; element++) {
      if (parents[element] === main && sums.likely[element] >= share * pageLikely) main = element;
    }
    return main;
  });

  // Lines that stand in elements of the same names: items of one list, paragraphs of one text.
  const paths = new Int32Array(elementCount);
  for (let element = 1; element < elementCount; element++) {
    paths[element] = (Math.imul(paths[parents[element]], 31) + signatures[element]) | 0;
  }
  const templateOf = (element: number): number => {
    let hash = 0;
    for (let level = 0, at = element; level < 3 && at > 0; level++, at = parents[at]) {
      hash = (Math.imul(hash, 33) + signatures[at]) | 0;
    }
    return hash;
  };
  const groups = [
    groupLines(markup, lines, rows, chances, (line) => paths[blockOf[line]]),
    groupLines(markup, lines, rows, chances, (line) => templateOf(own[line])),
  ];

  const nameScores = scoreNames(markup, names);
  const told = createTold(markup, lines);
  const address = readAddress(markup.address ?? '');
  const headline = findHeadline();

  /** The first main heading that the title repeats, else the first one; -1 where there is none. */
  function findHeadline(): number {
    let first = -1;
    for (let line = 0; line < count; line++) {
      if (HEADING_OF_TAG[tags[blockOf[line]]] !== 1) continue;
      if (told(line)[0] === 1) return line;
      if (first < 0) first = line;
    }
    return first;
  }

  return {
    markup,
    count,
    rows,
    own,
    blockOf,
    sums,
    pageWords,
    pageLikely,
    mains,
    groups,
    nameScores,
    told,
    address,
    headline,
  };
}

/** A function of the module, as V8 would compile one of its own for each page. */
function writeRow(facts: ReturnType<typeof readFacts>, line: number, values: Float32Array, start: number): void {
  const { markup, count, rows, own, blockOf, sums, pageWords, pageLikely, nameScores, address, headline } = facts;
  const { parents, depths, tags, kinds, roles } = markup.elements;
  let at = start;
  const element = own[line];
  const row = rows[line];
  values.fill(NOWHERE, at, at + KINDS.length + HOLDERS.length + ROLES.length);
  let heading = 0;
  for (let level = 0, above = element; above >= 0 && level < NOWHERE; level++, above = parents[above]) {
    for (let bits = kinds[above]; bits !== 0; bits &= bits - 1)
      lower(values, at + 31 - Math.clz32(bits & -bits), level);
    const holder = HOLDER_OF_TAG[tags[above]];
    if (holder >= 0) lower(values, at + KINDS.length + holder, level);
    for (let bits = roles[above]; bits !== 0; bits &= bits - 1) {
      lower(values, at + KINDS.length + HOLDERS.length + 31 - Math.clz32(bits & -bits), level);
    }
    if (heading === 0) heading = HEADING_OF_TAG[tags[above]];
  }
  at += KINDS.length + HOLDERS.length + ROLES.length;
  const chars = Math.max(1, markup.lineChars[row]);
  values[at++] = heading;
  values[at++] = markup.lineLinked[row] / chars;
  values[at++] = markup.lineBold[row] / chars;
  values[at++] = depths[element];
  let above = blockOf[line];
  let level = 0;
  for (const wanted of LEVELS) {
    for (; level < wanted && above > 0; level++) above = parents[above];
    const own = Math.max(1, sums.words[above]);
    values[at++] = sums.linked[above] / Math.max(1, sums.chars[above]);
    values[at++] = Math.log1p(sums.words[above]);
    values[at++] = sums.likely[above] / own;
    values[at++] = sums.prose[above] / own;
    values[at++] = Math.log1p(sums.lines[above]);
    values[at++] = sums.words[above] / pageWords;
    values[at++] = sums.likely[above] / pageLikely;
  }
  for (const main of facts.mains) {
    const shared = commonElement(parents, element, main);
    values[at++] = shared === main ? 1 : 0;
    values[at++] = depths[element] - depths[shared];
    values[at++] = depths[main] - depths[shared];
    values[at++] = shared === main ? 0 : element < main ? -1 : 1;
  }
  for (const other of [line - 1, line + 1]) {
    const beside = other < 0 || other >= count ? 0 : own[other];
    const shared = commonElement(parents, element, beside);
    values[at++] = depths[element] - depths[shared];
    values[at++] = depths[beside] - depths[shared];
  }
  for (const { groupOf, numbers } of facts.groups) {
    const group = numbers[groupOf[line]];
    values[at++] = Math.log1p(group.count);
    values[at++] = group.likely / Math.max(1, group.words);
    values[at++] = Math.log1p(group.words / group.count);
    values[at++] = group.linked / Math.max(1, group.chars);
    values[at++] = group.words / pageWords;
  }
  const [inTitle, inBody] = facts.told(line);
  values[at++] = inTitle;
  values[at++] = inBody;
  values[at++] = nameScores === null ? 0 : nameScores[element];
  let near = element;
  for (let up = 0; up < 3 && near > 0; up++) near = parents[near];
  values[at++] = nameScores === null ? 0 : nameScores[element] - nameScores[near];
  for (let kind = 0; kind < PAGE_KINDS.length; kind++) values[at++] = (markup.pageKinds >> kind) & 1;
  values[at++] = address.depth;
  values[at++] = address.slugWords;
  values[at++] = address.digits;
  const shared = headline < 0 ? -1 : commonElement(parents, element, own[headline]);
  values[at++] = shared < 0 ? NOWHERE : depths[element] - depths[shared];
  values[at++] = shared < 0 ? NOWHERE : depths[own[headline]] - depths[shared];
  values[at] = headline < 0 ? 0 : clip(line - headline, -100, 100);
}

function lower(values: Float32Array, at: number, value: number): void {
  if (value < values[at]) values[at] = value;
}

interface Group {
  count: number;
  words: number;
  likely: number;
  chars: number;
  linked: number;
}

function groupLines(
  markup: Markup,
  lines: Lines,
  rows: Int32Array,
  chances: Float64Array,
  keyOf: (line: number) => number,
): { readonly groupOf: Int32Array; readonly numbers: readonly Group[] } {
  const { count, words } = lines;
  const numbers: Group[] = [];
  const known = new Map<number, number>();
  const groupOf = new Int32Array(count);
  for (let line = 0; line < count; line++) {
    const key = keyOf(line);
    let group = known.get(key);
    if (group === undefined) {
      group = numbers.length;
      known.set(key, group);
      numbers.push({ count: 0, words: 0, likely: 0, chars: 0, linked: 0 });
    }
    groupOf[line] = group;
    const own = numbers[group];
    own.count++;
    own.words += words[line];
    own.likely += words[line] * chances[line];
    own.chars += markup.lineChars[rows[line]];
    own.linked += markup.lineLinked[rows[line]];
  }
  return { groupOf, numbers };
}

/** For each element what the names of it and of all elements above say, or null. */
function scoreNames(markup: Markup, names: NameWeights | null): Float64Array | null {
  if (names === null) return null;
  const { count, parents, words, wordStarts } = markup.elements;
  const { weights, step } = names;
  const scores = new Float64Array(count);
  for (let element = 0; element < count; element++) {
    let sum = 0;
    for (let word = wordStarts[element]; word < wordStarts[element + 1]; word++) sum += weights[words[word]];
    scores[element] = (element === 0 ? 0 : scores[parents[element]]) + clip(sum * step, -8, 8);
  }
  return scores;
}

/** Whether a line stands in the page's title, and in the body that the page tells: 1, or -1 where that is not its. */
function createTold(markup: Markup, { count, ofBlock, segmented }: Lines): (line: number) => readonly [number, number] {
  const title = markup.title === null ? '' : squeeze(markup.title);
  const body = markup.structuredBody === null ? '' : squeeze(markup.structuredBody.replace(/<[^>]*>/g, ' '));
  if (title === '' && body.length < MIN_TOLD_CHARS) return () => [0, 0];
  const starts = new Int32Array(count).fill(-1);
  const { text } = segmented;
  segmented.blocks.forEach(({ start }, index) => {
    if (starts[ofBlock[index]] < 0) starts[ofBlock[index]] = start;
  });
  return (line) => {
    const end = endOf(text, starts[line]);
    const isLong = end - starts[line] > 2 * (markup.title?.length ?? 0);
    // Few pages tell a body, and few lines are short enough to be part of a title.
    if ((isLong && body.length < MIN_TOLD_CHARS) || end - starts[line] < MIN_TITLE_CHARS) return [0, 0];
    // The whole of a line costs, and most lines show by their first letters that they are in neither.
    const lead = squeeze(text.slice(starts[line], Math.min(starts[line] + 12, end)));
    if (body.length < MIN_TOLD_CHARS && !title.includes(lead)) return [0, 0];
    const own = squeeze(text.slice(starts[line], Math.min(starts[line] + 200, end)));
    if (own.length < MIN_TITLE_CHARS) return [0, 0];
    const inTitle = title.includes(own.slice(0, 100)) ? 1 : 0;
    const inBody = body.length < MIN_TOLD_CHARS ? 0 : body.includes(own.slice(0, 60)) ? 1 : -1;
    return [inTitle, inBody];
  };
}

function endOf(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Letters and digits alone, in lower case: templates change quotes, blanks and case. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
