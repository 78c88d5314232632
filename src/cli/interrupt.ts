/** Ctrl-C, termination and a closed terminal as an abort signal, so that outputs can be closed properly. */

export interface Interrupt {
  readonly signal: AbortSignal;
  /** 130 after SIGINT, 143 after SIGTERM, 129 after SIGHUP, null when none came. */
  exitCode(): number | null;
}

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Some send one signal twice: `timeout` to the process and then to its group, a shell and npx both what was typed. So much
 * later, in milliseconds, a signal is another one.
 */
const ANOTHER_AFTER = 1000;

/** A second signal ends the process at once, as if nobody listened. */
export function createInterrupt(): Interrupt {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let code: number | null = null;
  let since = 0;
  function listen(name: (typeof names)[number]): void {
    if (code === null) {
      code = EXIT_CODES[name];
      since = performance.now();
      controller.abort();
    } else if (performance.now() - since >= ANOTHER_AFTER) {
      for (const other of names) process.removeListener(other, listen);
      process.kill(process.pid, name);
    }
  }
  for (const name of names) process.on(name, listen);
  return { signal: controller.signal, exitCode: () => code };
}
