/** Floors that figures must not fall below, so that a change cannot make bodies worse unseen. */
import type { EvalReport, Figure, Figures } from './report.js';

export type FloorSet = ReadonlyMap<Figure, number>;

export interface Floors {
  readonly all: FloorSet;
  /** For each value of the `--by` field that has floors of its own. */
  readonly by: ReadonlyMap<string, FloorSet>;
}

export interface BelowFloor {
  /** Null for all pages. */
  readonly value: string | null;
  readonly figure: Figure;
  readonly found: number;
  readonly floor: number;
}

/** Every figure that is below its floor; `floors` names no value that the report lacks. */
export function findBelowFloor(report: EvalReport, floors: Floors): BelowFloor[] {
  const below = checkSet(null, report, floors.all);
  for (const [value, set] of floors.by) {
    const group = report.by.find((candidate) => candidate.value === value);
    if (group !== undefined) below.push(...checkSet(value, group, set));
  }
  return below;
}

function checkSet(value: string | null, figures: Figures, floors: FloorSet): BelowFloor[] {
  return [...floors].flatMap(([figure, floor]) =>
    figures[figure] < floor ? [{ value, figure, found: figures[figure], floor }] : [],
  );
}
