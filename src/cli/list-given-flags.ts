/** The flags that decide what a run finds, as they could be typed again. */
import { toKey } from '../config/setting.js';
import type { FlagSpec } from './flags.js';
import type { RawFlags } from './program.js';
import { WATCHING_FLAGS } from './watching-flags.js';

/** `--keep title`, `--no-model`: those of `specs` that were given and differ from what holds without them. */
export function listGivenFlags(specs: readonly FlagSpec[], flags: RawFlags): string[] {
  return specs.flatMap((spec) => {
    const long = /--([a-z-]+)/.exec(spec.flags)?.[1] ?? '';
    const name = long.replace(/^no-/, '');
    const key = toKey(name);
    const value = flags[key];
    if (key === 'output' || WATCHING_FLAGS.has(key) || value === spec.default) return [];
    if (typeof value === 'string') return spec.flags.includes('<') ? [`--${long} ${quote(value)}`] : [];
    return value === (long === name) ? [`--${long}`] : [];
  });
}

/** As a shell takes it for one word. */
function quote(value: string): string {
  return /^[\w.,:/=+@%-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
