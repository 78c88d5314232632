/** Whether to colour, decided in one place: the flag, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk';

/** A chalk for `stream`; `choice` is `--color` or `--no-color`, undefined when neither was given. */
export function createColors(choice: boolean | undefined, stream: 'stdout' | 'stderr'): ChalkInstance {
  return new Chalk({ level: levelOf(choice, stream) });
}

function levelOf(choice: boolean | undefined, stream: 'stdout' | 'stderr'): 0 | 1 | 2 | 3 {
  const found = stream === 'stdout' ? supportsColor : supportsColorStderr;
  const supported = found === false ? 0 : found.level;
  if (choice === false) return 0;
  if (choice === true) return supported === 0 ? 1 : supported;
  return process.env.NO_COLOR ? 0 : supported;
}
