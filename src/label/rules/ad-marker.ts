import { isOnlyMarks, isStatement } from '../patterns.js';
import type { BlockRule } from '../rule.js';

/** "Article continues below this promotion": what breaks a text has many names. */
const CONTINUES = /\b(?:continues|resumes)(?:\s(?:below|after))?$/iu;
const BREAK = /^(?:\s(?:below|beneath|under|after))?\s(?:this|the|our|these)(?:\s\p{L}+){1,2}[\s.:…)\]]*$/u;

/** "Sponsored content by Northmoor" */
const WHO_PAYS = /\s(?:by|from|BY|FROM)\s(?:the\s)?\p{Lu}[^.!?]{2,60}$/u;
const LONGEST_LINK = ' from'.length;

/** Lines that only say that an advertisement stood here. */
export const adMarker: BlockRule = {
  id: 'ad-marker',
  label: 'ad',
  scope: 'block',
  clues: ['adLine'],
  maxWords: 10,
  detect(page, index) {
    const { text, startsLine, endsLine } = page.blocks[index];
    const end = page.lead(index).adLine;
    if (end === undefined || !startsLine || !endsLine) return null;
    const rest = text.slice(end);
    if (isOnlyMarks(rest)) return { reason: 'whole-line', confidence: 0.9 };
    if (CONTINUES.test(text.slice(0, end)) && BREAK.test(rest)) return { reason: 'whole-line', confidence: 0.9 };
    if (WHO_PAYS.test(text.slice(Math.max(0, end - LONGEST_LINK))) && !isStatement(text))
      return { reason: 'marker-and-note', confidence: 0.85 };
    return /^\s*[-–—|:·•]/.test(rest) ? { reason: 'marker-and-note', confidence: 0.85 } : null;
  },
};
