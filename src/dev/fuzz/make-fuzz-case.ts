/** The n-th input of a fuzz run and the flags that it is read with: always the same ones for the same seed. */
import { toCleanCommandOptions } from '../../cli/to-options.js';
import type { PipelineOptions } from '../../pipeline.js';
import { FORMATS } from '../../read/detect-format.js';
import { READ_DEFAULTS } from '../../read/read-defaults.js';
import { FUZZ_KINDS, FUZZ_NAMES, type FuzzKind } from './fuzz-kinds.js';
import { createFuzzRandom, type FuzzRandom } from './fuzz-random.js';
import { makeSeed, type SeedPool } from './fuzz-seeds.js';
import { mutate, mutateSlightly } from './mutate.js';

export interface FuzzCase {
  readonly index: number;
  readonly kind: FuzzKind;
  /** Of the file; its ending may tell the format. */
  readonly name: string;
  readonly bytes: Buffer;
  /** As on the command line. */
  readonly args: readonly string[];
  readonly options: PipelineOptions;
  /** Where the bytes are cut on their way in, ascending. */
  readonly cuts: readonly number[];
}

export interface FuzzSource {
  readonly pool: SeedPool;
  readonly seed: number;
  readonly kinds: readonly FuzzKind[];
}

export function makeFuzzCase({ pool, seed, kinds }: FuzzSource, index: number): FuzzCase {
  const random = createFuzzRandom(Math.imul(seed, 0x9e3779b1) + index);
  const kind = kinds[index % kinds.length];
  const bytes = makeBytes(kind, pool, random);
  const flags = makeFlags(random);
  return {
    index,
    kind,
    name: random.chance(0.9) ? random.pick(FUZZ_NAMES[kind]) : random.pick(FUZZ_NAMES[random.pick(FUZZ_KINDS)]),
    bytes,
    args: toArgs(flags),
    options: toCleanCommandOptions({ ...KEYS, ...flags, ledger: 'ledger.jsonl' }).pipeline,
    cuts: makeCuts(bytes.length, random),
  };
}

/** Sound ones too: they show that the checks are not met by faults alone. */
function makeBytes(kind: FuzzKind, pool: SeedPool, random: FuzzRandom): Buffer {
  const seed = makeSeed(kind, pool, random);
  const how = random.below(20);
  if (how === 0) return seed;
  if (how < 7) return mutateSlightly(seed, random);
  return mutate(seed, random, makeSeed(random.chance(0.7) ? kind : random.pick(FUZZ_KINDS), pool, random));
}

type Flags = Readonly<Record<string, string | boolean>>;

const KEYS: Flags = {
  textKey: READ_DEFAULTS.textKey,
  htmlKey: READ_DEFAULTS.htmlKey,
  idKey: READ_DEFAULTS.idKey,
  urlKey: READ_DEFAULTS.urlKey,
};

const SPLITS = ['line', 'formfeed', 'blank:1', 'blank:3', 'regex:^-+$', 'auto', 'auto'];
const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'gb18030',
  'shift_jis',
  'iso-2022-jp',
  'euc-kr',
  'big5',
];
const KEEPS = ['title,bio,caption', 'nav,teaser,other,legal'];

function makeFlags(random: FuzzRandom): Flags {
  return {
    ...(random.chance(0.15) && { from: random.pick(FORMATS) }),
    ...(random.chance(0.6) && { split: random.pick(SPLITS) }),
    ...(random.chance(0.1) && { encoding: random.pick(ENCODINGS) }),
    ...(random.chance(0.25) && { maxDocBytes: random.pick(['10', '64', '1000', '5000']) }),
    ...(random.chance(0.1) && { textKey: random.pick(['meta.text', 'html', 'note', 'a.a']) }),
    ...(random.chance(0.2) && { keep: random.pick(KEEPS) }),
    ...(random.chance(0.3) && { markdown: true }),
    ...(random.chance(0.3) && { fixText: true }),
    ...(random.chance(0.3) && { verify: true }),
    ...(random.chance(0.4) && { model: false }),
    ...(random.chance(0.4) && { onError: 'quarantine', quarantine: 'quarantine.jsonl' }),
  };
}

function toArgs(flags: Flags): string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === false) return [`--no-${flag}`];
    return value === true ? [`--${flag}`] : [`--${flag}`, value];
  });
}

function makeCuts(length: number, random: FuzzRandom): number[] {
  if (random.chance(0.1) && length < 5000) return Array.from({ length }, (_, at) => at);
  return Array.from({ length: random.size(40) }, () => random.below(length + 1)).sort((a, b) => a - b);
}
