/** Completion for zsh: a file for $fpath, or to be sourced. */
import { type CommandCompletion, type FlagCompletion, flattenActions, type Value } from './completions.js';

/** The script; `usual` is the command that runs when none is named. */
export function toZshCompletion(commands: readonly CommandCompletion[], usual: string): string {
  const all = flattenActions(commands);
  const actions = all.filter((command) => !commands.includes(command)).map(({ name }) => name);
  return `#compdef chaff
# zsh completion for chaff, made by: chaff completion zsh
_chaff() {
  local command=${usual}
  local -a commands=(
${commands.map(({ name, doc }) => `    ${quote(`${name}:${doc}`)}\n`).join('')}  )
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  if ((CURRENT > 2 && \${commands[(I)\${words[2]}:*]})); then
    command=$words[2]
    shift words
    ((CURRENT--))
  fi
  local -a actions=(${actions.join(' ')})
  if ((CURRENT > 2 && \${actions[(Ie)$command/\${words[2]}]})); then
    command+=/$words[2]
    shift words
    ((CURRENT--))
  fi
  case $command in
${all.map(showCommand).join('')}  esac
}
if [[ $funcstack[1] == _chaff ]]; then
  _chaff "$@"
else
  compdef _chaff chaff
fi
`;
}

function showCommand({ name, flags, argument, actions }: CommandCompletion): string {
  const specs = flags.flatMap(showFlag);
  if (actions.length > 0) specs.push(`*:argument:((${actions.map(showAction).join(' ')}))`);
  else if (argument !== null) specs.push(`*${showValue(argument, 'argument')}`);
  return `    ${name})\n      _arguments -s -S${specs.map((spec) => ` \\\n        ${quote(spec)}`).join('')}\n      ;;\n`;
}

function showAction({ name, doc }: CommandCompletion): string {
  return `${name}\\:${doc.replace(/\W/g, '\\$&')}`;
}

function showFlag({ names, doc, value, isRepeatable }: FlagCompletion): string[] {
  const others = isRepeatable ? '*' : `(${names.join(' ')})`;
  const explanation = `[${doc.replace(/[[\]\\]/g, '\\$&')}]`;
  return names.map((name) => {
    const joint = value === null ? '' : name.startsWith('--') ? '=' : '+';
    return `${others}${name}${joint}${explanation}${value === null ? '' : showValue(value, 'value')}`;
  });
}

function showValue(value: Value, message: string): string {
  if (value.kind === 'path') return `:${message}:_files${showEndings(value.endings)}`;
  if (value.kind === 'any') return `:${message}: `;
  const words = value.words.join(' ');
  return value.isList ? `:${message}:_values -s , ${message} ${words}` : `:${message}:(${words})`;
}

function showEndings(endings: readonly string[]): string {
  return endings.length === 0 ? '' : ` -g "*(${endings.join('|')})"`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
