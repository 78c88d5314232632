/** Runs the built command line as a user would; for tests. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ChaffResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface ChaffOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const CHAFF = fileURLToPath(new URL('../../bin/chaff.js', import.meta.url));

/** Runs `chaff` with `args` to its end; standard input is `input`, or empty. */
export function runChaff(args: readonly string[], { input = '', cwd, env }: ChaffOptions = {}): Promise<ChaffResult> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [CHAFF, ...args], { cwd, env: { ...inherited, ...env } });
  const stdout: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  // The command may end before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout), stderr }));
  });
}

/** The lines of JSON in `bytes`, parsed. */
export function parseLines<T>(bytes: Uint8Array): T[] {
  const lines = Buffer.from(bytes).toString().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
