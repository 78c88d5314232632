/** The file that `check` compares with: what was recorded when, and how far it may move. */

import { hintAt } from '../read/did-you-mean.js';
import { UsageError } from '../read/usage-error.js';
import { DEFAULT_MIN_DOCUMENTS, DEFAULT_TOLERANCES, type Tolerances } from '../survey/compare-corpus.js';
import { compareFigures, type FigureName, type Figures, GROUPS, type Group, parseFigure } from '../survey/figures.js';
import { FLAGS, LABELS } from '../types.js';
import type { Sink } from '../write/sink.js';
import { isObject, type JsonObject, readJsonFile } from './read-json-file.js';
import type { ResultFacts } from './result-facts.js';

/** Key among the tolerances of the one that is no share. */
const MIN_DOCUMENTS = 'min_documents';

export interface Baseline {
  readonly facts: ResultFacts;
  /** Documents that were cleaned for it. */
  readonly documents: number;
  readonly figures: Figures;
  readonly tolerances: Tolerances;
  /** The tolerances as the file has them. */
  readonly written: Readonly<Record<string, number>>;
}

/** Throws UsageError for a file that cannot be read or is none. */
export function readBaseline(path: string): Baseline {
  const file = requireObject(path, 'the file', readJsonFile('--baseline', path));
  const { chaff, model, rules, flags, documents, tolerances, figures } = file;
  const written = readNumbers(path, 'tolerances', tolerances, readTolerance);
  const { [MIN_DOCUMENTS]: minDocuments = DEFAULT_MIN_DOCUMENTS, ...shares } = written;
  return {
    facts: {
      version: requireText(path, 'chaff', chaff),
      model: model === null ? null : requireText(path, 'model', model),
      rules: rules === null ? null : requireText(path, 'rules', rules),
      flags: readFlags(path, flags),
    },
    documents: requireWhole(path, 'documents', documents),
    figures: new Map(Object.entries(readNumbers(path, 'figures', figures, readFigure))),
    tolerances: { shares: new Map(Object.entries(shares)), minDocuments },
    written,
  };
}

/** Tolerances of a new baseline. */
export const FIRST_TOLERANCES: Baseline['written'] = { [MIN_DOCUMENTS]: DEFAULT_MIN_DOCUMENTS, ...DEFAULT_TOLERANCES };

/** One line a figure, in a fixed order. Throws WriteError. */
export async function writeBaseline(sink: Sink, baseline: Omit<Baseline, 'tolerances'>): Promise<void> {
  const { facts, documents, figures, written } = baseline;
  const { version, model, rules, flags } = facts;
  const sorted = [...figures].sort(([a], [b]) => compareFigures(toName(a), toName(b)));
  const file = {
    chaff: version,
    model,
    rules,
    flags: Object.fromEntries(Object.entries(flags).sort(([a], [b]) => (a < b ? -1 : 1))),
    documents,
    tolerances: written,
    figures: Object.fromEntries(sorted),
  };
  await sink.writeText(`${JSON.stringify(file, null, 2)}\n`);
  await sink.finish();
}

function toName(figure: string): FigureName {
  return parseFigure(figure) ?? { group: 'tails', member: figure };
}

function readNumbers(
  path: string,
  place: string,
  value: unknown,
  read: (path: string, place: string, key: string, value: unknown) => number,
): Record<string, number> {
  const entries = Object.entries(requireObject(path, place, value));
  return Object.fromEntries(entries.map(([key, one]) => [key, read(path, place, key, one)]));
}

function readTolerance(path: string, place: string, key: string, value: unknown): number {
  if (key === MIN_DOCUMENTS) return requireWhole(path, `${place}.${key}`, value);
  if (!GROUPS.some((group) => group === key)) checkFigure(path, place, key, [MIN_DOCUMENTS, ...GROUPS]);
  return requireShare(path, `${place}.${key}`, value);
}

function readFigure(path: string, place: string, key: string, value: unknown): number {
  checkFigure(path, place, key, GROUPS);
  return requireShare(path, `${place}.${key}`, value);
}

const MEMBERS: Readonly<Partial<Record<Group, readonly string[]>>> = {
  characters: LABELS,
  documents: LABELS,
  flags: FLAGS,
};

/** A figure of a name that no corpus has would never move. */
function checkFigure(path: string, place: string, key: string, known: readonly string[]): void {
  const name = parseFigure(key);
  if (name === null) {
    const group = key.split('/', 1)[0];
    const expected = `expected figures such as kept_share or characters/nav, of ${known.join(', ')}`;
    throw fail(path, `"${key}" under ${place}${group === key ? hintAt(key, known) : hintAt(group, known)}`, expected);
  }
  const members = MEMBERS[name.group];
  if (members === undefined || members.includes(name.member)) return;
  const expected = `expected ${name.group}/ with one of ${members.join(', ')}`;
  throw fail(path, `"${key}" under ${place}${hintAt(name.member, members)}`, expected);
}

function readFlags(path: string, value: unknown): Record<string, string> {
  const entries = Object.entries(requireObject(path, 'flags', value));
  return Object.fromEntries(entries.map(([flag, text]) => [flag, requireText(path, `flags.${flag}`, text)]));
}

function requireObject(path: string, place: string, value: unknown): JsonObject {
  if (isObject(value)) return value;
  throw fail(path, `${show(value)} for ${place}`, 'expected an object such as --update writes');
}

function requireText(path: string, place: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw fail(path, `${show(value)} for ${place}`, 'expected a string such as --update writes');
}

function requireWhole(path: string, place: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw fail(path, `${show(value)} for ${place}`, 'expected a whole number of documents from 1 on');
}

function requireShare(path: string, place: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw fail(path, `${show(value)} for ${place}`, 'expected a number from 0 to 1');
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function fail(path: string, found: string, expected: string): UsageError {
  return new UsageError(`--baseline ${path}: found ${found}, ${expected}`);
}
