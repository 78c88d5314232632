/** Flags that say how a run is watched, by key: nothing that it finds depends on them. */
export const WATCHING_FLAGS: ReadonlySet<string> = new Set(['quiet', 'verbose', 'color', 'progress', 'logFormat']);
