/** `docs/commands.md`, and the tables of flags and exit codes of other documents, from the table of commands. */
import {
  COMMANDS,
  type CommandSpec,
  DEFAULT_COMMAND,
  EXIT_CODES,
  FLAG_GROUPS,
  type FlagSpec,
} from '../../cli/flags.js';
import { describeFlag } from './describe-flag.js';
import { toAnchor } from './document.js';
import { toTable } from './to-table.js';

/** Where more is said of a command. */
const PAGES: Readonly<Record<CommandSpec['name'], string>> = {
  clean: '[Reading inputs](reading.md), [what is written](schema.md), [running it](running.md).',
  restore: 'What comes back: [ledger](schema.md#ledger).',
  inspect: '[Inspect](inspect.md), [how it decides](deciding.md).',
  eval: '[Evaluate](eval.md).',
  train: '[Train](train.md).',
  report: '[Report](report.md).',
  check: '[Check](check.md).',
  stats: '[Count](stats.md).',
  rules: '[Own rules](own-rules.md), [all rules of chaff](rules.md).',
  config: '[Config files](config.md).',
  demo: 'The page is `fixtures/demo/night-market.txt`.',
  completion: '[Completion](running.md#completion).',
};

/** Their examples are lines of files that several shells read. */
const LINES_OF_SHELLS: readonly CommandSpec['name'][] = ['completion'];

export function renderCommands(written: string): string {
  const commands = COMMANDS.map((spec) => [`[\`${spec.name}\`](#${toAnchor(titleOf(spec))})`, spec.summary]);
  return `# Commands

${written}

${toTable(['Command', 'What it does'], commands)}

Inputs are files, directories (read recursively, without hidden files), globs, or \`-\` for standard input, which is also read
when there are none. Standard output carries data only; warnings, progress and the closing line go to standard error. Every
command has \`-h\`, \`--help\`; \`chaff --version\` prints the version. Flags that several commands have stand
[below](#flags-that-commands-share).
${COMMANDS.map(renderCommand).join('')}
## Flags that commands share
${FLAG_GROUPS.map(([title, flags]) => `\n### ${title}\n\n${tabulateFlags(flags)}\n`).join('')}
## Exit codes

${tabulateExitCodes()}
`;
}

function titleOf({ name }: CommandSpec): string {
  return `chaff ${name}`;
}

function renderCommand(spec: CommandSpec): string {
  const own = spec.flags.filter((flag) => !FLAG_GROUPS.some(([, flags]) => flags.some((other) => isSame(flag, other))));
  const parts = [
    `## ${titleOf(spec)}`,
    spec.doc,
    `\`\`\`text\n${showSynopsis(spec)}\n\`\`\``,
    PAGES[spec.name],
    ...(own.length === 0 ? [] : [tabulateFlags(own)]),
    ...describeShared(spec),
    [`\`\`\`${LINES_OF_SHELLS.includes(spec.name) ? 'text' : 'sh'}`, ...spec.examples, '```'].join('\n'),
  ];
  return `\n${parts.join('\n\n')}\n`;
}

function showSynopsis({ name, flags, arguments: words }: CommandSpec): string {
  const command = name === DEFAULT_COMMAND ? `[${name}]` : name;
  return ['chaff', command, ...(flags.length > 0 ? ['[options]'] : []), words].join(' ').trimEnd();
}

/** A flag that means something else for one command is that command's own. */
function isSame(flag: FlagSpec, other: FlagSpec): boolean {
  return flag.flags === other.flags && flag.doc === other.doc;
}

function describeShared({ flags }: CommandSpec): string[] {
  const names = new Set(flags.map((flag) => flag.flags));
  const groups = FLAG_GROUPS.flatMap(([title, group]) => {
    const link = `[${title.toLowerCase()}](#${toAnchor(title)})`;
    const there = group.filter((flag) => names.has(flag.flags));
    if (there.length === group.length) return [link];
    const shared = there.filter((flag) => flags.some((other) => isSame(other, flag)));
    if (shared.length === 0) return [];
    const missing = group.filter((flag) => !names.has(flag.flags));
    return [missing.length < there.length ? `${link} but ${listNames(missing)}` : `of ${link} ${listNames(shared)}`];
  });
  return groups.length === 0 ? [] : [`Also: ${groups.join('; ')}.`];
}

function listNames(flags: readonly FlagSpec[]): string {
  return flags.map((flag) => `\`${/--[a-z-]+/.exec(flag.flags)?.[0]}\``).join(', ');
}

function tabulateFlags(flags: readonly FlagSpec[]): string {
  const rows = flags.map((flag) => [`\`${flag.flags}\``, describeFlag(flag)]);
  return toTable(['Flag', 'What it does'], rows);
}

/** Flags of `chaff clean` that most people need, by their long names. */
const MOST_USED = [
  '--output',
  '--to',
  '--from',
  '--split',
  '--text-key',
  '--keep',
  '--no-model',
  '--markdown',
  '--rejects',
  '--ledger',
  '--jobs',
  '--on-error',
  '--resume',
  '--summary',
];

export function tabulateMostUsed(): string {
  const [clean] = COMMANDS;
  const flags = MOST_USED.map((name) => {
    const flag = clean.flags.find((candidate) => new RegExp(`${name}(?![a-z-])`).test(candidate.flags));
    if (flag === undefined) throw new Error(`chaff ${clean.name} has no ${name}`);
    return flag;
  });
  return tabulateFlags(flags);
}

export function tabulateExitCodes(): string {
  return toTable(
    ['Code', 'Meaning'],
    EXIT_CODES.map(([code, meaning]) => [`${code}`, meaning]),
  );
}
