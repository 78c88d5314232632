/** The manual page, made from the table of commands. */
import { join } from 'node:path';
import { COMMANDS, type CommandSpec, DEFAULT_COMMAND, EXIT_CODES, type FlagSpec, TASKS } from '../cli/flags.js';
import { PROGRAM_DOC } from '../cli/program.js';
import { describeFlag } from './docs/describe-flag.js';

export const MAN_PAGE = join('man', 'chaff.1');

/** In groff's man macros, ASCII only. */
export function formatManPage(version: string): string {
  const lines = [
    '.\\" Written by npm run gen from src/cli/flags.ts.',
    `.TH CHAFF 1 "" "chaff ${toRoff(version)}" "User Commands"`,
    '.SH NAME',
    'chaff \\- strip the boilerplate from scraped text',
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap(showSynopsis),
    '.SH DESCRIPTION',
    toRoff(PROGRAM_DOC),
    ...COMMANDS.flatMap(showCommand),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, toRoff(meaning)]),
    '.SH ENVIRONMENT',
    ...['.TP', '.B NO_COLOR', 'No colour, unless it is asked for by \\-\\-color.'],
    ...['.TP', '.B FORCE_COLOR', 'Colour even where the output is not a terminal.'],
    '.SH EXAMPLES',
    ...TASKS.flatMap(([task, ...examples]) => ['.PP', `${toRoff(task)}:`, ...showExamples(examples)]),
  ];
  return `${lines.join('\n')}\n`;
}

function showSynopsis(spec: CommandSpec): string[] {
  const name = spec.name === DEFAULT_COMMAND ? `[${spec.name}]` : spec.name;
  const flags = spec.flags.length > 0 ? ' [options]' : '';
  const line = `\\fBchaff\\fR ${toRoff(name)}${flags} ${toRoff(spec.arguments)}`.trimEnd();
  return spec === COMMANDS[0] ? [line] : ['.br', line];
}

function showCommand(spec: CommandSpec): string[] {
  return [
    `.SH "CHAFF ${spec.name.toUpperCase()}"`,
    toRoff(spec.doc),
    ...spec.flags.flatMap(showFlag),
    '.PP',
    'Examples:',
    ...showExamples(spec.examples),
  ];
}

function showFlag(flag: FlagSpec): string[] {
  return ['.TP', `\\fB${toRoff(flag.flags)}\\fR`, toRoff(describeFlag(flag))];
}

function showExamples(examples: readonly string[]): string[] {
  return ['.RS 4', '.nf', ...examples.map(toRoff), '.fi', '.RE'];
}

/** What roff would read as an escape, a request or a typographic quote. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

function toRoff(text: string): string {
  const escaped = text.replace(/[\\\-'`^~]/g, (character) => ESCAPES[character]).replace(/[^ -~]/gu, toUnicodeEscape);
  return escaped.replace(/^\./, '\\&.');
}

function toUnicodeEscape(character: string): string {
  return `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
