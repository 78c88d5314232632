import { spawnSync } from 'node:child_process';

/** The text as `npm run format` would leave it in a file of that path. Throws with what the formatter says. */
export function formatDocument(path: string, text: string): string {
  const args = ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path}: biome ended with ${status}: ${stderr}`);
  return stdout;
}
