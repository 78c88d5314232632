import { CLOSING_MARK } from '../../segment/closing-mark.js';
import { isName, isParagraph } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_WORDS = 6;
const CAPITAL = /^[–—-]?\s*(?:the\s)?\p{Lu}/u;
/** "– Ann Lee", "Ann Lee, Dunedin". */
const SIGNED =
  /^(?:[–—-]\s?(?:the\s)?)?(?<name>[^,，()]{4,40}?)(?:(?:[,，]|\s[-–—]|\sin)\s(?<place>[^,，]{2,24})|\s\((?<outlet>[^()]{2,30})\))?$/u;

/** Who wrote the text, below it or glued to its last sentence: a name and nothing else, or a place behind it. A name between paragraphs stays. */
export const signature: PageRule = {
  id: 'signature',
  label: 'byline',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    const last = page.blocks.findLastIndex(({ facts }) => isParagraph(facts));
    if (last < 0) return signs;
    for (let index = last + 1; index < page.blocks.length; index++) {
      const name = signedName(page, index);
      if (name === null) continue;
      const glued = !page.blocks[index].startsLine;
      signs.set(index, {
        reason: glued ? 'glued' : 'below-text',
        confidence: glued ? 0.6 : 0.5,
        capture: { field: 'author', value: name },
      });
      // The next ones are of what stands around.
      break;
    }
    return signs;
  },
};

function signedName(page: Page, index: number): string | null {
  const { text, facts, startsLine, endsLine } = page.blocks[index];
  if (!endsLine || facts.words < 2 || facts.words > MAX_WORDS || facts.stops > 1) return null;
  if (startsLine && index > 0 && page.blocks[index - 1].facts.end !== 'stop') return null;
  if (!CAPITAL.test(text)) return null;
  const groups = SIGNED.exec(text.replace(CLOSING_MARK, ''))?.groups;
  if (groups === undefined) return null;
  const name = groups.name.trim();
  if (!/^\p{Lu}\S*\s/u.test(name) || !isName(name)) return null;
  return groups.place === undefined || isName(groups.place) ? name : null;
}
