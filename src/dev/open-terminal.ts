/** Programs on a terminal of their own, by script(1) of util-linux; for tests. */
import { spawn, spawnSync } from 'node:child_process';

/** Whether this machine can: other systems have another script(1). */
export const HAS_TERMINAL = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

export interface OpenTerminal {
  type(keys: string): void;
  /** Waits until the program has written this since the last time; gives all it wrote by then. */
  until(pattern: RegExp): Promise<string>;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it if it has not ended. */
  close(): void;
}

export interface TerminalPlace {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a line of sh on a terminal of 80 columns. */
export function openTerminal(line: string, { cwd, env }: TerminalPlace): OpenTerminal {
  const child = spawn('script', ['-qec', `stty cols 80 rows 40; ${line}`, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm', ...env },
  });
  let written = '';
  let look = (): void => {};
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString();
    look();
  });
  return {
    type: (keys) => child.stdin.write(keys),
    until: (pattern) =>
      new Promise((resolve) => {
        look = () => {
          const found = pattern.exec(written);
          if (found === null) return;
          look = () => {};
          const end = found.index + found[0].length;
          const all = written.slice(0, end);
          written = written.slice(end);
          resolve(all);
        };
        look();
      }),
    close: () => child.kill(),
    ended: new Promise((resolve) => child.on('close', resolve)),
  };
}
