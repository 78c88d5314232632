/** Completion for fish 3 and newer. */
import type { CommandCompletion, FlagCompletion, Value } from './completions.js';

/** The script; `usual` is the command that runs when none is named. */
export function toFishCompletion(commands: readonly CommandCompletion[], usual: string): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# fish completion for chaff, made by: chaff completion fish
function __chaff_runs
    set -l words (commandline -opc)
    set -l command ${usual}
    if set -q words[2]; and contains -- $words[2] ${names}
        set command $words[2]
    end
    contains -- $command $argv
end
function __chaff_is_first
    test (count (commandline -opc)) -eq 1
end
# Words of a list with commas: what is typed of it stays in front.
function __chaff_list
    set -l typed (string replace -r '^--[a-z-]+=' '' -- (commandline -ct))
    string replace -r '^' -- (string match -r '^(?:.*,)?' -- $typed) $argv
end
complete -c chaff -e
${commands.map(({ name, doc }) => `complete -c chaff -n __chaff_is_first -a ${name} -d ${quote(doc)}\n`).join('')}${listFlags(commands).join('')}${commands.map(showArgument).join('')}`;
}

/** A line for flags that are the same in several commands. */
function listFlags(commands: readonly CommandCompletion[]): string[] {
  const users = new Map<string, string[]>();
  for (const { name, flags } of commands) {
    for (const flag of flags) {
      const line = showFlag(flag);
      users.set(line, [...(users.get(line) ?? []), name]);
    }
  }
  return Array.from(users, ([line, names]) => `complete -c chaff -n '__chaff_runs ${names.join(' ')}' ${line}\n`);
}

function showFlag({ names, doc, value }: FlagCompletion): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...(value === null ? [] : [showValue(value)]), `-d ${quote(doc)}`].join(' ');
}

function showValue(value: Value): string {
  if (value.kind === 'path') return '-r -F';
  if (value.kind === 'any') return '-x';
  const words = value.words.join(' ');
  return `-x -a ${quote(value.isList ? `(__chaff_list ${words})` : words)}`;
}

function showArgument({ name, argument }: CommandCompletion): string {
  if (argument?.kind === 'path') return '';
  const words = argument?.kind === 'words' ? ` -a ${quote(argument.words.join(' '))}` : '';
  return `complete -c chaff -n '__chaff_runs ${name}' -f${words}\n`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
