/** Completion for bash 3.2 and newer, without the package bash-completion. */
import { type CommandCompletion, flattenActions, groupByValue, type Value } from './completions.js';

/** The script; `usual` is the command that runs when none is named. */
export function toBashCompletion(commands: readonly CommandCompletion[], usual: string): string {
  const names = commands.map(({ name }) => name);
  const all = flattenActions(commands);
  const actions = all.map(({ name }) => name).filter((name) => !names.includes(name));
  return `# bash completion for chaff, made by: chaff completion bash
# Folders that begin with the first argument, and files whose names fit one of the other ones, too.
_chaff_paths() {
  local word pattern
  compopt -o filenames 2> /dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(
    compgen -d -- "$1"
    for pattern in "\${@:2}"; do compgen -f -X "!$pattern" -- "$1"; done
  )
}
_chaff() {
  local IFS=$' \\t\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command=${usual} flags= words= before= word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -- ]] && return
  done
  # --flag=value comes as three words.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
      ${names.join(' | ')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  if ((COMP_CWORD > 2)); then
    case $command/\${COMP_WORDS[2]} in
      ${actions.join(' | ')}) command+=/\${COMP_WORDS[2]} ;;
    esac
  fi
  case $command in
${all.map(showFlags).join('')}  esac
  case $command:$prev in
${groupByValue(all).map(showValue).join('')}    *)
      if [[ $cur == -* ]]; then
        words=$flags
      elif ((COMP_CWORD == 1)); then
        words='${names.join(' ')}'
        _chaff_paths "$cur" '*'
      else
        case $command in
${all.map(showArgument).join('')}        esac
      fi
      ;;
  esac
  COMPREPLY+=($(compgen -P "$before" -W "$words" -- "\${cur#"$before"}"))
}
# What is not answered above is a path.
complete -o bashdefault -o default -F _chaff chaff
`;
}

const NOTHING = 'compopt +o default +o bashdefault 2> /dev/null; return';

function showFlags({ name, flags }: CommandCompletion): string {
  return `    ${name}) flags='${flags.flatMap(({ names }) => names).join(' ')}' ;;\n`;
}

function showValue({ value, users }: { readonly value: Value; readonly users: readonly string[] }): string {
  const lists = value.kind === 'words' && value.isList ? ` before=\${cur%"\${cur##*,}"}` : '';
  return `    ${users.join(' | ')}) ${answer(value)}${lists} ;;\n`;
}

function showArgument({ name, argument, actions }: CommandCompletion): string {
  const words = actions.map((action) => action.name);
  const value = words.length > 0 ? ({ kind: 'words', words, isList: false } as const) : argument;
  return `          ${name}) ${value === null ? NOTHING : answer(value)} ;;\n`;
}

function answer(value: Value): string {
  if (value.kind === 'words') return `words='${value.words.join(' ')}'`;
  if (value.kind === 'any') return NOTHING;
  const patterns = value.endings.map((ending) => `'*${ending}'`);
  return patterns.length > 0 ? `_chaff_paths "$cur" ${patterns.join(' ')}` : 'return';
}
