import { SECTION_BLOCKS } from '../patterns.js';
import type { BlockRule } from '../rule.js';

const SEPARATOR = /\s+[>/»›→|\\:]\s+|\s*[>»›→]\s*/gu;
const SEPARATES = /[>/»›→|\\]|\s:\s/u;

/** "Kultura > Zamość" above the title. */
const SECTION = /^\p{L}[^>/|]* [>|/] \p{L}[^>/|]*$/u;

const MAX_CHARS = 400;

/** The path from the home page to the article. */
export const breadcrumb: BlockRule = {
  id: 'breadcrumb',
  label: 'nav',
  scope: 'block',
  clues: ['mark', 'homeLead'],
  maxWords: 40,
  detect(page, index) {
    const { text, startsLine, facts } = page.blocks[index];
    if (!startsLine || text.length > MAX_CHARS || /[.。]$/.test(text) || !SEPARATES.test(text)) return null;
    const parts = text.split(SEPARATOR).filter((part) => part !== '');
    if (parts.length < 2 || parts.some((part) => part.length > 120)) return null;
    const end = page.lead(index).homeLead;
    const home = end !== undefined && /^\s*(?:[>/»›→|\\:：])/.test(text.slice(end));
    if (home) return { reason: 'home-and-path', confidence: 0.9 };
    const path =
      /[>»›→]/.test(text) &&
      parts.length >= 3 &&
      facts.stops === 0 &&
      parts.slice(0, -1).every((part) => part.split(/\s+/).length <= 4);
    if (path) return { reason: 'path', confidence: 0.6 };
    const section =
      parts.length === 2 && index < SECTION_BLOCKS && facts.stops === 0 && facts.words <= 4 && SECTION.test(text);
    return section ? { reason: 'section', confidence: 0.55 } : null;
  },
};
