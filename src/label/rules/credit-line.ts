import { isName, isStatement } from '../patterns.js';
import type { BlockRule } from '../rule.js';

const BRACKETED = /^[([（【［〔](.+)[)\]）】］〕][.。]?$/su;
/** "(ab)", "(dpa/ab)", "(TX)": who wrote the text, in the house's own letters. */
const INITIALS = /^(?:\p{Ll}{2,4}|\p{Lu}{2,4})(?:\s?[/,]\s?(?:\p{L}{2,4}))*$/u;
/** "(dpa/Ann Lee)": the agency's letters and who wrote for it. */
const AGENCY_AND_NAME = /^\p{Ll}{2,4}\s?\/\s?(\p{Lu}[^/]+)$/u;
const SIGNED = /^(?:[/／]|[—–]\s)\s*(\p{L}[\p{L}\p{M}.'’ -]*)$/u;
const AFTER_LEAD = /^\s*[:：/|]\s*/;

/** Editors' and sources' credits: "(Editor: …)", "Source: …", "（责任编辑：…）", an agency in brackets, "/ 윤가람 기자" at the end. */
export const creditLine: BlockRule = {
  id: 'credit-line',
  label: 'byline',
  scope: 'block',
  clues: ['mark', 'editorLead', 'sourceLead'],
  maxWords: 20,
  detect(page, index) {
    const { text, facts, startsLine, endsLine } = page.blocks[index];
    const lead = page.lead(index);
    const end = Math.max(lead.editorLead ?? 0, lead.sourceLead ?? 0);
    const inner = BRACKETED.exec(text)?.[1];
    if (end > 0) {
      const rest = text.slice(end);
      if (AFTER_LEAD.test(rest)) {
        return {
          reason: 'lead-and-colon',
          confidence: creditConfidence(text, inner !== undefined),
        };
      }
      if (inner !== undefined && facts.words <= 10) return { reason: 'lead-in-brackets', confidence: 0.85 };
      const name = rest.replace(/[.。]$/, '').trim();
      const several = /[\s\u2e80-\u9fff\uac00-\ud7af]/.test(text.slice(0, end).trim());
      if (lead.editorLead !== undefined && several && isName(name))
        return { reason: 'lead-and-name', confidence: 0.82 };
      return null;
    }
    if (!startsLine && facts.words <= 6 && SIGNED.test(text)) return { reason: 'name-after-slash', confidence: 0.76 };
    if (inner !== undefined && endsLine && !startsLine && (INITIALS.test(inner) || isAgencyAndName(inner))) {
      return { reason: 'initials-in-brackets', confidence: 0.7 };
    }
    // "(Reuters) Ann Lee writes about …": where all goes that is glued behind it.
    if (inner !== undefined && !startsLine && !endsLine && facts.words <= 3 && isCredit(inner)) {
      return { reason: 'name-in-brackets', confidence: 0.54 };
    }
    if (inner !== undefined && endsLine && facts.words <= 6 && facts.stops === 0 && isCredit(inner)) {
      return { reason: 'name-in-brackets', confidence: 0.6 };
    }
    return null;
  },
};

function isAgencyAndName(inner: string): boolean {
  const name = AGENCY_AND_NAME.exec(inner)?.[1];
  return name !== undefined && isName(name);
}

/** A name, or a word and a name: "Reuters", "with AFP", "Redacción El Faro". */
function isCredit(inner: string): boolean {
  const name = inner.trim().replace(WITH, '');
  return isName(name) && name.length > 1;
}

const WITH = /^(?:with|avec|mit|con|com|met|med|z|ve|cu)\s/u;

/** "Source: Eurostat" under a chart and "Publisher: …" in a list are the article's own; brackets make a note of it. */
function creditConfidence(text: string, bracketed: boolean): number {
  if (isStatement(text)) return 0.5;
  return bracketed ? 0.88 : 0.76;
}
