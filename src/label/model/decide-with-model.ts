/**
 * Rules and model → one decision a block. What the rules remove goes, down to a sentence. About the rest the model decides line
 * by line; what a rule found there, too weak to remove it, gives the line its label and reason. What a user's own rule keeps
 * stays.
 */
import type { Segmented } from '../../segment/segment-document.js';
import { type Block, type Finding, type Label, MODEL_RULE, type Reason } from '../../types.js';
import type { RuledPage } from '../apply-rules.js';
import { decide } from '../decide.js';
import { keptBy } from '../own-rules.js';
import { explainPieces } from '../residue/explain-pieces.js';
import { isLikelyParagraph, judgePieces, type PieceJudgement } from '../residue/judge-pieces.js';
import { type PieceText, toPieceText } from '../residue/piece-features.js';
import { spareBios } from '../residue/spare-bios.js';
import { explainLines } from './explain.js';
import { CLEAN_LIMIT, type Judgement, judgeLines, LOST_SHARE } from './judge.js';
import { FACTS_PER_LINE, factIndex, type Lines, readLines } from './lines.js';
import type { Model } from './model-file.js';

export interface Decision {
  /** For each block the finding that removes it, or null where it stays. */
  readonly decided: readonly (Finding | null)[];
  /** For each block the finding by which the rules remove it once what the model thinks of the lines around it is known. */
  readonly byRules: readonly (Finding | null)[];
  /** For each block the probability that its line is body, or that it is itself where it goes as a piece. */
  readonly chances: readonly number[];
  /** For each block what moved that probability; null unless asked for. */
  readonly whys: readonly (readonly Reason[])[] | null;
  /** Lines from this probability up stay; null where the rules alone decided after all. */
  readonly limit: number | null;
  /** Whether someone should look at what the model chose. */
  readonly isDoubtful: boolean;
}

/** The text as its pieces are judged, or null where it is a page. */
export function pieceTextOf(segmented: Segmented, ruled: RuledPage, model: Model): PieceText | null {
  return readText(segmented, ruled, model).pieces;
}

interface JudgedText {
  readonly lines: Lines;
  readonly judgement: Judgement;
  /** For each block the chance of its line to be body. */
  readonly chances: readonly number[];
  /** For each block the finding by which the rules remove it. */
  readonly byRules: readonly (Finding | null)[];
  readonly pieces: PieceText | null;
}

function readText(segmented: Segmented, ruled: RuledPage, model: Model): JudgedText {
  const { blocks, markup } = segmented;
  const { best } = ruled;
  const lines = readLines(segmented, ruled);
  const judgement = judgeLines(lines, model);
  const chances: number[] = [];
  for (let block = 0; block < blocks.length; block++) chances.push(judgement.chances[lines.ofBlock[block]]);
  // Of a whole page, most of which is unlikely, no line near the article would be safe from weak rules.
  if (!mayBeArticle(judgement.threshold)) return { lines, judgement, chances, byRules: ruled.byRules, pieces: null };
  const byRules = decide(blocks, best, (block) => isLine(blocks[block]) && chances[block] < UNLIKELY);
  if (markup !== null) return { lines, judgement, chances, byRules, pieces: null };
  const ruledText = toPieceText({ segmented, best, byRules, chances });
  const pieces = model.pieces === null ? ruledText : spareBios(ruledText, model.pieces);
  return { lines, judgement, chances, byRules: pieces.byRules, pieces };
}

export function decideWithModel(segmented: Segmented, ruled: RuledPage, model: Model, explain: boolean): Decision {
  const { best, own } = ruled;
  const { blocks } = segmented;
  const text = readText(segmented, ruled, model);
  const { lines, chances, judgement, byRules } = text;
  const { threshold, isDoubtful } = judgement;
  const residue = text.pieces === null || model.pieces === null ? null : judgePieces(text.pieces, model.pieces);
  const tail = startOfTail(blocks, byRules, (block) => chances[block]);
  // The trees that see the markup know better than such rules.
  const doubtedLimit = segmented.markup === null ? limitOfDoubted(threshold) : threshold;
  const decided: (Finding | null)[] = [];
  const told = [...chances];
  // A page without any line that reads as body is a page that the model does not understand.
  let isEmpty = byRules.length > 0;
  for (let block = 0; block < byRules.length; block++) {
    if (keptBy(own, block) !== null) {
      decided.push(null);
      continue;
    }
    const chance = chances[block];
    const doubt = best[block];
    const ruleLimit = doubt !== null && doubt.confidence >= DOUBT ? doubtedLimit : threshold;
    const limit = block > tail ? Math.max(ruleLimit, TAIL_LIMIT) : ruleLimit;
    let finding = byRules[block];
    if (finding === null && chance < limit && !isSurelyText(text.pieces, residue, block))
      finding = doubt ?? toFinding(lines, lines.ofBlock[block], chance);
    if (residue?.goes[block]) {
      finding ??= doubt ?? toPieceFinding(lines, lines.ofBlock[block], residue, block);
      told[block] = 1 - residue.chances[block];
    }
    decided.push(finding);
    if (finding === null) isEmpty = false;
  }
  return {
    decided: isEmpty ? byRules : decided,
    byRules,
    chances: told,
    whys: explain ? explainBlocks(text, model, residue) : null,
    limit: isEmpty ? null : threshold,
    isDoubtful: isDoubtful || losesMuch(blocks, residue),
  };
}

/** Whether more words go as pieces than of an article alone should. */
function losesMuch(blocks: readonly Block[], residue: PieceJudgement | null): boolean {
  if (residue === null) return false;
  let all = 0;
  let lost = 0;
  blocks.forEach(({ facts }, block) => {
    all += facts.words;
    if (residue.goes[block]) lost += facts.words;
  });
  return lost > LOST_SHARE * all;
}

/** Below this chance of residue a piece stays, whatever the lines' trees say. */
const SURELY_TEXT_CHANCE = 0.05;

function isSurelyText(text: PieceText | null, residue: PieceJudgement | null, block: number): boolean {
  return text?.isPiece[block] === true && residue !== null && residue.chances[block] < SURELY_TEXT_CHANCE;
}

/** A line below this does not keep the rules from what lies behind it. */
const UNLIKELY = 0.3;
/** Behind the last paragraph and boilerplate after it lines below this go, of whatever kind the text is. */
const TAIL_LIMIT = 0.3;

function isLine({ startsLine, endsLine }: Block): boolean {
  return startsLine && endsLine;
}

/** Index of the first block behind the article's last paragraph that the rules remove; behind all where there is none. */
function startOfTail(
  blocks: readonly Block[],
  byRules: readonly (Finding | null)[],
  chanceOf: (block: number) => number,
): number {
  let tail = blocks.length;
  for (let block = blocks.length - 1; block >= 0; block--) {
    if (byRules[block] !== null) tail = block;
    else if (isLikelyParagraph(blocks[block], chanceOf(block))) return tail;
  }
  return blocks.length;
}

/** A rule that is as sure as this, but found no place to confirm it. */
const DOUBT = 0.6;
/** Of a whole page a line that such a rule has found stays where the model is rather sure of it. */
const DOUBTED_LIMIT = 0.7;

/** Whether the text may be an article alone, by the threshold that was chosen for it. */
function mayBeArticle(threshold: number): boolean {
  return threshold < CLEAN_LIMIT;
}

/** What may be an article alone is not judged by doubts. */
function limitOfDoubted(threshold: number): number {
  return mayBeArticle(threshold) ? threshold : Math.max(threshold, DOUBTED_LIMIT);
}

/** What goes as a piece is told by what spoke for that, the rest by its line. */
function explainBlocks(
  { lines, pieces }: JudgedText,
  model: Model,
  residue: PieceJudgement | null,
): (readonly Reason[])[] {
  const whys = explainLines(lines, model);
  const ofPieces = pieces === null || model.pieces === null ? null : explainPieces(pieces, model.pieces);
  return Array.from(lines.ofBlock, (line, block) => (residue?.goes[block] && ofPieces?.get(block)) || whys[line]);
}

/** What a line that no rule knows may look like, and what it then is. */
const LOOKS: readonly Look[] = [
  { column: factIndex('short-date'), label: 'date', reason: 'short-date' },
  { column: factIndex('label-like'), label: 'nav', reason: 'short-label' },
  { column: factIndex('headline-like'), label: 'teaser', reason: 'headline' },
];
const NO_LOOK = { label: 'other', reason: 'text' } as const;

interface Look {
  readonly column: number;
  readonly label: Label;
  readonly reason: string;
}

/** Labels that lines get which no rule knows. */
export const MODEL_LABELS: readonly Label[] = [...LOOKS, NO_LOOK].map(({ label }) => label);

function toFinding({ facts }: Lines, line: number, chance: number): Finding {
  const has = ({ column }: Look) => facts[line * FACTS_PER_LINE + column] > 0;
  const { label, reason } = LOOKS.find(has) ?? NO_LOOK;
  return { rule: MODEL_RULE, label, reason, confidence: Math.round((1 - chance) * 1000) / 1000, capture: null };
}

function toPieceFinding(lines: Lines, line: number, { chances, bios }: PieceJudgement, block: number): Finding {
  const confidence = Math.round(chances[block] * 1000) / 1000;
  if (bios[block]) return { rule: MODEL_RULE, label: 'bio', reason: 'residue', confidence, capture: null };
  return { ...toFinding(lines, line, 1 - chances[block]), reason: 'residue' };
}
