/** Runs code that documents show, in a folder that holds what the documents speak of. */
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHAFF, runChaff } from '../run-chaff.js';
import { type CodeBlock, codeBlocksOf, readDocument } from './document.js';

export interface BlockRun {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly said: string;
}

/** What runs the code of each language; a file that holds it is the last argument. */
const RUNNERS: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  sh: ['bash', '-eu'],
  python: ['python3'],
  make: ['make', '-f'],
  cron: ['bash', '-eu'],
};

/** Programs that a machine may lack and that no one needs to have for chaff; all others must be there. */
const OPTIONAL_PROGRAMS = ['curl', 'duckdb', 'jq', 'make', 'parallel', 'python3'];

/** What installs, builds or trains is tested elsewhere, if at all. */
const NO_COMMAND = /^(?:npm|npx|pip|python[\d.]*|(?:integrations|venv)\/\S+) /m;

/** Whether it is run: shell wherever it stands, the other languages in README and `docs/`. */
export function canRun({ language, code, path }: CodeBlock): boolean {
  if (language === 'sh') return !NO_COMMAND.test(code);
  return RUNNERS[language] !== undefined && /^(?:README\.md|docs\/)/.test(path);
}

export interface BlockNeeds {
  readonly programs: readonly string[];
  /** Of Python. */
  readonly packages: readonly string[];
}

/** What a machine may lack that the block needs: programs by the first words of its commands, packages by its imports. */
export function needsOf({ language, code }: CodeBlock): BlockNeeds {
  const commands = code.matchAll(/(?:^|[|;&(]) *([a-z]\w*)/gm);
  const words = [RUNNERS[language][0], ...[...commands].map(([, word]) => word)];
  return {
    programs: OPTIONAL_PROGRAMS.filter((program) => words.includes(program)),
    packages: language === 'python' ? [...code.matchAll(/^(?:from|import) (\w+)/gm)].map(([, name]) => name) : [],
  };
}

/** Those of the needs that this machine does not meet, in words. */
export function missingFor(block: CodeBlock): string[] {
  const { programs, packages } = needsOf(block);
  return [
    ...programs.filter((program) => !succeeds(program, ['--version'])),
    ...packages.filter((name) => !succeeds('python3', ['-c', `import ${name}`])).map((name) => `Python's ${name}`),
  ];
}

/** Answers so far: some of these programs take seconds to start. */
const answers = new Map<string, boolean>();

function succeeds(program: string, args: readonly string[]): boolean {
  const key = [program, ...args].join(' ');
  const answer = answers.get(key) ?? spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  answers.set(key, answer);
  return answer;
}

export interface Workshop {
  /** Runs a block to its end, where the blocks before it of the same document have left their files. */
  run(block: CodeBlock): Promise<BlockRun>;
  close(): void;
}

/** Makes the files that the documents speak of, and serves them to `curl`, whatever host that asks. */
export async function openWorkshop(): Promise<Workshop> {
  const root = mkdtempSync(join(tmpdir(), 'chaff-documents-'));
  const template = join(root, 'template');
  await makeFiles(template);
  const server = await serve(template);
  const { port } = server.address() as AddressInfo;
  writeFileSync(join(template, '.curlrc'), `connect-to = "::127.0.0.1:${port}"\n`);
  const folders = new Map<string, string>();
  return {
    run: ({ path, language, code }) => {
      const folder = folders.get(path) ?? join(root, String(folders.size));
      if (!folders.has(path)) cpSync(template, folder, { recursive: true, verbatimSymlinks: true });
      folders.set(path, folder);
      const script = join(root, 'script');
      // When cron runs a line is none of a test's business.
      writeFileSync(script, language === 'cron' ? code.replace(/^(?:\S+ ){5}/gm, '') : code);
      return spawnIn(folder, [...RUNNERS[language], script]);
    },
    close: () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function spawnIn(folder: string, [program, ...args]: readonly string[]): Promise<BlockRun> {
  const own = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, CURL_HOME: folder, HF_HOME: folder };
  const scheduler = { SLURM_ARRAY_TASK_ID: '1' };
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...own, ...scheduler } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = createReadStream(join(folder, basename(request.url ?? '')));
    file.on('error', () => response.writeHead(404).end()).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function makeFiles(folder: string): Promise<void> {
  for (const name of ['bin', 'corpus', 'dumps/2024', '.config/fish/completions']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  symlinkSync(CHAFF, join(folder, 'bin/chaff'));
  const page = readFileSync('fixtures/demo/night-market.txt');
  const pages = readFileSync('fixtures/eval/pages.jsonl');
  const content = `${JSON.stringify({ id: 'a', content: page.toString() })}\n`;
  copyFileSync('fixtures/demo/wend-page.txt', join(folder, 'corpus/page.txt'));
  writeFileSync(join(folder, 'corpus/pages.jsonl'), pages);
  for (const name of ['gold.jsonl', 'floors.json']) copyFileSync(join('fixtures/eval', name), join(folder, name));
  copyFileSync('fixtures/train/labelled.jsonl', join(folder, 'labelled.jsonl'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'dump.txt': page,
    'page.txt': page,
    'pages.jsonl': pages,
    'dump.jsonl': pages,
    'dump.gz': gzipSync(Buffer.concat([page, Buffer.from('\f'), page])),
    'dump.jsonl.gz': gzipSync(pages),
    'pages.jsonl.gz': gzipSync(pages),
    'dumps/2024/a.jsonl.gz': gzipSync(content),
    'gold.jsonl.gz': gzipSync(readFileSync('fixtures/eval/gold.jsonl')),
    'labelled.jsonl.gz': gzipSync(readFileSync('fixtures/train/labelled.jsonl')),
    'rules.yaml': readOwnRules(),
    'chaff.config.yaml': 'profiles: { news: { keep: [title, caption] } }\n',
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
  const clean = async (...args: string[]) => {
    const { code, stderr } = await runChaff([...args, '-q'], { cwd: folder });
    if (code !== 0) throw new Error(`chaff ${args.join(' ')}: ${stderr}`);
  };
  const beside = ['--ledger', 'ledger.jsonl.gz', '--rejects', 'rejects.jsonl'];
  await clean('dump.txt', '-o', 'clean.jsonl.gz', ...beside);
  await clean('pages.jsonl', '-o', 'clean.parquet', '--rejects', 'rejects.jsonl.gz');
  await clean('dump.jsonl', '-o', 'dumps/2024/b.jsonl.zst');
  await clean('check', 'corpus/', '--baseline', 'baseline.json', '--update');
}

/** The file of rules that `docs/own-rules.md` shows. */
export function readOwnRules(): string {
  const [{ code }] = codeBlocksOf(readDocument('docs/own-rules.md')).filter(({ language }) => language === 'yaml');
  return code;
}
