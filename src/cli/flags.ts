/** Every command and flag in one table: it feeds the parser, `--help` and the README's test. */
import { FORMATS } from '../read/detect-format.js';
import { READ_DEFAULTS } from '../read/read-defaults.js';
import { OUTPUT_FORMATS } from '../write/output-format.js';
import { LOG_FORMATS } from './log-line.js';

export interface FlagSpec {
  /** As commander reads it. */
  readonly flags: string;
  readonly doc: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  /** Whether the flag may be given again, its values then counting as one comma list. */
  readonly isList?: boolean;
}

export interface CommandSpec {
  readonly name: 'clean' | 'restore' | 'inspect' | 'eval' | 'train' | 'report';
  /** As commander reads them. */
  readonly arguments: string;
  readonly doc: string;
  readonly flags: readonly FlagSpec[];
  readonly examples: readonly string[];
}

const INPUT_FLAGS: readonly FlagSpec[] = [
  {
    flags: '--include <globs>',
    doc: 'of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth',
    isList: true,
  },
  {
    flags: '--exclude <globs>',
    doc: 'of directories and globs, leave out files and directories that fit, after --include',
    isList: true,
  },
  {
    flags: '--from <format>',
    doc: 'what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too',
    default: READ_DEFAULTS.format,
    choices: ['auto', ...FORMATS],
  },
  {
    flags: '--split <how>',
    doc: 'how a text dump divides into documents: file | line | formfeed | blank:N | regex:RE | auto',
    default: READ_DEFAULTS.split,
  },
  {
    flags: '--text-key <key>',
    doc: 'JSONL field or column that holds the text; dots lead into objects',
    default: READ_DEFAULTS.textKey,
  },
  {
    flags: '--html-key <key>',
    doc: 'JSONL field that holds the HTML of a record without text',
    default: READ_DEFAULTS.htmlKey,
  },
  { flags: '--id-key <key>', doc: 'JSONL field or column that holds the id', default: READ_DEFAULTS.idKey },
  { flags: '--url-key <key>', doc: 'JSONL field or column that holds the address', default: READ_DEFAULTS.urlKey },
  {
    flags: '--encoding <label>',
    doc: 'charset of the inputs, as a WHATWG label (default: a byte order mark, then UTF-8 if valid, then detected)',
  },
  {
    flags: '--max-doc-bytes <size>',
    doc: 'a document above this size is not held in memory: 5000000, 10M, 64MiB',
    default: `${READ_DEFAULTS.maxDocBytes / 2 ** 20}MiB`,
  },
  { flags: '--verify', doc: 'check the digests of WARC records; one that does not match is a fault' },
  { flags: '--keep <labels>', doc: 'labels that stay in the text besides body, e.g. title,caption', isList: true },
  { flags: '--markdown', doc: 'headings, lists, links, code and tables of HTML as Markdown' },
  { flags: '--drop <labels>', doc: 'labels that do not stay, after --keep', isList: true },
  { flags: '--model <file>', doc: 'data file of the learned labeler (default: the one that comes with chaff)' },
  { flags: '--no-model', doc: 'rules alone: remove only what has a known shape' },
];

const FIX_TEXT: FlagSpec = {
  flags: '--fix-text',
  doc: 'repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’',
};

const TERMINAL_FLAGS: readonly FlagSpec[] = [
  { flags: '-q, --quiet', doc: 'no warnings, progress or closing line; only what ends the run' },
  { flags: '-v, --verbose', doc: 'every warning in full, and a line for each input' },
  { flags: '--color', doc: 'colour even when the output is not a terminal' },
  { flags: '--no-color', doc: 'no colour (default: on a terminal, unless NO_COLOR is set)' },
  {
    flags: '--log-format <format>',
    doc: 'how standard error speaks: in words, or in one JSON object a line',
    default: 'text',
    choices: LOG_FORMATS,
  },
];

const PROGRESS_FLAGS: readonly FlagSpec[] = [
  { flags: '--progress', doc: 'show progress with -q too, and how it ended when stderr is not a terminal' },
  { flags: '--no-progress', doc: 'show no progress (default: a bar on a terminal, else a line a minute)' },
];

const CLEAN: CommandSpec = {
  name: 'clean',
  arguments: '[inputs...]',
  doc: 'Strip the boilerplate from files, directories, globs or stdin (none, or -); one JSON line a document.',
  flags: [
    {
      flags: '-o, --output <path>',
      doc:
        'a file (compressed when it ends in .gz or .zst), or a directory when it ends in / or exists as one: ' +
        'one output an input, mirrored (default: stdout)',
    },
    {
      flags: '--to <format>',
      doc: 'what is written (default: parquet when the output ends in .parquet, else jsonl)',
      choices: OUTPUT_FORMATS,
    },
    ...INPUT_FLAGS,
    FIX_TEXT,
    { flags: '--ledger <path>', doc: 'write one line a document: the spans that tile its bytes, for restore' },
    { flags: '--rejects <path>', doc: 'write one line a removed span: id, label, rule, reason, offsets, text' },
    {
      flags: '-j, --jobs <n>',
      doc: 'threads that clean; the output is the same for any number (default: the cores, one for small inputs)',
    },
    {
      flags: '--doc-timeout <seconds>',
      doc: 'a document that takes longer is given up: a failed record among the others',
      default: '120',
    },
    {
      flags: '--on-error <policy>',
      doc: 'what a record or input that cannot be read does: end the run, be skipped, or go to --quarantine',
      default: 'skip',
      choices: ['fail', 'skip', 'quarantine'],
    },
    { flags: '--quarantine <path>', doc: 'where --on-error quarantine writes: one line a fault, with its content' },
    { flags: '--summary <path>', doc: 'write what was counted as JSON' },
    {
      flags: '--shard <i/n>',
      doc: 'the i-th of n parts of the work, for array jobs: every n-th input, or of fewer inputs a part of each one',
    },
    {
      flags: '--resume',
      doc: 'go on where the same command was ended by a crash, a signal or a full disk; the outputs are as if it never was',
    },
    {
      flags: '--serve-stdio',
      doc: 'be the child of another program: answer each JSON line on standard input with one on standard output',
    },
    ...TERMINAL_FLAGS,
    ...PROGRESS_FLAGS,
  ],
  examples: [
    'chaff dump.txt > clean.jsonl',
    'chaff corpus/ -o clean/ --rejects rejects.jsonl',
    'chaff "dumps/**/*.jsonl.gz" --text-key content -o clean.jsonl.gz --ledger ledger.jsonl.gz',
    'chaff corpus/ --include "*.txt,*.jsonl.zst" --exclude drafts/ -o clean.jsonl.zst',
    'zcat dump.gz | chaff --split formfeed --keep title,caption | head -3',
  ],
};

const RESTORE: CommandSpec = {
  name: 'restore',
  arguments: '<output>',
  doc: 'Rebuild the input bytes from the records and the ledger that one run wrote; each document is checked by hash.',
  flags: [
    { flags: '--ledger <path>', doc: 'the ledger of the same run (required)' },
    {
      flags: '-o, --output <path>',
      doc:
        'a directory (ends in / or exists as one): one file a source, under its name; ' +
        'or a file: one after the other (default: stdout)',
    },
    ...TERMINAL_FLAGS,
  ],
  examples: [
    'chaff restore clean.jsonl --ledger ledger.jsonl | cmp - dump.txt',
    'chaff restore clean.jsonl.gz --ledger ledger.jsonl.gz -o restored/',
  ],
};

const INSPECT: CommandSpec = {
  name: 'inspect',
  arguments: '[inputs...]',
  doc: 'Show every block with its label, the rule, reason and confidence that decided, and the chance that it is body.',
  flags: [
    { flags: '--json', doc: 'one JSON line a block: id, start, end, label, rule, reason, confidence, chance, text' },
    { flags: '--why', doc: 'what spoke for and against each block that the model decided, in log-odds' },
    ...INPUT_FLAGS,
    FIX_TEXT,
    ...TERMINAL_FLAGS,
  ],
  examples: ['chaff inspect page.txt | less -R', 'chaff inspect --why page.txt', 'chaff inspect --json page.txt'],
};

const EVAL: CommandSpec = {
  name: 'eval',
  arguments: '<gold> [inputs...]',
  doc:
    'Score texts against gold bodies: JSONL with id and body. The inputs (stdin: none, or -) are records with the same ' +
    'ids, such as chaff writes; their texts are scored as they are, or cleaned first with --clean.',
  flags: [
    { flags: '--clean', doc: 'the inputs are raw: clean them first, and count what each label removed wrongly' },
    { flags: '--by <field>', doc: 'figures for each value of this field of the gold; dots lead into objects' },
    { flags: '--worst <n>', doc: 'list so many pages, lowest F1 first', default: '0' },
    { flags: '--floors <path>', doc: 'JSON with least figures; the exit code is 3 when one is not reached' },
    { flags: '--json', doc: 'one JSON object instead of tables' },
    ...INPUT_FLAGS,
    ...TERMINAL_FLAGS,
  ],
  examples: [
    'chaff eval gold.jsonl clean.jsonl',
    'chaff eval gold.jsonl.gz dumps.jsonl.gz --clean --by page_type --worst 20',
    'chaff dumps.jsonl | chaff eval gold.jsonl --json --floors floors.json',
  ],
};

const TRAIN: CommandSpec = {
  name: 'train',
  arguments: '<labelled...>',
  doc:
    'Adapt the learned labeler to your own sites: JSONL of documents with id, text, body and perhaps url, or of blocks ' +
    'with labels, such as chaff inspect --json prints (body: stays). Writes a model for --model.',
  flags: [
    { flags: '-o, --output <path>', doc: 'where the adapted model goes (required)' },
    { flags: '--model <file>', doc: 'the model that is adapted (default: the one that comes with chaff)' },
    ...TERMINAL_FLAGS,
  ],
  examples: [
    'chaff train labelled.jsonl -o my.model && chaff --model my.model dump.txt',
    'chaff inspect --json pages.jsonl > blocks.jsonl   # then correct the labels',
    'chaff train labelled.jsonl.gz blocks.jsonl -o my.model',
  ],
};

export const REPORT: CommandSpec = {
  name: 'report',
  arguments: '[inputs...]',
  doc:
    'Clean the inputs, and write one HTML page about it that needs no network: what was removed and why, flags, ' +
    'distributions, and the worst, the least certain and some other documents with what was removed from them.',
  flags: [
    { flags: '-o, --output <path>', doc: 'where the page goes (default: stdout, unless that is a terminal)' },
    {
      flags: '--sample <n>',
      doc: 'of more documents than this every second, fourth, eighth … one is cleaned; or all',
      default: '10000',
    },
    ...INPUT_FLAGS,
    FIX_TEXT,
    ...TERMINAL_FLAGS,
    ...PROGRESS_FLAGS,
  ],
  examples: [
    'chaff report dump.jsonl.gz -o report.html',
    'chaff report corpus/ --keep title,caption -o report.html',
    'chaff report "dumps/**/*.jsonl.zst" --sample all -o report.html',
  ],
};

export const COMMANDS: readonly CommandSpec[] = [CLEAN, RESTORE, INSPECT, EVAL, TRAIN, REPORT];

/** The command that runs when none is named. */
export const DEFAULT_COMMAND = CLEAN;

export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done (also when the reader of a pipe closed it)'],
  [1, 'finished, but some inputs or records failed'],
  [2, 'wrong usage, nothing could be read, or an output could not be written'],
  [3, 'eval: a figure is below its floor'],
  [130, 'interrupted with Ctrl-C (143: terminated, 129: the terminal was closed)'],
];
