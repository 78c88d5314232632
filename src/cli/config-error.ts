import { UsageError } from '../read/usage-error.js';

/** All that is wrong with a config file, each with its place. */
export class ConfigError extends UsageError {
  constructor(readonly problems: readonly string[]) {
    super(...problems);
  }
}
