/** A document whose broken encoding is repaired before anything is read from it; the original stays beside it. */
import { createMarkupMap, findRun } from '../html/markup.js';
import { type Document, type Markup, sourceOf } from '../types.js';
import { applyRepairs, findMojibake, fixMojibake, type Repair } from './find-mojibake.js';

/** The same document where nothing is broken. */
export function fixDocument(document: Document): Document {
  const repairs = findMojibake(document.text, document.textStart, document.textEnd);
  if (repairs.length === 0) return document;
  const { markup } = document;
  const source = sourceOf(document);
  const before = markup?.runs ?? Int32Array.of(0, 0, source.text.length);
  const runs = moveRuns(before, document.text.length, repairs);
  const text = applyRepairs(document.text, repairs);
  const lost = document.text.length - text.length;
  return {
    ...document,
    text,
    textEnd: document.textEnd - lost,
    bytes: createMarkupMap(text, { runs, html: source.text, bytes: source.bytes }),
    ...(markup === null ? { original: { ...source, runs } } : { markup: fixMarkup(markup, runs, repairs) }),
    flags: [...document.flags, 'fixed-text'],
  };
}

/** Counts of a line's characters stay: only their shares are asked for. */
function fixMarkup(markup: Markup, runs: Int32Array, repairs: readonly Repair[]): Markup {
  const { links, head } = markup;
  const starts = moveStarts(
    links.map(({ start }) => start),
    repairs,
  );
  const ends = moveStarts(
    links.map(({ end }) => end),
    repairs,
  );
  return {
    ...markup,
    runs,
    lineStarts: Int32Array.from(moveStarts(markup.lineStarts, repairs)),
    links: links.map(({ href }, index) => ({ start: starts[index], end: ends[index], href })),
    title: fixField(markup.title),
    structuredBody: fixField(markup.structuredBody),
    head: {
      ...head,
      title: fixField(head.title),
      author: fixField(head.author),
      site_name: fixField(head.site_name),
      description: fixField(head.description),
      tags: head.tags.map(fixMojibake),
    },
  };
}

function fixField(field: string | null): string | null {
  return field === null ? null : fixMojibake(field);
}

/** A repaired stretch is a run of its own: all of it stands for all of what it was. */
function moveRuns(runs: Int32Array, length: number, repairs: readonly Repair[]): Int32Array {
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
      const repair = repairs.at(next);
      if (repair === undefined || repair.start >= to) {
        moved.push(at + shift, sourceAt(at, false), runs[run + 2]);
        at = to;
      } else if (at < repair.start) {
        moved.push(at + shift, sourceAt(at, false), sourceAt(repair.start, true));
        at = repair.start;
      } else if (at === repair.start) {
        moved.push(at + shift, sourceAt(at, false), sourceAt(repair.end, true));
        at = Math.min(repair.end, to);
        if (repair.end <= to) {
          shift += repair.text.length - (repair.end - repair.start);
          next++;
        }
      } else {
        // The stretch goes on from an earlier run, whose piece has all of it.
        at = Math.min(repair.end, to);
        if (repair.end <= to) {
          shift += repair.text.length - (repair.end - repair.start);
          next++;
        }
      }
    }
  }
  return Int32Array.from(moved);
}

/** `places` rise, and lie in no repair. */
function moveStarts(places: ArrayLike<number>, repairs: readonly Repair[]): number[] {
  let shift = 0;
  let next = 0;
  return Array.from(places, (start) => {
    for (; next < repairs.length && repairs[next].end <= start; next++) {
      shift += repairs[next].text.length - (repairs[next].end - repairs[next].start);
    }
    return start + shift;
  });
}
