/** Flags as typed → plain options. A value that does not fit is a UsageError that names the flag, found and expected. */
import { listSettings } from '../config/setting.js';
import type { Model } from '../label/model/model-file.js';
import { loadRules } from '../own-rules/load-rules.js';
import type { RuleSet } from '../own-rules/rule-set.js';
import type { PipelineOptions } from '../pipeline.js';
import { FORMATS } from '../read/detect-format.js';
import { resolveEncoding } from '../read/encoding-labels.js';
import { parseLabel } from '../read/parse-label.js';
import { type PathPatterns, splitPatterns } from '../read/path-filter.js';
import { READ_DEFAULTS } from '../read/read-defaults.js';
import type { ReadOptions } from '../read/read-options.js';
import { parseShard, type Shard } from '../read/shard.js';
import { parseSplit } from '../read/split.js';
import { UsageError } from '../read/usage-error.js';
import { loadModel, loadShippedModel } from '../run/load-model.js';
import type { CleanerOptions } from '../run/piece-cleaner.js';
import type { Label } from '../types.js';
import { isStream } from '../write/find-descriptor.js';
import { compressionOf, formatOf, OUTPUT_FORMATS, type OutputFormat } from '../write/output-format.js';
import type { BlockChoice } from './block-choice.js';
import { CHECK_FORMATS, type CheckFormat } from './check-format.js';
import { EVAL } from './flags.js';
import { LOG_FORMATS, type LogFormat } from './log-line.js';
import { parseSize } from './parse-size.js';
import type { RawFlags } from './program.js';
import type { Verbosity } from './reporter.js';

export interface TerminalOptions {
  readonly verbosity: Verbosity;
  /** Undefined: decide by the terminal. */
  readonly color: boolean | undefined;
  readonly progress: boolean | undefined;
  readonly logFormat: LogFormat;
}

/** In seconds. Below, the machine's other work would decide; timers know no more than the upper one. */
const DEFAULT_DOC_TIMEOUT = 120;
const MIN_DOC_TIMEOUT = 0.01;
const MAX_DOC_TIMEOUT = 86_400;

export type ErrorPolicy = 'fail' | 'skip' | 'quarantine';

export interface CleanCommandOptions {
  readonly pipeline: PipelineOptions;
  readonly terminal: TerminalOptions;
  readonly onError: ErrorPolicy;
  readonly threads: Omit<CleanerOptions, 'cores'>;
  readonly shard: Shard | null;
  /** What is written. */
  readonly to: OutputFormat;
  /** Paths; null where the flag is absent. */
  readonly output: string | null;
  readonly ledger: string | null;
  readonly rejects: string | null;
  readonly quarantine: string | null;
  readonly summary: string | null;
}

export function toCleanCommandOptions(flags: RawFlags): CleanCommandOptions {
  const onError = toErrorPolicy(flags.onError);
  const quarantine = toOutputPath(flags, 'quarantine');
  if (onError === 'quarantine' && quarantine === null) {
    throw new UsageError('--on-error quarantine needs --quarantine PATH to know where to write');
  }
  if (onError !== 'quarantine' && quarantine !== null) {
    throw new UsageError('--quarantine is only written with --on-error quarantine: add it, or leave --quarantine out');
  }
  const ledger = toOutputPath(flags, 'ledger');
  const output = toOutputPath(flags, 'output');
  const to = toOutputFormat(flags.to, output, ledger);
  const pipeline = toPipelineOptions(flags);
  return {
    pipeline: { ...pipeline, read: { ...pipeline.read, ...toFaultReading(onError, ledger !== null) } },
    terminal: toTerminalOptions(flags),
    onError,
    shard: typeof flags.shard === 'string' ? parseShard(flags.shard) : null,
    threads: { threads: toThreads(toText(flags.jobs)), docTimeout: toDocTimeout(toText(flags.docTimeout)) },
    to,
    output,
    ledger,
    rejects: toOutputPath(flags, 'rejects'),
    quarantine,
    summary: toOutputPath(flags, 'summary'),
  };
}

/** By the flag, else by the output's name. Throws UsageError for what the format cannot do. */
function toOutputFormat(flag: RawFlags[string], output: string | null, ledger: string | null): OutputFormat {
  const to = OUTPUT_FORMATS.find((format) => format === flag) ?? formatOf(output);
  if (to === 'parquet' && output !== null && compressionOf(output) !== null) {
    throw new UsageError(
      `--output: found ${output}, expected a name without an ending of compression: Parquet has it inside`,
    );
  }
  if (to === 'dolma' && isStream(output)) {
    throw new UsageError('--to dolma needs -o PATH, since it writes two files: documents and attributes');
  }
  if (ledger !== null && (to === 'text' || to === 'dolma')) {
    throw new UsageError(`--ledger: found --to ${to}, expected jsonl or parquet: restore needs the records`);
  }
  return to;
}

export interface EvalCommandOptions {
  readonly pipeline: PipelineOptions;
  readonly patterns: PathPatterns;
  readonly terminal: TerminalOptions;
  /** Whether the texts are cleaned before they are scored. */
  readonly clean: boolean;
  readonly json: boolean;
  /** Key of a field, or null. */
  readonly by: string | null;
  /** Pages to list. */
  readonly worst: number;
  /** Path, or null. */
  readonly floors: string | null;
}

export function toEvalCommandOptions(flags: RawFlags): EvalCommandOptions {
  const clean = flags.clean === true;
  const toClean = [...listSettings(EVAL.flags).values()].filter(({ onlyWith }) => onlyWith?.[0] === 'clean');
  const useless = clean ? undefined : toClean.find(({ key }) => flags[key] !== undefined);
  if (useless !== undefined) {
    throw new UsageError(`${useless.flag} only means something with --clean: add it, or leave it out`);
  }
  return {
    pipeline: toPipelineOptions(flags),
    patterns: toPathPatterns(flags),
    terminal: toTerminalOptions(flags),
    clean,
    json: flags.json === true,
    by: flags.by === undefined ? null : toKey(flags, 'by', '--by'),
    worst: toCount('--worst', toText(flags.worst)),
    floors: toText(flags.floors),
  };
}

export interface CheckCommandOptions {
  readonly pipeline: PipelineOptions;
  readonly patterns: PathPatterns;
  readonly terminal: TerminalOptions;
  /** Path. */
  readonly baseline: string;
  /** Whether the baseline is written. */
  readonly update: boolean;
  /** Most documents to clean; null for all. */
  readonly sample: number | null;
  readonly format: CheckFormat;
}

export function toCheckCommandOptions(flags: RawFlags): CheckCommandOptions {
  const baseline = toPath(flags, 'baseline');
  if (baseline === null)
    throw new UsageError('check needs --baseline FILE to know what to compare with; --update records one');
  requirePlain('--baseline', baseline);
  return {
    pipeline: toPipelineOptions(flags),
    patterns: toPathPatterns(flags),
    terminal: toTerminalOptions(flags),
    baseline,
    update: flags.update === true,
    sample: toSample(toText(flags.sample)),
    format: CHECK_FORMATS.find((format) => format === flags.format) ?? 'text',
  };
}

/** Null for all. */
function toSample(text: string | null): number | null {
  if (text === null || text === 'all') return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new UsageError(`--sample: found "${text}", expected a number of documents such as 10000, or all`);
  }
  return Number(text);
}

export interface StatsCommandOptions {
  readonly patterns: PathPatterns;
  readonly terminal: TerminalOptions;
  /** Paths. */
  readonly rejects: readonly string[];
  readonly json: boolean;
}

export function toStatsCommandOptions(flags: RawFlags): StatsCommandOptions {
  const rejects = toText(flags.rejects);
  return {
    patterns: toPathPatterns(flags),
    terminal: toTerminalOptions(flags),
    rejects: rejects === null ? [] : rejects.split(','),
    json: flags.json === true,
  };
}

export interface InspectCommandOptions {
  readonly pipeline: PipelineOptions;
  readonly patterns: PathPatterns;
  readonly terminal: TerminalOptions;
  readonly json: boolean;
  readonly why: boolean;
  /** Whether before and after are shown, not the margin. */
  readonly diff: boolean;
  /** Null for all blocks. */
  readonly choice: BlockChoice | null;
}

export function toInspectCommandOptions(flags: RawFlags): InspectCommandOptions {
  const [json, why, diff] = [flags.json === true, flags.why === true, flags.diff === true];
  if (json && diff) throw new UsageError('--diff is shown to people: leave out --json, or --diff');
  const labels = toText(flags.label);
  const uncertain = flags.uncertain === true;
  const pipeline = toPipelineOptions(flags);
  return {
    pipeline: { ...pipeline, clean: { ...pipeline.clean, explain: why } },
    patterns: toPathPatterns(flags),
    terminal: toTerminalOptions(flags),
    json,
    why,
    diff,
    choice:
      labels === null && !uncertain
        ? null
        : { labels: labels === null ? null : new Set(toLabels('--label', labels)), uncertain },
  };
}

export interface TrainCommandOptions {
  readonly terminal: TerminalOptions;
  readonly base: Model;
  readonly output: string;
}

export function toTrainCommandOptions(flags: RawFlags): TrainCommandOptions {
  const output = toPath(flags, 'output');
  if (output === null) throw new UsageError('train needs -o FILE to know where to write the model');
  requirePlain('--output', output);
  const path = toText(flags.model);
  const base = path === null ? loadShippedModel() : loadModel(path);
  if (base.first === null) throw new UsageError(`--model ${path}: found a model without trees, expected a whole one`);
  return { terminal: toTerminalOptions(flags), base, output };
}

/** What is read back as it is must not be compressed, as a file of such a name is. */
function requirePlain(flag: string, path: string): void {
  const compression = compressionOf(path);
  if (compression !== '.gz' && compression !== '.zst') return;
  throw new UsageError(`${flag}: found ${path}, expected a name without ${path.slice(-compression.length)}`);
}

export interface ReportCommandOptions {
  readonly pipeline: PipelineOptions;
  readonly patterns: PathPatterns;
  readonly terminal: TerminalOptions;
  /** Path, or null for standard output. */
  readonly output: string | null;
  /** Most documents of the sample; null for all. */
  readonly sample: number | null;
}

export function toReportCommandOptions(flags: RawFlags): ReportCommandOptions {
  return {
    pipeline: toPipelineOptions(flags),
    patterns: toPathPatterns(flags),
    terminal: toTerminalOptions(flags),
    output: toOutputPath(flags, 'output'),
    sample: toSample(toText(flags.sample)),
  };
}

/** A document that is too large is passed on in pieces, unless a place or a meaning was given to what fails. */
function toFaultReading(onError: ErrorPolicy, hasLedger: boolean): Pick<ReadOptions, 'oversize' | 'frames'> {
  return { oversize: onError === 'skip' ? 'pieces' : 'fault', frames: hasLedger || onError === 'quarantine' };
}

/** What `clean` and `inspect` share: how to read, and which labels stay. */
export function toPipelineOptions(flags: RawFlags): PipelineOptions {
  const encoding = toText(flags.encoding);
  const rules = toRuleSet(flags);
  return {
    read: {
      format: toFormat(flags.from),
      split: parseSplit(toText(flags.split) ?? READ_DEFAULTS.split),
      textKey: toKey(flags, 'textKey', '--text-key'),
      htmlKey: toKey(flags, 'htmlKey', '--html-key'),
      idKey: toKey(flags, 'idKey', '--id-key'),
      urlKey: toKey(flags, 'urlKey', '--url-key'),
      encoding: encoding === null ? null : resolveEncoding(encoding),
      maxDocBytes: toSize(toText(flags.maxDocBytes)),
      oversize: 'pieces',
      frames: false,
      verify: flags.verify === true,
    },
    clean: {
      keep: toKeep(toText(flags.keep), toText(flags.drop)),
      markdown: flags.markdown === true,
      model: toModel(flags.model),
    },
    fixText: flags.fixText === true,
    ...(rules !== null && { rules }),
  };
}

/** What `--rules` and `--without-rule` say; null where they say nothing. */
function toRuleSet(flags: RawFlags): RuleSet | null {
  const without = toItems(flags.withoutRule);
  const paths = toItems(flags.rules);
  return paths.length === 0 && without.length === 0 ? null : loadRules(paths, without);
}

/** The items of a list, without blanks around them. */
export function toItems(list: RawFlags[string]): string[] {
  const items = toText(list)?.split(',') ?? [];
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** What `--include` and `--exclude` list. */
export function toPathPatterns(flags: RawFlags): PathPatterns {
  const toList = (text: string | null) => (text === null ? [] : splitPatterns(text));
  return { include: toList(toText(flags.include)), exclude: toList(toText(flags.exclude)) };
}

/** `--no-model` makes it false, `--model FILE` a path. */
function toModel(flag: RawFlags[string]): Model | null {
  if (flag === false) return null;
  const path = toText(flag);
  return path === null ? loadShippedModel() : loadModel(path);
}

export function toTerminalOptions(flags: RawFlags): TerminalOptions {
  if (flags.quiet && flags.verbose) throw new UsageError('-q and -v exclude each other');
  return {
    verbosity: flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : 'normal',
    color: toSwitch(flags.color),
    progress: toSwitch(flags.progress),
    logFormat: LOG_FORMATS.find((format) => format === flags.logFormat) ?? 'text',
  };
}

/** The path that a flag names, or null without the flag; not under a name that says what nothing here can write. */
export function toOutputPath(flags: RawFlags, name: string): string | null {
  const path = toPath(flags, name);
  if (path === null) return path;
  const compression = compressionOf(path);
  if (compression !== '.xz' && compression !== '.bz2') return path;
  throw new UsageError(
    `--${name}: found ${path}, expected a name without ${path.slice(-compression.length)}: gzip (.gz) and zstd (.zst) can be written`,
  );
}

/** The same under any name. */
export function toPath(flags: RawFlags, name: string): string | null {
  const path = toText(flags[name]);
  if (path === '') throw new UsageError(`--${name}: found an empty path, expected a file or directory`);
  if (path !== '-') return path;
  // Standard output is where the records go anyway.
  if (name === 'output') return null;
  throw new UsageError(`--${name}: found -, expected a file: standard output is for the records`);
}

/** `body`, the labels of `--keep`, without those of `--drop`. */
function toKeep(keep: string | null, drop: string | null): Set<Label> {
  const labels = new Set<Label>(['body', ...toLabels('--keep', keep)]);
  for (const label of toLabels('--drop', drop)) labels.delete(label);
  return labels;
}

function toLabels(flag: string, list: string | null): Label[] {
  if (list === null) return [];
  return list.split(',').map((item) => parseLabel(flag, item.trim()));
}

function toSize(text: string | null): number {
  if (text === null) return READ_DEFAULTS.maxDocBytes;
  const bytes = parseSize(text);
  if (bytes === null) {
    throw new UsageError(`--max-doc-bytes: found "${text}", expected a size such as 5000000, 10M or 64MiB`);
  }
  return bytes;
}

function toCount(flag: string, text: string | null): number {
  if (text === null) return 0;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag}: found "${text}", expected a number such as 20`);
  return Number(text);
}

function toThreads(text: string | null): number | null {
  if (text === null) return null;
  if (!/^[1-9]\d{0,2}$/.test(text)) {
    throw new UsageError(`--jobs: found "${text}", expected a number of threads from 1 to 999`);
  }
  return Number(text);
}

/** In milliseconds. */
function toDocTimeout(text: string | null): number {
  if (text === null) return 1000 * DEFAULT_DOC_TIMEOUT;
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds < MIN_DOC_TIMEOUT || seconds > MAX_DOC_TIMEOUT) {
    const expected = `seconds from ${MIN_DOC_TIMEOUT} to ${MAX_DOC_TIMEOUT}`;
    throw new UsageError(`--doc-timeout: found "${text}", expected ${expected}`);
  }
  return Math.round(1000 * seconds);
}

function toKey(flags: RawFlags, name: string, flag: string): string {
  const key = toText(flags[name]) ?? '';
  if (key === '') throw new UsageError(`${flag}: found an empty name, expected a field such as text or data.text`);
  return key;
}

// Commander has checked the choices; the fallbacks are its defaults.
function toFormat(value: RawFlags[string]): ReadOptions['format'] {
  return FORMATS.find((format) => format === value) ?? READ_DEFAULTS.format;
}

function toErrorPolicy(value: RawFlags[string]): ErrorPolicy {
  return value === 'fail' || value === 'quarantine' ? value : 'skip';
}

function toText(value: RawFlags[string]): string | null {
  return typeof value === 'string' ? value : null;
}

function toSwitch(value: RawFlags[string]): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
