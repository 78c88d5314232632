/** Types of a config file. Written by `npm run gen` from the table of flags. */
import type { Label } from '../types.js';

/** Settings of `chaff clean`. */
export interface CleanSettings {
  /** a file (compressed when it ends in .gz or .zst), or a directory when it ends in / or exists as one: one output an input, mirrored (default: stdout) */
  readonly output?: string;
  /** what is written (default: parquet when the output ends in .parquet, else jsonl) */
  readonly to?: 'jsonl' | 'parquet' | 'text' | 'dolma';
  /** of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth */
  readonly include?: string | readonly string[];
  /** of directories and globs, leave out files and directories that fit, after --include */
  readonly exclude?: string | readonly string[];
  /** what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too; json is an array, or over several lines (default: auto) */
  readonly from?: 'auto' | 'text' | 'jsonl' | 'json' | 'html' | 'warc' | 'csv' | 'tsv' | 'parquet';
  /** how a text dump divides into documents: file | line | formfeed | blank:N | regex:RE | auto (default: file) */
  readonly split?: string | number;
  /** JSON field or column that holds the text; dots lead into objects (default: text) */
  readonly textKey?: string | number;
  /** JSON field or column that holds the HTML of a record without text (default: html) */
  readonly htmlKey?: string | number;
  /** JSON field or column that holds the id (default: id) */
  readonly idKey?: string | number;
  /** JSON field or column that holds the address (default: url) */
  readonly urlKey?: string | number;
  /** charset of the inputs, as a WHATWG label (default: a byte order mark, then UTF-8 if valid, then detected) */
  readonly encoding?: string | number;
  /** a document above this size is not held in memory: 5000000, 10M, 64MiB (default: 64MiB) */
  readonly maxDocBytes?: string | number;
  /** check the digests of WARC records; one that does not match is a fault */
  readonly verify?: boolean;
  /** labels that stay in the text besides body, e.g. title,caption */
  readonly keep?: string | readonly Label[];
  /** HTML as Markdown: headings, lists, links, code, tables; links of Markdown stay */
  readonly markdown?: boolean;
  /** labels that do not stay, after --keep */
  readonly drop?: string | readonly Label[];
  /** data file of the learned labeler (default: the one that comes with chaff); false: rules alone: remove only what has a known shape */
  readonly model?: string | false;
  /** files with rules of your own, YAML or JSON */
  readonly rules?: string | readonly string[];
  /** rules that do not speak, as chaff rules list names them */
  readonly withoutRule?: string | readonly string[];
  /** repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’ */
  readonly fixText?: boolean;
  /** write one line a document: the spans that tile its bytes, for restore */
  readonly ledger?: string;
  /** write one line a removed span: id, label, rule, reason, offsets, text */
  readonly rejects?: string;
  /** threads that clean; the output is the same for any number (default: the cores, one for small inputs) */
  readonly jobs?: number;
  /** a document that takes longer is given up: a failed record among the others (default: 120) */
  readonly docTimeout?: number;
  /** what a record or input that cannot be read does: end the run, be skipped, or go to --quarantine (default: skip) */
  readonly onError?: 'fail' | 'skip' | 'quarantine';
  /** where --on-error quarantine writes: one line a fault, with its content */
  readonly quarantine?: string;
  /** write what was counted as JSON */
  readonly summary?: string;
  /** the i-th of n parts of the work, for array jobs: every n-th input, or of fewer inputs a part of each one */
  readonly shard?: string | number;
  /** go on where the same command was ended by a crash, a signal or a full disk; the outputs are as if it never was */
  readonly resume?: boolean;
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
  /** true: show progress with -q too, and how it ended when stderr is not a terminal; false: show no progress (default: a bar on a terminal, else a line a minute) */
  readonly progress?: boolean;
}

/** Settings of `chaff restore`. */
export interface RestoreSettings {
  /** the ledger of the same run (required) */
  readonly ledger?: string;
  /** a directory (ends in / or exists as one): one file a source, under its name, and none is replaced; or a file: one after the other (default: stdout) */
  readonly output?: string;
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
}

/** Settings of `chaff inspect`. */
export interface InspectSettings {
  /** one JSON line a block: id, start, end, label, rule, reason, confidence, chance, doubt, text */
  readonly json?: boolean;
  /** what spoke for and against each block that the model decided, in log-odds */
  readonly why?: boolean;
  /** only blocks with these labels, between their neighbours */
  readonly label?: string | readonly Label[];
  /** only blocks that might as well have gone the other way (doubt from 0.5 on), and how near they were */
  readonly uncertain?: boolean;
  /** before and after: side by side where there is room, else one after the other */
  readonly diff?: boolean;
  /** of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth */
  readonly include?: string | readonly string[];
  /** of directories and globs, leave out files and directories that fit, after --include */
  readonly exclude?: string | readonly string[];
  /** what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too; json is an array, or over several lines (default: auto) */
  readonly from?: 'auto' | 'text' | 'jsonl' | 'json' | 'html' | 'warc' | 'csv' | 'tsv' | 'parquet';
  /** how a text dump divides into documents: file | line | formfeed | blank:N | regex:RE | auto (default: file) */
  readonly split?: string | number;
  /** JSON field or column that holds the text; dots lead into objects (default: text) */
  readonly textKey?: string | number;
  /** JSON field or column that holds the HTML of a record without text (default: html) */
  readonly htmlKey?: string | number;
  /** JSON field or column that holds the id (default: id) */
  readonly idKey?: string | number;
  /** JSON field or column that holds the address (default: url) */
  readonly urlKey?: string | number;
  /** charset of the inputs, as a WHATWG label (default: a byte order mark, then UTF-8 if valid, then detected) */
  readonly encoding?: string | number;
  /** a document above this size is not held in memory: 5000000, 10M, 64MiB (default: 64MiB) */
  readonly maxDocBytes?: string | number;
  /** check the digests of WARC records; one that does not match is a fault */
  readonly verify?: boolean;
  /** labels that stay in the text besides body, e.g. title,caption */
  readonly keep?: string | readonly Label[];
  /** HTML as Markdown: headings, lists, links, code, tables; links of Markdown stay */
  readonly markdown?: boolean;
  /** labels that do not stay, after --keep */
  readonly drop?: string | readonly Label[];
  /** data file of the learned labeler (default: the one that comes with chaff); false: rules alone: remove only what has a known shape */
  readonly model?: string | false;
  /** files with rules of your own, YAML or JSON */
  readonly rules?: string | readonly string[];
  /** rules that do not speak, as chaff rules list names them */
  readonly withoutRule?: string | readonly string[];
  /** repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’ */
  readonly fixText?: boolean;
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning and all text in full */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
}

/** Settings of `chaff eval`. */
export interface EvalSettings {
  /** the inputs are raw: clean them first, and count what each label removed wrongly */
  readonly clean?: boolean;
  /** figures for each value of this field of the gold; dots lead into objects */
  readonly by?: string | number;
  /** list so many pages, lowest F1 first (default: 0) */
  readonly worst?: number;
  /** JSON with least figures; the exit code is 3 when one is not reached */
  readonly floors?: string;
  /** one JSON object instead of tables */
  readonly json?: boolean;
  /** of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth */
  readonly include?: string | readonly string[];
  /** of directories and globs, leave out files and directories that fit, after --include */
  readonly exclude?: string | readonly string[];
  /** what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too; json is an array, or over several lines (default: auto) */
  readonly from?: 'auto' | 'text' | 'jsonl' | 'json' | 'html' | 'warc' | 'csv' | 'tsv' | 'parquet';
  /** how a text dump divides into documents: file | line | formfeed | blank:N | regex:RE | auto (default: file) */
  readonly split?: string | number;
  /** JSON field or column that holds the text; dots lead into objects (default: text) */
  readonly textKey?: string | number;
  /** JSON field or column that holds the HTML of a record without text (default: html) */
  readonly htmlKey?: string | number;
  /** JSON field or column that holds the id (default: id) */
  readonly idKey?: string | number;
  /** JSON field or column that holds the address (default: url) */
  readonly urlKey?: string | number;
  /** charset of the inputs, as a WHATWG label (default: a byte order mark, then UTF-8 if valid, then detected) */
  readonly encoding?: string | number;
  /** a document above this size is not held in memory: 5000000, 10M, 64MiB (default: 64MiB) */
  readonly maxDocBytes?: string | number;
  /** check the digests of WARC records; one that does not match is a fault */
  readonly verify?: boolean;
  /** labels that stay in the text besides body, e.g. title,caption */
  readonly keep?: string | readonly Label[];
  /** HTML as Markdown: headings, lists, links, code, tables; links of Markdown stay */
  readonly markdown?: boolean;
  /** labels that do not stay, after --keep */
  readonly drop?: string | readonly Label[];
  /** data file of the learned labeler (default: the one that comes with chaff); false: rules alone: remove only what has a known shape */
  readonly model?: string | false;
  /** files with rules of your own, YAML or JSON */
  readonly rules?: string | readonly string[];
  /** rules that do not speak, as chaff rules list names them */
  readonly withoutRule?: string | readonly string[];
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
}

/** Settings of `chaff train`. */
export interface TrainSettings {
  /** where the adapted model goes (required) */
  readonly output?: string;
  /** the model that is adapted (default: the one that comes with chaff) */
  readonly model?: string;
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
}

/** Settings of `chaff report`. */
export interface ReportSettings {
  /** where the page goes (default: stdout, unless that is a terminal) */
  readonly output?: string;
  /** of more documents than this every second, fourth, eighth … one is cleaned; or all (default: 10000) */
  readonly sample?: number;
  /** of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth */
  readonly include?: string | readonly string[];
  /** of directories and globs, leave out files and directories that fit, after --include */
  readonly exclude?: string | readonly string[];
  /** what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too; json is an array, or over several lines (default: auto) */
  readonly from?: 'auto' | 'text' | 'jsonl' | 'json' | 'html' | 'warc' | 'csv' | 'tsv' | 'parquet';
  /** how a text dump divides into documents: file | line | formfeed | blank:N | regex:RE | auto (default: file) */
  readonly split?: string | number;
  /** JSON field or column that holds the text; dots lead into objects (default: text) */
  readonly textKey?: string | number;
  /** JSON field or column that holds the HTML of a record without text (default: html) */
  readonly htmlKey?: string | number;
  /** JSON field or column that holds the id (default: id) */
  readonly idKey?: string | number;
  /** JSON field or column that holds the address (default: url) */
  readonly urlKey?: string | number;
  /** charset of the inputs, as a WHATWG label (default: a byte order mark, then UTF-8 if valid, then detected) */
  readonly encoding?: string | number;
  /** a document above this size is not held in memory: 5000000, 10M, 64MiB (default: 64MiB) */
  readonly maxDocBytes?: string | number;
  /** check the digests of WARC records; one that does not match is a fault */
  readonly verify?: boolean;
  /** labels that stay in the text besides body, e.g. title,caption */
  readonly keep?: string | readonly Label[];
  /** HTML as Markdown: headings, lists, links, code, tables; links of Markdown stay */
  readonly markdown?: boolean;
  /** labels that do not stay, after --keep */
  readonly drop?: string | readonly Label[];
  /** data file of the learned labeler (default: the one that comes with chaff); false: rules alone: remove only what has a known shape */
  readonly model?: string | false;
  /** files with rules of your own, YAML or JSON */
  readonly rules?: string | readonly string[];
  /** rules that do not speak, as chaff rules list names them */
  readonly withoutRule?: string | readonly string[];
  /** repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’ */
  readonly fixText?: boolean;
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
  /** true: show progress with -q too, and how it ended when stderr is not a terminal; false: show no progress (default: a bar on a terminal, else a line a minute) */
  readonly progress?: boolean;
}

/** Settings of `chaff check`. */
export interface CheckSettings {
  /** the JSON file with what was recorded, and how far it may move (required) */
  readonly baseline?: string;
  /** clean at most so many documents, spread evenly over all; or all (default: 10000) */
  readonly sample?: number;
  /** how to report: a table, JSON, workflow commands of GitHub, or XML as JUnit writes it (default: text) */
  readonly format?: 'text' | 'json' | 'github' | 'junit';
  /** of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth */
  readonly include?: string | readonly string[];
  /** of directories and globs, leave out files and directories that fit, after --include */
  readonly exclude?: string | readonly string[];
  /** what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too; json is an array, or over several lines (default: auto) */
  readonly from?: 'auto' | 'text' | 'jsonl' | 'json' | 'html' | 'warc' | 'csv' | 'tsv' | 'parquet';
  /** how a text dump divides into documents: file | line | formfeed | blank:N | regex:RE | auto (default: file) */
  readonly split?: string | number;
  /** JSON field or column that holds the text; dots lead into objects (default: text) */
  readonly textKey?: string | number;
  /** JSON field or column that holds the HTML of a record without text (default: html) */
  readonly htmlKey?: string | number;
  /** JSON field or column that holds the id (default: id) */
  readonly idKey?: string | number;
  /** JSON field or column that holds the address (default: url) */
  readonly urlKey?: string | number;
  /** charset of the inputs, as a WHATWG label (default: a byte order mark, then UTF-8 if valid, then detected) */
  readonly encoding?: string | number;
  /** a document above this size is not held in memory: 5000000, 10M, 64MiB (default: 64MiB) */
  readonly maxDocBytes?: string | number;
  /** check the digests of WARC records; one that does not match is a fault */
  readonly verify?: boolean;
  /** labels that stay in the text besides body, e.g. title,caption */
  readonly keep?: string | readonly Label[];
  /** HTML as Markdown: headings, lists, links, code, tables; links of Markdown stay */
  readonly markdown?: boolean;
  /** labels that do not stay, after --keep */
  readonly drop?: string | readonly Label[];
  /** data file of the learned labeler (default: the one that comes with chaff); false: rules alone: remove only what has a known shape */
  readonly model?: string | false;
  /** files with rules of your own, YAML or JSON */
  readonly rules?: string | readonly string[];
  /** rules that do not speak, as chaff rules list names them */
  readonly withoutRule?: string | readonly string[];
  /** repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’ */
  readonly fixText?: boolean;
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
  /** true: show progress with -q too, and how it ended when stderr is not a terminal; false: show no progress (default: a bar on a terminal, else a line a minute) */
  readonly progress?: boolean;
}

/** Settings of `chaff stats`. */
export interface StatsSettings {
  /** what --rejects wrote beside the outputs: adds the rules that removed most */
  readonly rejects?: string | readonly string[];
  /** one JSON object instead of tables */
  readonly json?: boolean;
  /** of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth */
  readonly include?: string | readonly string[];
  /** of directories and globs, leave out files and directories that fit, after --include */
  readonly exclude?: string | readonly string[];
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
  /** true: show progress with -q too, and how it ended when stderr is not a terminal; false: show no progress (default: a bar on a terminal, else a line a minute) */
  readonly progress?: boolean;
}

/** Settings of `chaff rules`. */
export interface RulesSettings {
  /** one JSON object a line: a rule; a failed test, and last what was counted */
  readonly json?: boolean;
  /** files with rules of your own, YAML or JSON */
  readonly rules?: string | readonly string[];
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
}

/** Settings of all commands that have them, and of single commands. */
export interface Settings {
  /** of directories and globs, read only files that fit, e.g. *.jsonl.zst,news/**; without a slash: names, at any depth */
  readonly include?: string | readonly string[];
  /** of directories and globs, leave out files and directories that fit, after --include */
  readonly exclude?: string | readonly string[];
  /** what the inputs are, each perhaps compressed with gzip, zstd, xz or bzip2; warc is WET, too; json is an array, or over several lines (default: auto) */
  readonly from?: 'auto' | 'text' | 'jsonl' | 'json' | 'html' | 'warc' | 'csv' | 'tsv' | 'parquet';
  /** how a text dump divides into documents: file | line | formfeed | blank:N | regex:RE | auto (default: file) */
  readonly split?: string | number;
  /** JSON field or column that holds the text; dots lead into objects (default: text) */
  readonly textKey?: string | number;
  /** JSON field or column that holds the HTML of a record without text (default: html) */
  readonly htmlKey?: string | number;
  /** JSON field or column that holds the id (default: id) */
  readonly idKey?: string | number;
  /** JSON field or column that holds the address (default: url) */
  readonly urlKey?: string | number;
  /** charset of the inputs, as a WHATWG label (default: a byte order mark, then UTF-8 if valid, then detected) */
  readonly encoding?: string | number;
  /** a document above this size is not held in memory: 5000000, 10M, 64MiB (default: 64MiB) */
  readonly maxDocBytes?: string | number;
  /** check the digests of WARC records; one that does not match is a fault */
  readonly verify?: boolean;
  /** labels that stay in the text besides body, e.g. title,caption */
  readonly keep?: string | readonly Label[];
  /** HTML as Markdown: headings, lists, links, code, tables; links of Markdown stay */
  readonly markdown?: boolean;
  /** labels that do not stay, after --keep */
  readonly drop?: string | readonly Label[];
  /** data file of the learned labeler (default: the one that comes with chaff); false: rules alone: remove only what has a known shape */
  readonly model?: string | false;
  /** files with rules of your own, YAML or JSON */
  readonly rules?: string | readonly string[] | RulesSettings;
  /** rules that do not speak, as chaff rules list names them */
  readonly withoutRule?: string | readonly string[];
  /** repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’ */
  readonly fixText?: boolean;
  /** no warnings, progress or closing line; only what ends the run */
  readonly quiet?: boolean;
  /** every warning in full, and a line for each input */
  readonly verbose?: boolean;
  /** true: colour even when the output is not a terminal; false: no colour (default: on a terminal, unless NO_COLOR is set) */
  readonly color?: boolean;
  /** how standard error speaks: in words, or in one JSON object a line (default: text) */
  readonly logFormat?: 'text' | 'json';
  /** true: show progress with -q too, and how it ended when stderr is not a terminal; false: show no progress (default: a bar on a terminal, else a line a minute) */
  readonly progress?: boolean;
  /** one JSON object instead of tables */
  readonly json?: boolean;
  readonly clean?: CleanSettings;
  readonly restore?: RestoreSettings;
  readonly inspect?: InspectSettings;
  readonly eval?: EvalSettings;
  readonly train?: TrainSettings;
  readonly report?: ReportSettings;
  readonly check?: CheckSettings;
  readonly stats?: StatsSettings;
}

/** What a config file holds. */
export interface Config extends Settings {
  /** The address of the JSON Schema. */
  readonly $schema?: string;
  /** Settings that `--profile NAME` puts over the others, by name. */
  readonly profiles?: Readonly<Record<string, Settings>>;
}
