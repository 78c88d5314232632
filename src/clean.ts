/** One document in, one article out: segment, label, assemble. Pure and synchronous. */
import { assembleBody, tileSpans } from './assemble/assemble-body.js';
import { readMetadata } from './assemble/read-metadata.js';
import { labelBlocks } from './label/label-blocks.js';
import type { Model } from './label/model/model-file.js';
import type { OwnRules } from './label/own-rules.js';
import type { Rule } from './label/rule.js';
import { rules as allRules } from './label/rules/index.js';
import { detectLanguage } from './language/detect-language.js';
import { segmentDocument } from './segment/segment-document.js';
import { type Article, type Document, type Flag, LABELS, type Label, type LabelledBlock, type Span } from './types.js';

export interface CleanOptions {
  /** Labels that stay in the text. */
  readonly keep: ReadonlySet<Label>;
  /** Whether the text of a page gets the marks of Markdown, and links of Markdown keep theirs; default false. */
  readonly markdown?: boolean;
  /** The learned labeler; null leaves the rules alone. */
  readonly model: Model | null;
  /** Whether each block tells what moved the model; default false. */
  readonly explain?: boolean;
  /** chaff's own rules that speak; default all. */
  readonly rules?: readonly Rule[];
  /** The user's; default none. */
  readonly ownRules?: OwnRules;
}

/** Below this kept share a document of some length is flagged. */
const MIN_PLAUSIBLE_SHARE = 0.3;
const MIN_FLAGGED_CHARS = 400;

export function cleanDocument(document: Document, options: CleanOptions): Article {
  const { rules = allRules, ownRules, model, explain = false } = options;
  const segmented = segmentDocument(document);
  // From the whole document: its long lines are the body's, and the rules need the language before there is a body.
  const language = detectLanguage(ownText(document));
  const own = ownRules?.(segmented.blocks, addressOf(document)) ?? null;
  const labelled = labelBlocks(segmented, language, { rules, own, model, explain });
  const text = assembleBody(document, labelled.blocks, options);
  const counts = countLabels(labelled.blocks, options.keep, text.length);
  return {
    text,
    blocks: labelled.blocks,
    limit: labelled.limit,
    metadata: readMetadata(document, labelled, language),
    language,
    ...counts,
    flags: flagsOf(document, segmented.wrapped, counts, labelled.isDoubtful),
  };
}

/** As the metadata tells it: what a page calls its own address, else what its record does. */
function addressOf({ markup, url }: Document): string | null {
  return markup?.head.url ?? url;
}

/** The document's text without a byte order mark and separators. */
function ownText({ text, textStart, textEnd }: Document): string {
  return textStart === 0 && textEnd === text.length ? text : text.slice(textStart, textEnd);
}

/** The spans that tile the document's text, in order; `article` is what `cleanDocument` made of it with `options`. */
export function tileDocument(document: Document, article: Article, options: CleanOptions): Span[] {
  return tileSpans(document, article.blocks, options);
}

const NOTHING_REMOVED = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;

type Counts = Pick<Article, 'chars' | 'words' | 'keptShare' | 'removed'>;

function countLabels(blocks: readonly LabelledBlock[], keep: ReadonlySet<Label>, bodyLength: number): Counts {
  const removed = { ...NOTHING_REMOVED };
  let chars = 0;
  let words = 0;
  let all = 0;
  let blockLength = 0;
  for (const { block, label } of blocks) {
    all += block.facts.chars;
    if (keep.has(label)) {
      chars += block.facts.chars;
      words += block.facts.words;
      blockLength += block.text.length;
    } else removed[label] += block.facts.chars;
  }
  // Breaks between blocks are one unit a character.
  const breaks = bodyLength - blockLength;
  return { chars: chars + breaks, words, keptShare: all === 0 ? 1 : chars / all, removed };
}

function flagsOf(document: Document, wrapped: boolean, counts: Counts, isDoubtful: boolean): Flag[] {
  const flags = [...document.flags];
  if (!document.text.isWellFormed()) flags.push('lone-surrogate');
  if (wrapped) flags.push('wrapped');
  if (counts.chars === 0) flags.push('empty');
  if (counts.keptShare < MIN_PLAUSIBLE_SHARE) {
    const removed = Object.values(counts.removed).reduce((sum, chars) => sum + chars, 0);
    if (removed + counts.chars >= MIN_FLAGGED_CHARS) flags.push('mostly-removed');
  }
  if (isDoubtful) flags.push('uncertain');
  return flags;
}
