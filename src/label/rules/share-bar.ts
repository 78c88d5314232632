import type { BlockRule, Page } from '../rule.js';

const MAX_CHARS = 160;
/** What may follow a button's label in its line. */
const ONLY_COUNT = /^[\s:：()[\]|·•+\d.,kKmM万!！]*$/u;

/** "Del 2" is a part's number: Danish and Norwegian have one word for "part" and "share". */
const PART = /^del\s+\d{1,2}\s*[:.]?$/iu;

const MAX_ICONS = 40;
const ICON = '[\\p{Extended_Pictographic}♡♥❤★☆⤴⤵↗⇪✉🔗𝕏]\\uFE0F?';
/** "f 𝕏 in ✉": signs of networks and letters that are drawn as theirs. */
const SIGNS_AND_LETTERS = new RegExp(`^(?:(?:${ICON}|[fXx]|in|t|wa|tg|vk|ok|g\\+|@)[\\s|·]*){3,9}$`, 'u');
const ANY_ICON = new RegExp(ICON, 'u');
/** "♡ 5 💬 25 ⤴", "43859 ♥ 85": a number for each sign. */
const COUNTED_ICONS = new RegExp(
  `^(?:\\d[\\d.,]*[kKmM万]?\\s+)?(?:${ICON}\\s*(?:\\d[\\d.,]*[kKmM万]?)?[\\s|·]*){1,6}$`,
  'u',
);

/** "Twitter: @ann | Instagram: @ann.pics": where somebody is found, and nothing else. */
const HANDLES =
  /^(?:(?:twitter|x|instagram|facebook|linkedin|tiktok|youtube|threads|mastodon|bluesky|telegram|pinterest|snapchat|ig|fb)\s?[:：]\s?@?[\w.@/-]{2,60}[\s|·,•/;–-]*){1,6}$/iu;

/** Share, like and save bars: their label, or a line of networks' names. */
export const shareBar: BlockRule = {
  id: 'share-bar',
  label: 'share',
  scope: 'block',
  clues: ['shareLine', 'shareLead', 'networkName', 'mark', 'digit'],
  maxWords: 24,
  detect(page, index) {
    const { text, facts, startsLine } = page.blocks[index];
    if (!startsLine) return null;
    if (facts.chars <= MAX_ICONS) {
      if (SIGNS_AND_LETTERS.test(text) && ANY_ICON.test(text)) return { reason: 'icons', confidence: 0.85 };
      if (facts.digits > 0 && COUNTED_ICONS.test(text)) return { reason: 'counted-icons', confidence: 0.82 };
    }
    const lead = page.lead(index);
    if (lead.shareLine !== undefined && ONLY_COUNT.test(text.slice(lead.shareLine)) && !/^[,.]/.test(text))
      return PART.test(text) ? null : { reason: 'share-label', confidence: 0.85 };
    // "Share this bench," in a poem.
    if (lead.shareLead !== undefined && facts.stops === 0 && facts.end !== 'comma') {
      const short = facts.words <= 8 || lead.shareLine !== undefined;
      return { reason: 'share-lead', confidence: short ? 0.82 : 0.6 };
    }
    if (lead.networkName === undefined) return null;
    if (HANDLES.test(text)) return { reason: 'handles', confidence: 0.85 };
    const networks = countNetworks(page, text);
    if (networks >= 3) return { reason: 'networks', confidence: 0.85 };
    return networks > 0 ? { reason: 'network', confidence: besideNetwork(page, index) } : null;
  },
};

/** A name alone says little; between others it is one of the buttons. */
function besideNetwork(page: Page, index: number): number {
  const beside = [index - 1, index + 1].filter(
    (other) => countNetworks(page, page.blocks[other]?.text ?? '') > 0,
  ).length;
  return [0.55, 0.7, 0.8][beside];
}

/** How many names of networks a line consists of, numbers aside; 0 when it holds anything else. */
function countNetworks(page: Page, text: string): number {
  if (text.length > MAX_CHARS) return 0;
  let count = 0;
  for (let at = nextLetter(text, 0); at < text.length; ) {
    const end = page.phrasesAt(text, at).networkName;
    if (end === undefined) return 0;
    count++;
    at = nextLetter(text, end);
  }
  return count;
}

/** Index of the first letter at or after `from`; the text's length when there is none. */
function nextLetter(text: string, from: number): number {
  const found = text.slice(from).search(/\p{L}/u);
  return found < 0 ? text.length : from + found;
}
