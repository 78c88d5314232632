import { arb } from './arb.js';
import { ben } from './ben.js';
import { bul } from './bul.js';
import { cat } from './cat.js';
import { ces } from './ces.js';
import { cmn } from './cmn.js';
import { dan } from './dan.js';
import { deu } from './deu.js';
import { ell } from './ell.js';
import { eng } from './eng.js';
import { fin } from './fin.js';
import { fra } from './fra.js';
import { heb } from './heb.js';
import { hin } from './hin.js';
import { hrv } from './hrv.js';
import { hun } from './hun.js';
import { ind } from './ind.js';
import { ita } from './ita.js';
import { jpn } from './jpn.js';
import { kor } from './kor.js';
import type { Lexicon } from './lexicon.js';
import { nld } from './nld.js';
import { nob } from './nob.js';
import { pes } from './pes.js';
import { pol } from './pol.js';
import { por } from './por.js';
import { ron } from './ron.js';
import { rus } from './rus.js';
import { slk } from './slk.js';
import { spa } from './spa.js';
import { srp } from './srp.js';
import { swe } from './swe.js';
import { tha } from './tha.js';
import { tur } from './tur.js';
import { ukr } from './ukr.js';
import { urd } from './urd.js';
import { vie } from './vie.js';

/** All languages, the most used ones of the web first. */
export const LEXICONS: readonly Lexicon[] = [
  eng,
  cmn,
  spa,
  deu,
  jpn,
  fra,
  por,
  rus,
  ita,
  nld,
  pol,
  tur,
  kor,
  arb,
  hin,
  ind,
  vie,
  tha,
  pes,
  swe,
  ukr,
  ces,
  dan,
  nob,
  fin,
  hun,
  ron,
  slk,
  ell,
  bul,
  hrv,
  srp,
  heb,
  cat,
  ben,
  urd,
];
