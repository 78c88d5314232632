/** The text of a rules file → its rules and their tests, and all that is wrong with it. */
import { rules as builtIn } from '../label/rules/index.js';
import { didYouMean, hintAt } from '../read/did-you-mean.js';
import { loadRe2 } from '../read/lazy-packages.js';
import { type Place, readYaml, type Value } from '../read/read-yaml.js';
import { LABELS, MODEL_RULE } from '../types.js';
import { type OwnRule, WHERES, type Where } from './rule-set.js';

export interface RulesFile {
  readonly rules: readonly OwnRule[];
  readonly tests: readonly RuleTest[];
  /** As `name:line:column: what: found …, expected …`; with any of them the rules are not to be used. */
  readonly mistakes: readonly string[];
}

/** A little document, and what is to become of each of its lines. */
export interface RuleTest {
  readonly rule: OwnRule;
  readonly lines: readonly TestLine[];
}

export interface TestLine {
  readonly text: string;
  /** Whether the rule is to remove the line, or to leave it; of a rule with the label `body`, to leave or to keep it. */
  readonly goes: boolean;
  /** `name:line:column` of the line in its file. */
  readonly place: string;
}

/** Where each rule is from, by its id: one for all files that are used together. */
export type KnownRules = Map<string, string>;

/** `name` is what mistakes call the file. Never throws. */
export function readRules(text: string, name: string, known: KnownRules = new Map()): RulesFile {
  const { value, errors } = readYaml(text);
  const file: Reading = { name, known, rules: [], tests: [], mistakes: [] };
  // What is no YAML may have hidden the rest.
  if (errors.length > 0) for (const { at, message } of errors) complain(file, at, message);
  else readTop(file, value);
  const { rules, tests } = file;
  const mistakes = file.mistakes.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return { rules, tests, mistakes: mistakes.map(({ at, message }) => `${placeIn(file, at)}: ${message}`) };
}

interface Reading {
  readonly name: string;
  readonly known: KnownRules;
  readonly rules: OwnRule[];
  readonly tests: RuleTest[];
  readonly mistakes: { readonly at: Place; readonly message: string }[];
}

function placeIn({ name }: Reading, { line, column }: Place): string {
  return `${name}:${line}:${column}`;
}

function complain(file: Reading, at: Place, message: string): void {
  file.mistakes.push({ at, message });
}

function readTop(file: Reading, value: Value): void {
  const top = readMap(file, value, 'file', { rules: false, sites: false });
  if (top === null) return;
  if (top.size === 0) complain(file, value.at, 'file: found no rules, expected rules, sites or both');
  for (const rule of readList(file, top.get('rules'), 'rules')) readRule(file, rule, null);
  const sites = top.get('sites');
  if (sites === undefined) return;
  if (sites.kind !== 'map') {
    complain(file, sites.at, `sites: found ${describe(sites)}, expected hosts such as example.com, each with rules`);
    return;
  }
  for (const { key, at, value: site } of sites.entries) {
    const host = readHost(file, key, at);
    const parts = readMap(file, site, `site ${key}`, { rules: true });
    for (const rule of readList(file, parts?.get('rules'), 'rules')) readRule(file, rule, host);
  }
}

/** As URLs spell it. */
function readHost(file: Reading, key: string, at: Place): string {
  const host = key.trim().toLowerCase().replace(/\.$/, '');
  const url = `http://${host}/`;
  const isHost = /^[^\s/?#@:*\\]+$/.test(host) && URL.canParse(url);
  if (isHost) return new URL(url).hostname;
  complain(
    file,
    at,
    `sites: found ${quote(key)}, expected a host such as example.com; it stands for those below it, too`,
  );
  return '';
}

const RULE_KEYS = { id: true, label: true, pattern: true, where: false, heading: false, tests: false };

function readRule(file: Reading, value: Value, site: string | null): void {
  const parts = readMap(file, value, 'rule', RULE_KEYS);
  if (parts === null) return;
  const before = file.mistakes.length;
  const id = readId(file, parts.get('id'));
  const label = readChoice(file, parts.get('label'), 'label', LABELS);
  const pattern = readPattern(file, parts.get('pattern'), 'pattern');
  const where = readChoice(file, parts.get('where'), 'where', WHERES) ?? 'line';
  const heading = readPattern(file, parts.get('heading'), 'heading');
  checkHeading(file, where, parts.get('heading'), value.at);
  const tests = readTests(file, parts.get('tests'));
  if (id === null || label === null || pattern === null || file.mistakes.length > before) return;
  const rule: OwnRule = { id, label, pattern, where, heading, site };
  file.rules.push(rule);
  file.tests.push(...tests.map((lines) => ({ rule, lines })));
}

function readId(file: Reading, value: Value | undefined): string | null {
  const id = readText(file, value, 'id');
  if (id === null || value === undefined) return null;
  const other = file.known.get(id);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    complain(
      file,
      value.at,
      `id: found ${quote(id)}, expected small letters, digits and dashes, such as daily-newsletter`,
    );
  } else if (id === MODEL_RULE || builtIn.some((rule) => rule.id === id)) {
    complain(file, value.at, `id: found ${quote(id)}, which is chaff's own, expected a name of its own`);
  } else if (other !== undefined) {
    complain(file, value.at, `id: found ${quote(id)}, which is at ${other} too, expected a name of its own`);
  } else file.known.set(id, placeIn(file, value.at));
  return id;
}

function readPattern(file: Reading, value: Value | undefined, what: string): string | null {
  const pattern = readText(file, value, what);
  if (pattern === null || value === undefined) return null;
  try {
    loadRe2().RE2JS.compile(pattern);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '');
    const expected = 'expected an RE2 pattern, which has no look-around and no back-references';
    complain(file, value.at, `${what}: found ${quote(pattern)} (${reason}), ${expected}`);
  }
  return pattern;
}

function checkHeading(file: Reading, where: Where, heading: Value | undefined, rule: Place): void {
  if (where === 'after-heading' && heading === undefined) {
    complain(file, rule, 'rule: found no heading, expected one with where: after-heading');
  }
  if (where !== 'after-heading' && heading !== undefined) {
    complain(file, heading.at, `heading: found one with where: ${where}, expected one only with where: after-heading`);
  }
}

/** Each test as its lines. */
function readTests(file: Reading, value: Value | undefined): TestLine[][] {
  const parts = value && readMap(file, value, 'tests', { removes: false, keeps: false, documents: false });
  if (!parts) return [];
  const short = (['removes', 'keeps'] as const).flatMap((key) =>
    readList(file, parts.get(key), key).map((line) => readTestLine(file, line, key)),
  );
  const documents = readList(file, parts.get('documents'), 'documents').map((lines) =>
    readList(file, lines, 'document').flatMap((line) => readDocumentLine(file, line)),
  );
  return [...short, ...documents];
}

function readDocumentLine(file: Reading, value: Value): TestLine[] {
  const parts = readMap(file, value, 'line', { removes: false, keeps: false });
  if (parts === null) return [];
  if (parts.size !== 1) complain(file, value.at, 'line: expected either removes or keeps, and the line behind it');
  return [...parts].flatMap(([key, line]) => readTestLine(file, line, key));
}

function readTestLine(file: Reading, value: Value, key: 'removes' | 'keeps'): TestLine[] {
  const text = readText(file, value, key)?.replace(/\n$/, '');
  if (text === undefined) return [];
  if (/[\n\r]/.test(text)) complain(file, value.at, `${key}: found several lines, expected one; documents takes more`);
  return [{ text, goes: key === 'removes', place: placeIn(file, value.at) }];
}

/** The values under the keys, which are required where they are true; null for what is no map. */
function readMap<Key extends string>(
  file: Reading,
  value: Value,
  what: string,
  keys: Readonly<Record<Key, boolean>>,
): ReadonlyMap<Key, Value> | null {
  const names = Object.keys(keys);
  const isKey = (key: string): key is Key => names.includes(key);
  if (value.kind !== 'map') {
    complain(file, value.at, `${what}: found ${describe(value)}, expected the keys ${names.join(', ')}`);
    return null;
  }
  const parts = new Map<Key, Value>();
  const meant = new Set<string | null>();
  for (const { key, at, value: part } of value.entries) {
    if (isKey(key)) parts.set(key, part);
    else {
      meant.add(didYouMean(key, names));
      const expected = `expected keys among ${names.join(', ')}`;
      complain(file, at, `${what}: found the key ${quote(key)}${hintAt(key, names)}, ${expected}`);
    }
  }
  for (const name of names) {
    if (isKey(name) && keys[name] && !parts.has(name) && !meant.has(name))
      complain(file, value.at, `${what}: found no ${name}, expected one`);
  }
  return parts;
}

/** None where there is no list. */
function readList(file: Reading, value: Value | undefined, what: string): readonly Value[] {
  if (value === undefined) return [];
  if (value.kind === 'list') return value.items;
  complain(file, value.at, `${what}: found ${describe(value)}, expected a list`);
  return [];
}

function readChoice<Choice extends string>(
  file: Reading,
  value: Value | undefined,
  what: string,
  choices: readonly Choice[],
): Choice | null {
  const text = readText(file, value, what);
  if (text === null || value === undefined) return null;
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  complain(
    file,
    value.at,
    `${what}: found ${quote(text)}${hintAt(text, choices)}, expected one of ${choices.join(', ')}`,
  );
  return null;
}

/** Null for none, and for what is none. */
function readText(file: Reading, value: Value | undefined, what: string): string | null {
  if (value === undefined) return null;
  if (value.kind === 'text' && value.text.trim() !== '') return value.text;
  const hint = value.kind === 'other' && value.text !== 'null' ? '; in quotes it is one' : '';
  complain(file, value.at, `${what}: found ${describe(value)}, expected a text${hint}`);
  return null;
}

function describe(value: Value): string {
  switch (value.kind) {
    case 'map':
      return 'keys and values';
    case 'list':
      return 'a list';
    case 'text':
      return value.text.trim() === '' ? 'blanks' : quote(value.text);
    case 'other':
      return value.text === 'null' ? 'nothing' : value.text;
  }
}

const EXCERPT_CHARS = 60;

function quote(text: string): string {
  return JSON.stringify(text.length > EXCERPT_CHARS ? `${text.slice(0, EXCERPT_CHARS)}…` : text);
}
