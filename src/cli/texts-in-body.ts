/** What became of each kept block in the body. */

import type { CleanOptions } from '../clean.js';
import { tileDocument } from '../clean.js';
import type { Cleaned } from '../pipeline.js';
import type { LabelledBlock } from '../types.js';

/** Texts that are the body when they are put together, the marks of Markdown with the block that they belong to. */
export function textsInBody({ document, article }: Cleaned, options: CleanOptions): ReadonlyMap<LabelledBlock, string> {
  const texts = new Map<LabelledBlock, string>();
  const body = article.text;
  let block: LabelledBlock | null = null;
  let start = 0;
  let end = 0;
  for (const span of tileDocument(document, article, options)) {
    if (span.kind !== 'kept' || span.labelled === null) continue;
    if (block !== null && block !== span.labelled) {
      // What opens a line stands behind the line break, what closes one before it.
      const cut = end + Math.max(0, body.slice(end, span.at).lastIndexOf('\n'));
      texts.set(block, body.slice(start, cut));
      start = cut;
    }
    block = span.labelled;
    end = span.at + span.end - span.start;
  }
  if (block !== null) texts.set(block, body.slice(start));
  return texts;
}
