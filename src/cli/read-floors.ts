/** `--floors` as a file → floors. Whatever is wrong with it is a UsageError that names the file, found and expected. */
import type { FloorSet, Floors } from '../eval/find-below-floor.js';
import { FIGURES, type Figure } from '../eval/report.js';
import { hintAt } from '../read/did-you-mean.js';
import { UsageError } from '../read/usage-error.js';
import { isObject, type JsonObject, readJsonFile } from './read-json-file.js';

/** Reads a JSON object of figures, and under `by` such an object for each value of the `--by` field. */
export function readFloors(path: string): Floors {
  const { by, ...all } = requireObject(path, '', readJsonFile('--floors', path));
  const groups = by === undefined ? [] : Object.entries(requireObject(path, 'by', by));
  return {
    all: toFloorSet(path, '', all, [...FIGURES, 'by']),
    by: new Map(groups.map(([value, set]) => [value, toGroupSet(path, value, set)])),
  };
}

function toGroupSet(path: string, value: string, set: unknown): FloorSet {
  const place = `by.${value}`;
  return toFloorSet(path, place, requireObject(path, place, set), FIGURES);
}

function toFloorSet(path: string, place: string, set: JsonObject, known: readonly string[]): FloorSet {
  return new Map(
    Object.entries(set).map(([key, floor]) => [toFigure(path, place, key, known), toFloor(path, key, floor)]),
  );
}

function toFigure(path: string, place: string, key: string, known: readonly string[]): Figure {
  const figure = FIGURES.find((candidate) => candidate === key);
  if (figure !== undefined) return figure;
  const where = place === '' ? '' : ` under ${place}`;
  const expected = `expected keys among ${known.join(', ')}`;
  throw new UsageError(`--floors ${path}: found "${key}"${where}${hintAt(key, known)}, ${expected}`);
}

function toFloor(path: string, key: string, floor: unknown): number {
  if (typeof floor === 'number' && floor >= 0 && floor <= 1) return floor;
  throw new UsageError(`--floors ${path}: found ${JSON.stringify(floor)} for ${key}, expected a number from 0 to 1`);
}

function requireObject(path: string, place: string, value: unknown): JsonObject {
  if (isObject(value)) return value;
  const where = place === '' ? '' : ` for ${place}`;
  throw new UsageError(`--floors ${path}: found ${JSON.stringify(value)}${where}, expected an object of figures`);
}
