/** `chaff completion`: the script that a shell completes chaff's command lines with. */
import { rules } from '../label/rules/index.js';
import { LABELS } from '../types.js';
import { toBashCompletion } from './bash-completion.js';
import { toCompletions } from './completions.js';
import { EXIT } from './exit.js';
import { toFishCompletion } from './fish-completion.js';
import { COMMANDS, DEFAULT_COMMAND, SHELLS } from './flags.js';
import type { RunCommand } from './main.js';
import { writeAnswer } from './write-answer.js';
import { toZshCompletion } from './zsh-completion.js';

const SCRIPTS = { bash: toBashCompletion, zsh: toZshCompletion, fish: toFishCompletion };

export const completionCommand: RunCommand = async ([name]) => {
  const shell = SHELLS.find((candidate) => candidate === name) ?? 'bash';
  const commands = toCompletions(COMMANDS, { label: LABELS, rule: rules.map(({ id }) => id) });
  await writeAnswer(SCRIPTS[shell](commands, DEFAULT_COMMAND));
  return EXIT.done;
};
