/** Completion for fish 3 and newer. */
import { type CommandCompletion, type FlagCompletion, flattenActions, type Value } from './completions.js';

/** The script; `usual` is the command that runs when none is named. */
export function toFishCompletion(commands: readonly CommandCompletion[], usual: string): string {
  const names = commands.map(({ name }) => name).join(' ');
  const all = flattenActions(commands);
  const actions = all.filter((command) => !commands.includes(command)).map(({ name }) => name);
  return `# fish completion for chaff, made by: chaff completion fish
function __chaff_runs
    set -l words (commandline -opc)
    set -l command ${usual}
    if set -q words[2]; and contains -- $words[2] ${names}
        set command $words[2]
    end
    if set -q words[3]; and contains -- $command/$words[3] ${actions.join(' ')}
        set command $command/$words[3]
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
# Folders, and files whose names end in one of the arguments.
function __chaff_files
    set -l typed (string replace -r '^--[a-z-]+=' '' -- (commandline -ct))
    set -l endings (string join '|' / (string escape --style=regex -- $argv))
    string match -r -- '^[^\\t]*(?:'$endings')(?:\\t.*)?$' (complete -C "__chaff_no_command $typed")
end
complete -c chaff -e
${commands.map(({ name, doc }) => `complete -c chaff -n __chaff_is_first -a ${name} -d ${quote(doc)}\n`).join('')}${listFlags(all).join('')}${all.map(showArgument).join('')}`;
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
  if (value.kind === 'path') return value.endings.length === 0 ? '-r -F' : `-x -a ${quote(listFiles(value.endings))}`;
  if (value.kind === 'any') return '-x';
  const words = value.words.join(' ');
  return `-x -a ${quote(value.isList ? `(__chaff_list ${words})` : words)}`;
}

function showArgument({ name, argument, actions }: CommandCompletion): string {
  const start = `complete -c chaff -n '__chaff_runs ${name}' -f`;
  if (actions.length > 0)
    return actions.map((action) => `${start} -a ${action.name} -d ${quote(action.doc)}\n`).join('');
  if (argument?.kind === 'words') return `${start} -a ${quote(argument.words.join(' '))}\n`;
  if (argument?.kind !== 'path') return `${start}\n`;
  return argument.endings.length === 0 ? '' : `${start} -a ${quote(listFiles(argument.endings))}\n`;
}

function listFiles(endings: readonly string[]): string {
  return `(__chaff_files ${endings.join(' ')})`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
