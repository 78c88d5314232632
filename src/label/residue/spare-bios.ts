/** What the rules took for a bio and reads as text all the same: an article may tell of lives as bios do. */
import type { Finding } from '../../types.js';
import { toOdds } from '../model/forest.js';
import { type HashedWeights, scoreHashes } from '../model/lexical.js';
import type { PieceModel } from '../model/model-file.js';
import { scorePieces } from './judge-pieces.js';
import { type PieceText, toPieceText } from './piece-features.js';
import { listPieceHashes, MOST_PIECE_HASHES } from './piece-hashes.js';

const BIO_RULES: ReadonlySet<string> = new Set(['author-bio', 'bio-heading', 'company-bio']);
/** Below this chance of residue a bio is text: measured so that next to none of the true ones would stay. */
export const SPARE_LIMIT = 0.05;
const SPARE_ODDS = toOdds(SPARE_LIMIT);
/** Where the rules remove so many other blocks there was a bio as well, whatever it reads like. */
const MOST_OTHERS = 2;
/** Two of three bios are told by their words alone, in log-odds; of what is text next to nothing is. */
const WORDS_ODDS = -0.8;

/** Blocks from `first` to before `next` that one rule took for a bio. */
interface Run {
  readonly first: number;
  readonly next: number;
}

const hashes = new Int32Array(MOST_PIECE_HASHES);

/** The text as if the rules had not found what they took for a bio without being one. */
export function spareBios(text: PieceText, model: PieceModel): PieceText {
  const { byRules } = text;
  const others = byRules.filter((finding) => finding !== null && !BIO_RULES.has(finding.rule));
  if (others.length > MOST_OTHERS) return text;
  const wordOddsOf = wordOdds(text, model.weights);
  const doubted = listBios(byRules).filter((run) => meanOf(run, wordOddsOf) < WORDS_ODDS);
  if (doubted.length === 0) return text;
  // What they found beside it would speak for it: it is judged as if they had found nothing.
  const bare = toPieceText({ ...text, byRules: byRules.map(() => null) });
  const scores = scorePieces(bare, model);
  if (scores === null) return text;
  const spared = [...byRules];
  const oddsOf = (block: number) => (bare.isPiece[block] ? scores.odds[block] : Number.POSITIVE_INFINITY);
  for (const run of doubted) if (meanOf(run, oddsOf) < SPARE_ODDS) spared.fill(null, run.first, run.next);
  return toPieceText({ ...text, byRules: spared });
}

function listBios(byRules: readonly (Finding | null)[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < byRules.length; ) {
    const rule = byRules[first]?.rule;
    let next = first + 1;
    while (next < byRules.length && byRules[next]?.rule === rule) next++;
    if (rule !== undefined && BIO_RULES.has(rule)) runs.push({ first, next });
    first = next;
  }
  return runs;
}

/** Log-odds of residue by a block's words alone. */
function wordOdds({ segmented: { blocks, columns } }: PieceText, weights: HashedWeights): (block: number) => number {
  return (block) => scoreHashes(weights, hashes, listPieceHashes(columns, blocks[block], block, hashes)).first;
}

function meanOf({ first, next }: Run, oddsOf: (block: number) => number): number {
  let sum = 0;
  for (let block = first; block < next; block++) sum += oddsOf(block);
  return sum / (next - first);
}
