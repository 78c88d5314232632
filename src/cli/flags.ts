/** Every command and flag in one table: it feeds the parser, `--help`, completion, the man page and the documents. */
import { FORMATS } from '../read/detect-format.js';
import { READ_DEFAULTS } from '../read/read-defaults.js';
import { OUTPUT_FORMATS } from '../write/output-format.js';
import { CHECK_FORMATS } from './check-format.js';
import { LOG_FORMATS } from './log-line.js';

/** What a value is; none of these: anything. Completion offers them. */
export interface ValueSpec {
  readonly choices?: readonly string[];
  readonly values?: 'path' | 'label' | 'rule';
  /** Of paths: how the names of such files end; none: in any way. */
  readonly endings?: readonly string[];
}

export interface FlagSpec extends ValueSpec {
  /** As commander reads it. */
  readonly flags: string;
  readonly doc: string;
  readonly default?: string;
  /** Whether the flag may be given again, its values then counting as one comma list. */
  readonly isList?: boolean;
  /** In a config file it only counts beside this value of another flag. */
  readonly onlyWith?: readonly [key: string, value: string | boolean];
  /** The switch that is its opposite: in a config file it only counts where nothing stronger has turned that on. */
  readonly excludes?: string;
  /** Whether a config file cannot set it. */
  readonly isTypedOnly?: boolean;
}

export interface CommandSpec {
  readonly name:
    | 'clean'
    | 'restore'
    | 'inspect'
    | 'eval'
    | 'train'
    | 'report'
    | 'check'
    | 'stats'
    | 'rules'
    | 'config'
    | 'demo'
    | 'completion';
  /** As in `--help`: `<needed>`, `[optional]`, `[any...]`; none where it is empty. Paths, or first one of `actions`. */
  readonly arguments: string;
  /** What the first argument is, where there must be one. */
  readonly argumentDoc?: string;
  readonly actions?: readonly ActionSpec[];
  /** In a few words, for the list of commands. */
  readonly summary: string;
  readonly doc: string;
  readonly flags: readonly FlagSpec[];
  readonly examples: readonly string[];
}

/** One of the things that a command can do, named by its first argument. */
export interface ActionSpec extends ValueSpec {
  readonly name: string;
  /** What follows it, as in `CommandSpec`. */
  readonly arguments: string;
  readonly argumentDoc?: string;
  readonly doc: string;
  /** Besides those of the command. */
  readonly flags?: readonly FlagSpec[];
}

const RULES_FILE = { values: 'path', endings: ['.yaml', '.yml', '.json'] } as const;

const RULES: FlagSpec = {
  flags: '--rules <files>',
  doc: 'files with rules of your own, YAML or JSON',
  isList: true,
  ...RULES_FILE,
};

const WITHOUT_RULE: FlagSpec = {
  flags: '--without-rule <ids>',
  doc: 'rules that do not speak, as chaff rules list names them',
  isList: true,
  values: 'rule',
};

const KEEP: FlagSpec = {
  flags: '--keep <labels>',
  doc: 'labels that stay in the text besides body, e.g. title,caption',
  isList: true,
  values: 'label',
};

const DROP: FlagSpec = {
  flags: '--drop <labels>',
  doc: 'labels that do not stay, after --keep',
  isList: true,
  values: 'label',
};

/** Flags without a default that only say how to clean: beside texts that are not cleaned they are a mistake. */
const TO_CLEAN: readonly FlagSpec[] = [KEEP, DROP, RULES, WITHOUT_RULE];

const PATH_FLAGS: readonly FlagSpec[] = [
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
];

const READ_FLAGS: readonly FlagSpec[] = [
  {
    flags: '--from <format>',
    doc: 'what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too; json is an array, or over several lines',
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
    doc: 'JSON field or column that holds the text; dots lead into objects',
    default: READ_DEFAULTS.textKey,
  },
  {
    flags: '--html-key <key>',
    doc: 'JSON field or column that holds the HTML of a record without text',
    default: READ_DEFAULTS.htmlKey,
  },
  { flags: '--id-key <key>', doc: 'JSON field or column that holds the id', default: READ_DEFAULTS.idKey },
  { flags: '--url-key <key>', doc: 'JSON field or column that holds the address', default: READ_DEFAULTS.urlKey },
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
];

const KEEP_FLAGS: readonly FlagSpec[] = [
  KEEP,
  { flags: '--markdown', doc: 'HTML as Markdown: headings, lists, links, code, tables; links of Markdown stay' },
  DROP,
  {
    flags: '--model <file>',
    doc: 'data file of the learned labeler (default: the one that comes with chaff)',
    values: 'path',
  },
  { flags: '--no-model', doc: 'rules alone: remove only what has a known shape' },
  RULES,
  WITHOUT_RULE,
];

const INPUT_FLAGS: readonly FlagSpec[] = [...PATH_FLAGS, ...READ_FLAGS, ...KEEP_FLAGS];

const FIX_TEXT: FlagSpec = {
  flags: '--fix-text',
  doc: 'repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’',
};

const VERBOSE: FlagSpec = {
  flags: '-v, --verbose',
  doc: 'every warning in full, and a line for each input',
  excludes: 'quiet',
};

const COLOR_FLAGS: readonly FlagSpec[] = [
  { flags: '--color', doc: 'colour even when the output is not a terminal' },
  { flags: '--no-color', doc: 'no colour (default: on a terminal, unless NO_COLOR is set)' },
];

const STYLE_FLAGS: readonly FlagSpec[] = [
  ...COLOR_FLAGS,
  {
    flags: '--log-format <format>',
    doc: 'how standard error speaks: in words, or in one JSON object a line',
    default: 'text',
    choices: LOG_FORMATS,
  },
];

const TERMINAL_FLAGS: readonly FlagSpec[] = [
  { flags: '-q, --quiet', doc: 'no warnings, progress or closing line; only what ends the run', excludes: 'verbose' },
  VERBOSE,
  ...STYLE_FLAGS,
];

const PROGRESS_FLAGS: readonly FlagSpec[] = [
  { flags: '--progress', doc: 'show progress with -q too, and how it ended when stderr is not a terminal' },
  { flags: '--no-progress', doc: 'show no progress (default: a bar on a terminal, else a line a minute)' },
];

const CLEAN: CommandSpec = {
  name: 'clean',
  arguments: '[inputs...]',
  summary: 'strip the boilerplate; runs when no command is named',
  doc: 'Strip the boilerplate from files, directories, globs or stdin (none, or -); one JSON line a document.',
  flags: [
    {
      flags: '-o, --output <path>',
      values: 'path',
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
    {
      flags: '--ledger <path>',
      doc: 'write one line a document: the spans that tile its bytes, for restore',
      values: 'path',
    },
    {
      flags: '--rejects <path>',
      doc: 'write one line a removed span: id, label, rule, reason, offsets, text',
      values: 'path',
    },
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
    {
      flags: '--quarantine <path>',
      doc: 'where --on-error quarantine writes: one line a fault, with its content',
      values: 'path',
      onlyWith: ['onError', 'quarantine'],
    },
    { flags: '--summary <path>', doc: 'write what was counted as JSON', values: 'path' },
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
      isTypedOnly: true,
    },
    ...TERMINAL_FLAGS,
    ...PROGRESS_FLAGS,
  ],
  examples: [
    'chaff dump.txt > clean.jsonl',
    'chaff corpus/ -o clean/ --rejects rejects.jsonl',
    'chaff "dumps/**/*.jsonl.gz" --text-key content -o clean.jsonl.gz',
    'chaff corpus/ --include "*.txt,*.jsonl.zst" --exclude drafts/ -o clean/',
    'zcat dump.gz | chaff --split formfeed --keep title,caption | head -3',
  ],
};

const RESTORE: CommandSpec = {
  name: 'restore',
  arguments: '<outputs...>',
  argumentDoc: 'the records of one run: a file such as clean.jsonl, or the directory of many',
  summary: 'rebuild the input from records and a ledger',
  doc: 'Rebuild the input bytes from the records and the ledger that one run wrote; each document is checked by hash.',
  flags: [
    { flags: '--ledger <path>', doc: 'the ledger of the same run (required)', values: 'path' },
    {
      flags: '-o, --output <path>',
      values: 'path',
      doc:
        'a directory (ends in / or exists as one): one file a source, under its name, and none is replaced; ' +
        'or a file: one after the other (default: stdout)',
    },
    ...TERMINAL_FLAGS,
  ],
  examples: [
    'chaff dump.txt -o clean.jsonl --ledger ledger.jsonl',
    'chaff restore clean.jsonl --ledger ledger.jsonl | cmp - dump.txt',
    'chaff restore clean.jsonl --ledger ledger.jsonl -o restored/',
    'chaff corpus/ -o clean/ --ledger corpus.ledger.jsonl',
    'chaff restore clean/ --ledger corpus.ledger.jsonl -o restored/',
  ],
};

const INSPECT: CommandSpec = {
  name: 'inspect',
  arguments: '[inputs...]',
  summary: 'see what is removed, and why',
  doc:
    'Show documents as they stand: what goes marked, with label, rule, confidence and the chance that it is body; long ' +
    'stretches folded.',
  flags: [
    {
      flags: '--json',
      doc: 'one JSON line a block: id, start, end, label, rule, reason, confidence, chance, doubt, text',
    },
    { flags: '--why', doc: 'what spoke for and against each block that the model decided, in log-odds' },
    {
      flags: '--label <labels>',
      doc: 'only blocks with these labels, between their neighbours',
      values: 'label',
      isList: true,
    },
    {
      flags: '--uncertain',
      doc: 'only blocks that might as well have gone the other way (doubt from 0.5 on), and how near they were',
    },
    { flags: '--diff', doc: 'before and after: side by side where there is room, else one after the other' },
    ...INPUT_FLAGS,
    FIX_TEXT,
    ...TERMINAL_FLAGS.map((flag) =>
      flag === VERBOSE ? { ...VERBOSE, doc: 'every warning and all text in full' } : flag,
    ),
  ],
  examples: [
    'chaff inspect page.txt',
    'chaff inspect --color corpus/ | less -R',
    'chaff inspect --uncertain --why corpus/',
    'chaff inspect --label bio,promo --diff page.txt',
    'chaff inspect --json page.txt',
  ],
};

export const EVAL: CommandSpec = {
  name: 'eval',
  arguments: '<gold> [inputs...]',
  argumentDoc: 'bodies as they should be, JSONL with id and body',
  summary: 'score texts against gold bodies',
  doc:
    'Score texts against gold bodies: JSONL with id and body. The inputs (stdin: none, or -) are records with the same ' +
    'ids, such as chaff writes; their texts are scored as they are, or cleaned first with --clean.',
  flags: [
    { flags: '--clean', doc: 'the inputs are raw: clean them first, and count what each label removed wrongly' },
    { flags: '--by <field>', doc: 'figures for each value of this field of the gold; dots lead into objects' },
    { flags: '--worst <n>', doc: 'list so many pages, lowest F1 first', default: '0' },
    {
      flags: '--floors <path>',
      doc: 'JSON with least figures; the exit code is 3 when one is not reached',
      values: 'path',
    },
    { flags: '--json', doc: 'one JSON object instead of tables' },
    ...INPUT_FLAGS.map((flag) => (TO_CLEAN.includes(flag) ? { ...flag, onlyWith: ['clean', true] as const } : flag)),
    ...TERMINAL_FLAGS,
  ],
  examples: [
    'chaff pages.jsonl -o clean.jsonl && chaff eval gold.jsonl clean.jsonl',
    'chaff eval gold.jsonl.gz pages.jsonl.gz --clean --by page_type --worst 20',
    'chaff pages.jsonl | chaff eval gold.jsonl --by page_type --floors floors.json',
  ],
};

const TRAIN: CommandSpec = {
  name: 'train',
  arguments: '<labelled...>',
  argumentDoc: 'documents with id, text and body, or blocks with labels, as JSONL',
  summary: 'adapt the learned labeler to your own sites',
  doc:
    'Adapt the learned labeler to your own sites: JSONL of documents with id, text, body and perhaps url, or of blocks ' +
    'with labels, such as chaff inspect --json prints (body: stays). Writes a model for --model.',
  flags: [
    { flags: '-o, --output <path>', doc: 'where the adapted model goes (required)', values: 'path' },
    {
      flags: '--model <file>',
      doc: 'the model that is adapted (default: the one that comes with chaff)',
      values: 'path',
    },
    ...TERMINAL_FLAGS,
  ],
  examples: [
    'chaff train labelled.jsonl -o my.model && chaff --model my.model dump.txt',
    'chaff inspect --json pages.jsonl > blocks.jsonl   # then correct the labels',
    'chaff train labelled.jsonl.gz blocks.jsonl -o my.model',
  ],
};

const RULES_ACTIONS: readonly ActionSpec[] = [
  { name: 'list', arguments: '', doc: "the rules, chaff's own and those of --rules" },
  {
    name: 'explain',
    arguments: '<id>',
    argumentDoc: 'a rule, as chaff rules list names it',
    values: 'rule',
    doc: 'what one finds, with examples',
  },
  { name: 'test', arguments: '[files...]', ...RULES_FILE, doc: 'run the tests in files of rules' },
];

const RULES_COMMAND: CommandSpec = {
  name: 'rules',
  arguments: '<action> [args...]',
  actions: RULES_ACTIONS,
  summary: 'list and explain rules, test your own',
  doc: RULES_ACTIONS.map((action) => `${nameAction(action)}: ${action.doc}.`).join(' '),
  flags: [
    { flags: '--json', doc: 'one JSON object a line: a rule; a failed test, and last what was counted' },
    RULES,
    ...STYLE_FLAGS,
  ],
  examples: ['chaff rules list', 'chaff rules explain author-bio', 'chaff rules test rules.yaml'],
};

const CHECK: CommandSpec = {
  name: 'check',
  arguments: '[inputs...]',
  summary: 'compare a corpus with its baseline, for CI',
  doc:
    'For continuous integration: clean a sample of the inputs (stdin: none, or -), and compare shares of it with those of ' +
    'a recorded baseline. The exit code is 3 when one moved by more than its tolerance.',
  flags: [
    {
      flags: '--baseline <path>',
      doc: 'the JSON file with what was recorded, and how far it may move (required)',
      values: 'path',
    },
    {
      flags: '--update',
      doc: 'record what is there now instead of comparing; tolerances stay as the file has them',
      isTypedOnly: true,
    },
    { flags: '--sample <n>', doc: 'clean at most so many documents, spread evenly over all; or all', default: '10000' },
    {
      flags: '--format <format>',
      doc: 'how to report: a table, JSON, workflow commands of GitHub, or XML as JUnit writes it',
      default: 'text',
      choices: CHECK_FORMATS,
    },
    ...INPUT_FLAGS,
    FIX_TEXT,
    ...TERMINAL_FLAGS,
    ...PROGRESS_FLAGS,
  ],
  examples: [
    'chaff check corpus/ --baseline baseline.json --update   # record it',
    'chaff check corpus/ --baseline baseline.json',
    'chaff check corpus/ --baseline baseline.json --format junit > check.xml',
  ],
};

const STATS: CommandSpec = {
  name: 'stats',
  arguments: '[outputs...]',
  summary: 'count what is in outputs',
  doc: 'Count what is in outputs that chaff wrote (stdin: none, or -): JSONL, Parquet or dolma, compressed or not.',
  flags: [
    {
      flags: '--rejects <paths>',
      doc: 'what --rejects wrote beside the outputs: adds the rules that removed most',
      isList: true,
      values: 'path',
    },
    { flags: '--json', doc: 'one JSON object instead of tables' },
    ...PATH_FLAGS,
    ...TERMINAL_FLAGS,
    ...PROGRESS_FLAGS,
  ],
  examples: [
    'chaff stats clean.jsonl.gz',
    'chaff stats clean/ --rejects rejects.jsonl.gz',
    "chaff stats clean.parquet --json | jq '.kept_share'",
  ],
};

const DEMO: CommandSpec = {
  name: 'demo',
  arguments: '',
  summary: 'a scraped page before and after',
  doc: 'Show a scraped page that comes with chaff before and after, its record, and the commands to go on with.',
  flags: COLOR_FLAGS,
  examples: ['chaff demo', 'chaff demo --color | less -R'],
};

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const COMPLETION: CommandSpec = {
  name: 'completion',
  arguments: '<shell>',
  actions: SHELLS.map((name) => ({ name, arguments: '', doc: `the script for ${name}` })),
  summary: 'complete commands and flags in bash, zsh or fish',
  doc: 'Write the script with which bash, zsh or fish completes commands, flags, choices, labels and paths.',
  flags: [],
  examples: [
    'source <(chaff completion bash)     # in ~/.bashrc',
    'source <(chaff completion zsh)      # in ~/.zshrc, after compinit',
    'chaff completion fish > ~/.config/fish/completions/chaff.fish',
  ],
};

export const REPORT: CommandSpec = {
  name: 'report',
  arguments: '[inputs...]',
  summary: 'one HTML page about a corpus, for a review',
  doc:
    'Clean the inputs, and write one HTML page about it that needs no network: what was removed and why, flags, ' +
    'distributions, and the worst, the least certain and some other documents with what was removed from them.',
  flags: [
    {
      flags: '-o, --output <path>',
      values: 'path',
      doc: 'where the page goes (default: stdout, unless that is a terminal)',
    },
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

/** Where settings come from that are not typed. */
const CONFIG_FLAGS: readonly FlagSpec[] = [
  {
    flags: '--config <file>',
    doc: 'settings (default: chaff.config.* or the key "chaff" of package.json, here or in the nearest folder above)',
    values: 'path',
    isTypedOnly: true,
  },
  { flags: '--no-config', doc: 'read no config file', isTypedOnly: true },
  { flags: '--profile <name>', doc: 'settings of this profile of the config file, over its others', isTypedOnly: true },
];

/** The commands that a config file may speak of: neither the demo nor what shows configs must fail with a broken one. */
export const CONFIGURABLE: readonly CommandSpec[] = [
  CLEAN,
  RESTORE,
  INSPECT,
  EVAL,
  TRAIN,
  REPORT,
  CHECK,
  STATS,
  RULES_COMMAND,
].map((spec) => ({ ...spec, flags: [...spec.flags, ...CONFIG_FLAGS] }));

const CONFIG: CommandSpec = {
  name: 'config',
  arguments: '[command]',
  actions: CONFIGURABLE.map(({ name, flags }) => ({ name, arguments: '', doc: `settings of chaff ${name}`, flags })),
  summary: 'show the settings in force, and where from',
  doc:
    'Show which settings are in force for a command (none: clean) with the flags that follow, all of which may be flags ' +
    'of that command, and whether each comes from the command line, a profile, the config file or is the default.',
  flags: [{ flags: '--json', doc: 'one JSON object instead of a table' }],
  examples: ['chaff config', 'chaff config inspect --profile news', 'chaff config clean --keep title --json'],
};

export const COMMANDS: readonly CommandSpec[] = [...CONFIGURABLE, DEMO, CONFIG, COMPLETION];

/** Flags that several commands have, in groups that the documents explain once. */
export const FLAG_GROUPS: readonly (readonly [title: string, flags: readonly FlagSpec[]])[] = [
  ['Choosing files', PATH_FLAGS],
  ['Reading inputs', READ_FLAGS],
  ['What stays', [...KEEP_FLAGS, FIX_TEXT]],
  ['On the terminal', TERMINAL_FLAGS],
  ['Progress', PROGRESS_FLAGS],
  ['Settings', CONFIG_FLAGS],
];

/** What people come for, and the command lines that do it, in order. */
export const TASKS: readonly (readonly [task: string, ...lines: string[]])[] = [
  ['See it work', 'chaff demo'],
  [
    'Clean a file, a folder, a pipe',
    'chaff dump.txt > clean.jsonl',
    'chaff corpus/ -o clean/',
    'zcat dump.gz | chaff --split formfeed | head -3',
  ],
  ['See what is removed, and why', 'chaff inspect dump.txt', 'chaff corpus/ -o clean/ --rejects rejects.jsonl'],
  [
    'Rebuild the input',
    'chaff dump.txt -o clean.jsonl --ledger ledger.jsonl',
    'chaff restore clean.jsonl --ledger ledger.jsonl | cmp - dump.txt',
  ],
  ['Show a corpus to others', 'chaff report corpus/ -o report.html'],
  [
    'In CI: fail at a bad record, or when the corpus has changed in kind',
    'chaff corpus/ -q -o clean.jsonl --on-error fail',
    'chaff check corpus/ --baseline baseline.json',
  ],
];

/** The command that runs when none is named. */
export const DEFAULT_COMMAND = CLEAN.name;

export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done (also when the reader of a pipe closed it)'],
  [1, 'finished, but some inputs, records or tests of rules failed'],
  [2, 'wrong usage, nothing could be read, or an output could not be written'],
  [3, 'eval: a figure is below its floor; check: a figure moved'],
  [130, 'interrupted with Ctrl-C (143: terminated, 129: the terminal was closed)'],
];

/** An action as it is typed, with what follows it. */
export function nameAction(action: ActionSpec): string {
  return `${action.name} ${action.arguments}`.trimEnd();
}
