/** Who may import whom, and what no file of the repository may hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Import {
  /** File under `src`, with slashes. */
  readonly from: string;
  /** File under `src`, or a package's name or `node:` module as it is written. */
  readonly to: string;
  readonly own: boolean;
  /** Whether it is gone at run time. */
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s[^;'"]*?\bfrom\s+'([^'$]+)'|^\s*import\s+'([^'$]+)'|\bimport\('([^'$]+)'\)/gm;

function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([whole, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic;
    const own = name.startsWith('.');
    return {
      from: file,
      to: own ? posix.join(posix.dirname(file), name.replace(/\.js$/, '.ts')) : name,
      own,
      typeOnly: /^\s*(?:import|export)\s+type\b/.test(whole),
    };
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name));
}

const FILES = filesIn('src')
  .map((file) => file.slice('src/'.length))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort();
const IMPORTS = FILES.flatMap(importsOf);

/** A package may be imported by one of its files. */
function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function show({ from, to }: Import): string {
  return `${from} → ${to}`;
}

/** What imports nothing, any place may import. */
const LEAVES = /^(?:types|host-of|spare-memory)\.ts$/;

/** For each place under `src`, the places it may import besides; the first line that fits a file counts. */
const MAY_IMPORT: readonly (readonly [RegExp, RegExp])[] = [
  [LEAVES, /^$/],
  [/^segment\//, /^segment\//],
  [/^language\//, /^language\//],
  [/^label\/lexicon\//, /^segment\/(?:char-class|columns|word-hash)\.ts$|^label\/lexicon\//],
  // Rules share helpers, but never see one another.
  [/^label\/rules\/index\.ts$/, /^label\/rule\.ts$|^label\/rules\//],
  [
    /^label\/rules\//,
    /^segment\/(?:char-class|closing-mark|truncation|wrap-width)\.ts$|^label\/[^/]+\.ts$|^label\/lexicon\//,
  ],
  [
    /^label\//,
    /^segment\/(?:char-class|columns|line-breaks|scan-block|segment-document|truncation|word-hash|wrap-width)\.ts$|^label\/(?!rules\/)|^html\/(?:elements|markup|page-signs)\.ts$/,
  ],
  [/^metadata\//, /^metadata\/|^segment\/char-class\.ts$/],
  [
    /^own-rules\//,
    /^own-rules\/|^label\/(?:own-rules|rule|rules\/index)\.ts$|^read\/(?:check-options|describe-io-error|did-you-mean|lazy-packages|read-yaml|usage-error)\.ts$/,
  ],
  [/^html\//, /^(?:html|metadata)\//],
  [
    /^assemble\//,
    /^html\/(?:elements|markup)\.ts$|^(?:assemble|metadata)\/|^segment\/(?:char-class|closing-mark|line-breaks)\.ts$|^label\/label-blocks\.ts$/,
  ],
  [/^clean\.ts$/, /^(?:segment|label|assemble|language)\//],
  [/^to-document\.ts$/, /^read\/byte-maps\.ts$|^html\//],
  [/^read\//, /^(?:read|html)\//],
  [
    /^link-marks\//,
    /^link-marks\/|^read\/(?:edit-document|edits)\.ts$|^segment\/(?:columns|line-breaks|scan-lines|wrap-width)\.ts$/,
  ],
  [/^write\//, /^write\//],
  [/^config\//, /^config\//],
  [/^eval\//, /^eval\//],
  [/^survey\//, /^survey\/|^label\/doubt-of\.ts$/],
  [/^report\//, /^(?:report|survey)\/|^label\/doubt-of\.ts$/],
  // What is bundled for the page must not grow by what the page does not need.
  [/^browser\//, /^browser\/|^report\/(?:report-data|show-number)\.ts$/],
  [/^train\//, /^(?:link-marks\/unmark|to)-document\.ts$|^(?:train|eval|segment|label|language)\//],
  [/^run\//, /^(?!cli\/|dev\/)/],
  [/^cli\//, /^(?!dev\/)/],
  [/^dev\//, /^/],
  // The files that put the stages together.
  [/^[^/]+\.ts$/, /^(?!cli\/|dev\/)/],
];

/** Where each package is used; the other files go through these. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  '@bokuweb/zstd-wasm': /^write\/load-zstd\.ts$/,
  chalk: /^cli\//,
  chardet: /^read\//,
  cheerio: /^html\/read-declarations\.ts$/,
  commander: /^cli\//,
  'd3-array': /^report\//,
  'd3-scale': /^report\//,
  domhandler: /^html\//,
  franc: /^language\/score-trigrams\.ts$|^dev\//,
  'get-east-asian-width': /^segment\/wrap-width\.ts$/,
  fzstd: /^read\/content-coding\.ts$/,
  globby: /^read\/find-inputs\.ts$/,
  htmlparser2: /^html\//,
  hyparquet: /^read\//,
  'hyparquet-compressors': /^read\//,
  'hyparquet-writer': /^write\//,
  'iconv-lite': /^read\//,
  jiti: /^cli\/load-config-file\.ts$/,
  micromatch: /^read\/path-filter\.ts$/,
  re2js: /^read\//,
  'string-width': /^cli\/terminal-text\.ts$/,
  'xz-decompress': /^read\/unxz\.ts$/,
  yaml: /^read\/(?:lazy-packages|read-yaml)\.ts$/,
};

const MAY_USE_NODE =
  /^(?:read|write|run|cli|dev)\/|^own-rules\/load-rules\.ts$|^(?:pipeline|restore|restore-files|clean-stream)\.ts$/;

describe('imports', () => {
  it('finds the files', () => {
    expect(FILES).toEqual(expect.arrayContaining(['types.ts', 'clean.ts', 'label/decide.ts', 'cli/main.ts']));
    expect(IMPORTS.map(show)).toEqual(
      expect.arrayContaining(['clean.ts → types.ts', 'cli/main.ts → cli/clean-command.ts']),
    );
    expect(IMPORTS.filter(({ own, to }) => own && !FILES.includes(to)).map(show)).toEqual([]);
  });

  it('go only one way', () => {
    const wrong = IMPORTS.filter(({ from, to, own }) => {
      if (!own) return false;
      const allowed = MAY_IMPORT.find(([place]) => place.test(from))?.[1];
      return allowed === undefined || !(allowed.test(to) || LEAVES.test(to));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('use each package in its place, and no package that package.json lacks', () => {
    const {
      dependencies,
      devDependencies,
    }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(PACKAGES).sort());
    const used = new Set(IMPORTS.map(({ to }) => packageOf(to)));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
    const wrong = IMPORTS.filter(({ from, to, own }) => {
      if (own || to.startsWith('node:')) return false;
      // What is not published may use what is not installed with it.
      if (/^dev\//.test(from) && devDependencies[packageOf(to)] !== undefined) return false;
      return !PACKAGES[packageOf(to)]?.test(from);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('use node: modules only where bytes come in and go out', () => {
    const wrong = IMPORTS.filter(({ from, to }) => to.startsWith('node:') && !MAY_USE_NODE.test(from));
    expect(wrong.map(show)).toEqual([]);
  });

  it('reach no node: module from clean.ts', () => {
    expect([...reachedFrom('clean.ts')].filter((file) => file.startsWith('node:'))).toEqual([]);
  });

  it('have no cycles', () => {
    expect(FILES.flatMap((file) => cycleAt(file))).toEqual([]);
  });
});

function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  for (const { to } of IMPORTS.filter(({ from, typeOnly }) => from === file && !typeOnly)) {
    if (seen.has(to)) continue;
    seen.add(to);
    reachedFrom(to, seen);
  }
  return seen;
}

/** The file itself when its imports lead back to it. */
function cycleAt(file: string): string[] {
  return reachedFrom(file).has(file) ? [file] : [];
}

/** What git ignores, and git itself. */
const IGNORED = ['.git', ...readFileSync('.gitignore', 'utf8').split(/\r?\n/)];

function trackedFiles(): string[] {
  const top = readdirSync('.', { withFileTypes: true }).filter(({ name }) => !IGNORED.includes(name));
  return top.flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]));
}

describe('files', () => {
  // Put together here, so that this file does not hold them.
  const forbidden = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['../', 'shared'],
    ['/', 'work/'],
  ].map((parts) => parts.join(''));

  it(`hold nothing unfinished and no path of the workshop`, () => {
    const found = trackedFiles()
      .filter(
        (file) => !file.startsWith('fixtures/') && !/\.(?:tgz|gz|png|zst|xz|bz2)$|^package-lock\.json$/.test(file),
      )
      .filter((file) => forbidden.some((word) => new RegExp(`(?<!\\w)${word}`).test(readFileSync(file, 'utf8'))));
    expect(found).toEqual([]);
  });

  it('are named in kebab-case', () => {
    expect(
      filesIn('src').filter((file) => !/^[a-z0-9-]+(?:(?:\.test)?\.ts|\.css)$/.test(posix.basename(file))),
    ).toEqual([]);
  });
});
