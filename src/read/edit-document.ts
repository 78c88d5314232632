/** A document whose text is edited before anything is read from it; what it was stays beside it. */
import { createMarkupMap, findRun } from '../html/markup.js';
import { type Document, type Flag, type Markup, type Original, sourceOf } from '../types.js';
import { applyEdits, type Edit } from './edits.js';

/** What becomes of a page's markup, whose runs are moved already. */
export type EditMarkup = (markup: Markup, edits: readonly Edit[]) => Markup;

/**
 * The document with the edits, which are sorted, disjoint and between its `textStart` and `textEnd`; the same where there are
 * none.
 */
export function editDocument(
  document: Document,
  edits: readonly Edit[],
  flag: Flag,
  editMarkup: EditMarkup = (markup) => markup,
): Document {
  if (edits.length === 0) return document;
  const { markup, original } = document;
  const source = sourceOf(document);
  const before = markup?.runs ?? original?.runs ?? Int32Array.of(0, 0, source.text.length);
  const runs = moveRuns(before, document.text.length, edits);
  const text = applyEdits(document.text, edits);
  const lost = document.text.length - text.length;
  return {
    ...document,
    text,
    textEnd: document.textEnd - lost,
    bytes: createMarkupMap(text, { runs, html: source.text, bytes: source.bytes }),
    ...(markup === null ? { original: toOriginal(source, runs) } : { markup: editMarkup({ ...markup, runs }, edits) }),
    flags: [...document.flags, flag],
  };
}

function toOriginal({ text, bytes }: ReturnType<typeof sourceOf>, runs: Int32Array): Original {
  return { text, bytes, runs };
}

/** An edited stretch is a run of its own: all of it stands for all of what it was. What is cut lies between the runs. */
function moveRuns(runs: Int32Array, length: number, edits: readonly Edit[]): Int32Array {
  const moved: number[] = [];
  let shift = 0;
  let next = 0;
  const sourceAt = (index: number, isEnd: boolean): number => {
    const run = 3 * findRun({ runs }, isEnd ? index - 1 : index);
    const to = run + 3 < runs.length ? runs[run + 3] : length;
    const isVerbatim = runs[run + 2] - runs[run + 1] === to - runs[run];
    if (isVerbatim) return runs[run + 1] + index - runs[run];
    return isEnd ? runs[run + 2] : runs[run + 1];
  };
  for (let run = 0; run < runs.length; run += 3) {
    let at = runs[run];
    const to = run + 3 < runs.length ? runs[run + 3] : length;
    while (at < to) {
      const edit = edits.at(next);
      if (edit === undefined || edit.start >= to) {
        moved.push(at + shift, sourceAt(at, false), runs[run + 2]);
        at = to;
      } else if (at < edit.start) {
        moved.push(at + shift, sourceAt(at, false), sourceAt(edit.start, true));
        at = edit.start;
      } else {
        // Of a stretch over several runs the first one's piece has all.
        if (at === edit.start && edit.text !== '') {
          moved.push(at + shift, sourceAt(at, false), sourceAt(edit.end, true));
        }
        at = Math.min(edit.end, to);
        if (edit.end <= to) {
          shift += edit.text.length - (edit.end - edit.start);
          next++;
        }
      }
    }
  }
  return Int32Array.from(moved);
}
