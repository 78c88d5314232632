/** `chaff/config`, which config files in TypeScript and JavaScript import. */
import type { Config } from './config.js';

export type * from './config.js';

/** Gives the config back; it is there for its type, which editors complete. */
export function defineConfig(config: Config): Config {
  return config;
}
