/**
 * `npm run build`: the package's code into `dist/`, declarations by tsc, code by esbuild. It takes the place of the last build only
 * when all of it is there and something in it is new, so that programs which start meanwhile (npm builds before it packs, and before
 * some an `npx`) find theirs: between the two names that change there is a moment without any.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const NEXT = `dist.${process.pid}`;
const LAST = `${NEXT}.last`;

const LEXICONS = 'src/label/lexicon';
const IS_LEXICON = /^[a-z]{3}\.ts$/;

/**
 * The phrases of all languages are most of the code, and a run meets few of them. Each language is a file of its own, which is
 * loaded when a list of it is asked for. Modules that are imported later cannot be used without waiting, so these are CommonJS.
 */
function lexiconsApart(lists) {
  return {
    name: 'lexicons-apart',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/]lexicon[\\/][a-z]{3}\.ts$/ }, ({ path }) => {
        const language = basename(path, '.ts');
        return {
          contents: `import { lexicon } from 'lexicon-apart'; export const ${language} = lexicon('${language}');`,
        };
      });
      onResolve({ filter: /^lexicon-apart$/ }, ({ path }) => ({ path, namespace: 'lexicon-apart' }));
      // The build bundles this into a file that lies one folder deep.
      onLoad({ filter: /./, namespace: 'lexicon-apart' }, () => ({
        contents: `
          import { createRequire } from 'node:module';
          const load = createRequire(import.meta.url);
          export function lexicon(language) {
            const lists = ${JSON.stringify(lists)}.map((list) => [list, () => load('../lexicons/' + language + '.cjs')[language][list]()]);
            return { language, ...Object.fromEntries(lists) };
          }`,
      }));
    },
  };
}

/** To make the phrases of English out of its lexicon took a seventh of the time that a small text takes, so the build makes them. */
function phrasesStored(keys) {
  return {
    name: 'phrases-stored',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]lexicon[\\/]stored-phrases\.ts$/ }, () => ({
        // As above, the file lies one folder deep.
        contents: `
          import { readFileSync } from 'node:fs';
          import { readPhrases } from './phrases-file.js';
          const KEYS = ${JSON.stringify(keys)};
          export function readStored(key) {
            return KEYS.includes(key) ? readPhrases(readFileSync(new URL('../phrases/' + key + '.bin', import.meta.url))) : null;
          }`,
        resolveDir: LEXICONS,
      }));
    },
  };
}

/** CommonJS into a folder of the build. */
function buildApart(entryPoints, folder) {
  return build({
    entryPoints,
    outdir: `${NEXT}/${folder}`,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** Returns the names of the lists. */
async function buildLexicons() {
  const names = readdirSync(LEXICONS).filter((name) => IS_LEXICON.test(name));
  await buildApart(
    names.map((name) => `${LEXICONS}/${name}`),
    'lexicons',
  );
  const { eng } = load('lexicons/eng.cjs');
  return Object.keys(eng).filter((key) => key !== 'language');
}

/** Returns what they are stored under. */
async function storePhrases() {
  await buildApart([`${LEXICONS}/phrase-book.ts`, `${LEXICONS}/phrases-file.ts`], 'making');
  const { STORED_KEYS, makePhrases } = load('making/phrase-book.cjs');
  const { writePhrases } = load('making/phrases-file.cjs');
  rmSync(`${NEXT}/making`, { recursive: true });
  mkdirSync(`${NEXT}/phrases`);
  for (const key of STORED_KEYS) writeFileSync(`${NEXT}/phrases/${key}.bin`, writePhrases(makePhrases(key)));
  return STORED_KEYS;
}

function load(name) {
  return createRequire(import.meta.url)(resolve(NEXT, name));
}

/**
 * esbuild parts modules by the entries that reach them, and each module that is imported later is one: the code would lie in a
 * hundred files, fifty of them on the way of a text, and to find and load those took a sixth of its time. Entries that are loaded
 * after others, or with them, reach all that these do, and parts that all of them reach become one file. Completions, which shells
 * ask for when they start, stay small.
 */
const COMPANY = [
  { entries: /^src\/cli\/(?!main\.ts|completion)/, company: ['src/cli/program.ts', 'src/cli/clean-command.ts'] },
  { entries: /^src\/(index\.ts|read\/|run\/)/, company: ['src/run/piece-cleaner.ts'] },
];

/** `entries` are paths below this folder. */
function inCompany(entries) {
  return {
    name: 'in-company',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
        const entry = relative('.', path).replaceAll('\\', '/');
        if (!entries.includes(entry)) return null;
        const added = COMPANY.filter((rule) => rule.entries.test(entry)).flatMap(({ company }) => company);
        const imports = added.map((module) => `import ${JSON.stringify(resolve(module))};`);
        return { contents: [readFileSync(path, 'utf8'), ...imports].join('\n'), loader: 'ts' };
      });
    },
  };
}

/** The entries of a build, those included that are imported later. */
async function listEntries(options) {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  return Object.values(metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
}

function isSame(folder, other) {
  const [names, others] = [folder, other].map(listFiles);
  const isFileSame = (name) => readFileSync(join(folder, name)).equals(readFileSync(join(other, name)));
  return names.join('\n') === others.join('\n') && names.every(isFileSame);
}

function listFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

try {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', NEXT];
  execFileSync(process.execPath, tsc, { stdio: 'inherit' });
  const [lists, keys] = [await buildLexicons(), await storePhrases()];
  // The packages stay where npm puts them. To load two hundred files of our own took a quarter of the time that a small file takes.
  const options = {
    entryPoints: ['src/index.ts', 'src/config/define-config.ts', 'src/cli/main.ts', 'src/run/clean-worker.ts'],
    outbase: 'src',
    outdir: NEXT,
    bundle: true,
    packages: 'external',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node20',
    // Else such a pattern becomes a `new RegExp`, made anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    // A source with other letters takes two bytes a character, and longer to read: a twentieth of what a small file takes.
    charset: 'ascii',
    logLevel: 'warning',
    plugins: [lexiconsApart(lists), phrasesStored(keys)],
  };
  const entries = await listEntries(options);
  await build({ ...options, plugins: [...options.plugins, inCompany(entries)] });
  await build({
    entryPoints: ['src/browser/main.ts', 'src/browser/report.css'],
    outdir: `${NEXT}/browser`,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  if (!existsSync('dist')) renameSync(NEXT, 'dist');
  else if (!isSame('dist', NEXT)) {
    renameSync('dist', LAST);
    renameSync(NEXT, 'dist');
  }
} finally {
  for (const folder of [NEXT, LAST]) rmSync(folder, { recursive: true, force: true });
}
