import { isStatement, opensWithColon } from '../patterns.js';
import type { BlockRule } from '../rule.js';

const HASHTAGS = /^(?:(?:#[^\s#,，、]{2,40}[\s,，、]*){2,}|(?:#[^\s#,，、.!?][^#,，、.!?]{1,40}){3,})$/u;

/** Catalan writes a dot within words: "col·legi". */
const SEPARATORS = /(?:[,，،、;；؛|/•]|(?<!l)·|·(?!l))+/iu;

/** Lists of tags, keywords and categories. */
export const tagList: BlockRule = {
  id: 'tag-list',
  label: 'tags',
  scope: 'block',
  clues: ['mark', 'tagsLead'],
  maxWords: 60,
  detect(page, index) {
    const { text, facts, startsLine, endsLine } = page.blocks[index];
    if (HASHTAGS.test(text)) return { reason: 'hashtags', confidence: 0.85, capture: tags(text.replaceAll('#', ' #')) };
    const end = page.lead(index).tagsLead;
    if (end === undefined || facts.stops > 1) return null;
    const rest = text.slice(end);
    if (opensWithColon(rest)) {
      return {
        reason: 'lead-and-colon',
        confidence: facts.words <= 30 && !isStatement(text) ? 0.88 : 0.6,
        capture: tags(rest.replace(/^\s*[:：]/, '')),
      };
    }
    const several = /\s/.test(text.slice(0, end).trim());
    return several && startsLine && endsLine && facts.end !== 'stop' && facts.words <= 20
      ? { reason: 'long-lead', confidence: 0.65, capture: tags(rest) }
      : null;
  },
};

/** Tags one a line; the list's own separators, or blanks where it has none. */
function tags(list: string): { field: 'tags'; value: string } {
  const parts = list.split(SEPARATORS.test(list) ? SEPARATORS : /\s+/).map((part) => part.trim().replace(/^#/, ''));
  return { field: 'tags', value: parts.filter((part) => part !== '').join('\n') };
}
