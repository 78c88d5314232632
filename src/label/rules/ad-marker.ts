import { isOnlyMarks } from '../patterns.js';
import type { BlockRule } from '../rule.js';

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
    return /^\s*[-–—|:·•]/.test(rest) ? { reason: 'marker-and-note', confidence: 0.85 } : null;
  },
};
