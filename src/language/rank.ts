/** Reads a tally: the dominant script, the ranking of the languages that voted in it, and whether that decides. */
import { indexOfScript, SCRIPTS } from './script-table.js';
import { PROFILES, type Tally } from './vote.js';

/** Points by which the winner must lead: two function words, or as many telling letters. */
const MIN_LEAD_POINTS = 6;

/**
 * Close languages share most function words, so that a lead must also be a share of the winner's points, or be so many
 * points that the few words that tell the two apart cannot have met by chance.
 */
const MIN_LEAD_SHARE = 0.15;
const CLEAR_LEAD_POINTS = 16;

/**
 * Points a word from which a text is surely in one of the voting languages: 0.7 to 1.3 is usual in them, and below 0.5
 * in languages without a profile, whose words coincide with function words only by chance.
 */
const MIN_DENSITY = 0.5;

/** A lead, in points a word, that makes up for a lower density. */
const MIN_LEAD_PER_WORD = 0.25;

/** Points at which a lead is worth a certainty of one half. */
const HALF_SURE_POINTS = 4;

/** Japanese mixes kana into Han; Chinese holds a stray kana at most. */
const MIN_KANA_PER_HAN = 1 / 15;

const HAN = indexOfScript('Hani');
const KANA = indexOfScript('Jpan');

/** Where the profiles of each script stand in `PROFILES`, by index in `SCRIPTS`, as first and past the last. */
const PROFILE_RANGES = SCRIPTS.map(({ code }) => {
  const first = PROFILES.findIndex((profile) => profile.script === code);
  return [first, PROFILES.findLastIndex((profile) => profile.script === code) + 1] as const;
});

/** What the vote says of one script. */
export interface Ranking {
  /** Index in `PROFILES` of the winner, -1 where nothing voted. */
  readonly winner: number;
  readonly points: number;
  /** Points by which the winner leads the runner-up. */
  readonly lead: number;
  /** Words counted in the script. */
  readonly words: number;
  /** The winner's points for words, by words counted. */
  readonly density: number;
  /** Where the script's profiles stand in `PROFILES`: the first, and past the last. */
  readonly first: number;
  readonly end: number;
}

/** Index in `SCRIPTS` of the script that most of the prose is in, 0 without letters. Merges Han into kana's count. */
export function dominantScript({ letters }: Tally): number {
  if (letters[KANA] > 0 && letters[KANA] >= letters[HAN] * MIN_KANA_PER_HAN) {
    letters[KANA] += letters[HAN];
    letters[HAN] = 0;
  }
  let dominant = 0;
  let most = 0;
  for (let script = 1; script < letters.length; script++) {
    const weight = letters[script] * SCRIPTS[script].weight;
    if (weight > most) {
      most = weight;
      dominant = script;
    }
  }
  return dominant;
}

/** Share of the letters, by weight, that are of a script: 0–1. */
export function scriptShare({ letters }: Tally, script: number): number {
  let all = 0;
  for (let other = 1; other < letters.length; other++) all += letters[other] * SCRIPTS[other].weight;
  return all === 0 ? 0 : (letters[script] * SCRIPTS[script].weight) / all;
}

/** Ranks the languages that have a profile in a script. */
export function rank(tally: Tally, script: number): Ranking {
  const [first, end] = PROFILE_RANGES[script];
  let winner = -1;
  let most = 0;
  let next = 0;
  for (let profile = first; profile < end; profile++) {
    const points = pointsOf(tally, profile);
    if (points > most) {
      next = most;
      most = points;
      winner = profile;
    } else if (points > next) {
      next = points;
    }
  }
  const words = tally.words[script];
  const density = winner < 0 ? 0 : tally.wordPoints[winner] / Math.max(1, words);
  return { winner, points: most, lead: most - next, words, density, first, end };
}

/** All points of a profile. */
export function pointsOf({ wordPoints, letterPoints }: Tally, profile: number): number {
  return wordPoints[profile] + letterPoints[profile];
}

/** Whether the vote can be taken without asking franc. */
export function isDecisive({ points, lead, words, density }: Ranking): boolean {
  if (lead < MIN_LEAD_POINTS || lead < Math.min(points * MIN_LEAD_SHARE, CLEAR_LEAD_POINTS)) return false;
  return density >= MIN_DENSITY || lead >= words * MIN_LEAD_PER_WORD;
}

/** How sure a lead makes, 0–1. */
export function voteCertainty(lead: number): number {
  return lead / (lead + HALF_SURE_POINTS);
}
