/** Completion for bash 3.2 and newer, without the package bash-completion. */
import { type CommandCompletion, groupByValue, type Value } from './completions.js';

/** The script; `usual` is the command that runs when none is named. */
export function toBashCompletion(commands: readonly CommandCompletion[], usual: string): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for chaff, made by: chaff completion bash
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
  case $command in
${commands.map(showFlags).join('')}  esac
  case $command:$prev in
${groupByValue(commands).map(showValue).join('')}    *)
      if [[ $cur == -* ]]; then
        words=$flags
      elif ((COMP_CWORD == 1)); then
        compopt -o filenames 2> /dev/null
        words='${names.join(' ')}'
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
      else
        case $command in
${commands.map(showArgument).join('')}        esac
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

function showArgument({ name, argument }: CommandCompletion): string {
  return `          ${name}) ${argument === null ? NOTHING : answer(argument)} ;;\n`;
}

function answer(value: Value): string {
  if (value.kind === 'words') return `words='${value.words.join(' ')}'`;
  return value.kind === 'path' ? 'return' : NOTHING;
}
