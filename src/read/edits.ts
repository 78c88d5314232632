/** Stretches of a text that are to say something else. */
import type { Markup } from '../types.js';

/** A stretch of a text (UTF-16 indexes, half-open) and what it should say. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text between two indexes with the edits, which are sorted and disjoint, in their places. */
export function applyEdits(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let edited = '';
  let last = from;
  for (const { start, end, text: right } of edits) {
    edited += text.slice(last, start) + right;
    last = end;
  }
  return edited + text.slice(last, to);
}

/** Where places of the text, which rise, are once it is edited; those in an edit move to its beginning. */
export function movePlaces(places: ArrayLike<number>, edits: readonly Edit[]): number[] {
  let shift = 0;
  let next = 0;
  return Array.from(places, (place) => {
    for (; next < edits.length && edits[next].end <= place; next++) {
      shift += edits[next].text.length - (edits[next].end - edits[next].start);
    }
    return (next < edits.length ? Math.min(place, edits[next].start) : place) + shift;
  });
}

/** Links, in order and none in another, where their texts are once the text is edited; without those of which nothing is left. */
export function moveLinks(links: Markup['links'], edits: readonly Edit[]): Markup['links'] {
  const starts = movePlaces(
    links.map(({ start }) => start),
    edits,
  );
  const ends = movePlaces(
    links.map(({ end }) => end),
    edits,
  );
  return links
    .map(({ href }, index) => ({ start: starts[index], end: ends[index], href }))
    .filter(({ start, end }) => start < end);
}
