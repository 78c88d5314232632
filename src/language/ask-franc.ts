/** Asks franc where the vote is undecided: over the languages that the vote left, or over all where it found little. */
import { pointsOf, type Ranking, voteCertainty } from './rank.js';
import { scoreTrigrams } from './score-trigrams.js';
import { PROFILES, type Tally } from './vote.js';

/** Code units of the sample given to franc, whose cost is linear in them: some 0.2 ms for a few candidates. */
const MAX_CHARS = 600;

/** The same where all of franc's languages are candidates, which costs some 0.7 ms. */
const MAX_CHARS_FOR_ALL = 300;

/** A candidate needs this share of the winner's points. */
const CANDIDATE_SHARE = 0.5;

/** Below these the vote found so little that every language is a candidate; a short text has few words to find. */
const MIN_POINTS = 3;
const SHORT_WORDS = 25;
const MIN_DENSITY_SHORT = 0.3;
const MIN_DENSITY = 0.5;

/** How much a point a word counts next to franc's score, whose differences between neighbors are of some 0.01. */
const VOTE_WEIGHT = 0.15;

/** Points given in advance to languages with a profile, as the more likely ones: decides only in very short texts. */
const PROFILE_POINTS = 2;

/** A lead over the next language from which an answer gets the most certainty that franc can give. */
const FULL_LEAD = 0.1;
const MAX_CERTAINTY = 0.5;

/** Words from which franc is believed half as much as it may be. */
const HALF_SURE_WORDS = 3;

/** Languages that have a profile but no trigrams in franc: only the vote can tell them. */
const UNKNOWN_TO_FRANC = new Set(['isl', 'eus', 'cym', 'gle', 'lat', 'mlt', 'ltz', 'ckb', 'san', 'asm']);

export interface Answer {
  /** ISO 639-3 code, `und` where franc has no answer and nothing voted. */
  readonly code: string;
  /** 0–0.5. */
  readonly certainty: number;
}

/**
 * Chooses by franc's score and the vote together.
 * @param spans the sample as text indexes: start, end, start, end, …
 */
export function askFranc(text: string, spans: readonly number[], ranking: Ranking, tally: Tally): Answer {
  const { winner, lead, words, first, end } = ranking;
  if (winner >= 0 && lead >= MIN_POINTS && UNKNOWN_TO_FRANC.has(PROFILES[winner].code)) return byVote(ranking);
  const only = findCandidates(ranking, tally);
  if (only.length === 1 && only[0] === PROFILES[winner].code) return byVote(ranking);
  const bonusOf = new Map<string, number>();
  for (let profile = first; profile < end; profile++) {
    const bonus = (VOTE_WEIGHT * (pointsOf(tally, profile) + PROFILE_POINTS)) / Math.max(1, words);
    bonusOf.set(PROFILES[profile].code, bonus);
  }
  let code = 'und';
  let most = 0;
  let next = 0;
  const sample = joinSpans(text, spans, only.length === 0 ? MAX_CHARS_FOR_ALL : MAX_CHARS);
  for (const [candidate, score] of scoreTrigrams(sample, only)) {
    if (candidate === 'und') continue;
    const total = score + (bonusOf.get(candidate) ?? 0);
    if (total > most) {
      next = most;
      most = total;
      code = candidate;
    } else if (total > next) {
      next = total;
    }
  }
  if (code === 'und') return byVote(ranking);
  const certainty = MAX_CERTAINTY * Math.min(1, (most - next) / FULL_LEAD) * (words / (words + HALF_SURE_WORDS));
  return { code, certainty };
}

/** The winner of a vote that was not decisive. */
function byVote({ winner, lead }: Ranking): Answer {
  if (winner < 0) return { code: 'und', certainty: 0 };
  return { code: PROFILES[winner].code, certainty: MAX_CERTAINTY * voteCertainty(lead) };
}

/** Codes of the languages to choose among, none for all that franc knows in the script. */
function findCandidates(ranking: Ranking, tally: Tally): string[] {
  const minDensity = ranking.words < SHORT_WORDS ? MIN_DENSITY_SHORT : MIN_DENSITY;
  if (ranking.points < MIN_POINTS || ranking.density < minDensity) return [];
  const candidates: string[] = [];
  for (let profile = ranking.first; profile < ranking.end; profile++) {
    const { code } = PROFILES[profile];
    if (pointsOf(tally, profile) >= ranking.points * CANDIDATE_SHARE && !UNKNOWN_TO_FRANC.has(code))
      candidates.push(code);
  }
  return candidates;
}

function joinSpans(text: string, spans: readonly number[], maxChars: number): string {
  let sample = '';
  for (let at = 0; at < spans.length && sample.length < maxChars; at += 2) {
    sample += ` ${text.slice(spans[at], spans[at + 1])}`;
  }
  return sample.slice(0, maxChars);
}
