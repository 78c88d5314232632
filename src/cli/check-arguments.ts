/** Whether the arguments of a command are what the table says, and what is said where they are not. */
import { hintAt } from '../read/did-you-mean.js';
import { UsageError } from '../read/usage-error.js';
import { type ActionSpec, type CommandSpec, nameAction } from './flags.js';

/** Throws UsageError: which is missing or too much, what was expected, and a command line that works. */
export function checkArguments(spec: CommandSpec, args: readonly string[]): void {
  if (spec.actions === undefined) {
    checkCount(spec, spec.name, args, spec.examples);
    return;
  }
  const [word, ...rest] = args;
  if (word === undefined) {
    const found = `${spec.name}: found no arguments, expected one of these`;
    throw new UsageError(found, ...listActions(spec.actions), ...showExample(spec.name, spec.examples));
  }
  const action = spec.actions.find(({ name }) => name === word);
  if (action === undefined) throw toUnknownAction(spec, word);
  checkCount(action, `${spec.name} ${action.name}`, rest, spec.examples);
}

export function toUnknownAction({ name, actions = [] }: CommandSpec, word: string): UsageError {
  const names = actions.map((action) => action.name);
  return new UsageError(`${name}: found "${word}"${hintAt(word, names)}, expected one of ${names.join(', ')}`);
}

/** `name` is what was typed before the arguments. */
function checkCount(
  { arguments: syntax, argumentDoc }: CommandSpec | ActionSpec,
  name: string,
  args: readonly string[],
  examples: readonly string[],
): void {
  const words = syntax.split(' ').filter((word) => word !== '');
  const most = syntax.includes('...') ? Number.POSITIVE_INFINITY : words.length;
  if (args.length === 0 && syntax.startsWith('<')) {
    const expected = `${words[0]}: ${argumentDoc}`;
    throw new UsageError(`${name}: found no arguments, expected ${expected}`, ...showExample(name, examples));
  }
  if (args.length > most) {
    const expected = most === 0 ? 'no arguments' : `no more than ${syntax}`;
    throw new UsageError(`${name}: found "${args[most]}", expected ${expected}`, ...showExample(name, examples));
  }
}

function listActions(actions: readonly ActionSpec[]): string[] {
  const width = Math.max(...actions.map((action) => nameAction(action).length));
  return actions.map((action) => `  ${nameAction(action).padEnd(width)}  ${action.doc}`);
}

function showExample(name: string, examples: readonly string[]): string[] {
  const example = examples.find((line) => line.includes(`chaff ${name}`));
  return example === undefined ? [] : [`For example: ${example}`];
}
