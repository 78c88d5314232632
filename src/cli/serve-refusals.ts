/** Which flags of `clean` mean nothing to a child that answers requests. */

/** Flags that say where a run reads and writes, each with the value that it has when nobody gave it. */
export const SERVE_REFUSES: Readonly<Record<string, string | undefined>> = {
  output: undefined,
  include: undefined,
  exclude: undefined,
  ledger: undefined,
  rejects: undefined,
  jobs: undefined,
  docTimeout: '120',
  onError: 'skip',
  quarantine: undefined,
  summary: undefined,
  resume: undefined,
  shard: undefined,
  progress: undefined,
};

/** What a config file may set for other runs and does not set for this one. */
export const SERVE_PASSES_OVER: ReadonlySet<string> = new Set([...Object.keys(SERVE_REFUSES), 'to']);
