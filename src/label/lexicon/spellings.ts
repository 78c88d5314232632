/** Phrases in each of the ways in which pages spell them. */
import { type Phrases, phrases } from './lexicon.js';

/** Letters with a dot below that Unicode keeps as one sign each, but writes as two (letter and dot) in its normal forms. */
const DOTTED_LETTERS = Array.from('\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u09dc\u09dd\u09df', (letter) => ({
  letter,
  parts: letter.normalize('NFC'),
}));
const DOTS = /[\u093c\u09bc]/;

/** The phrase as lexicons have it, and, for Hindi and Bengali, as most keyboards write it. */
export function spellingsOf(phrase: string): string[] {
  if (!DOTS.test(phrase)) return [phrase];
  const typed = DOTTED_LETTERS.reduce((text, { letter, parts }) => text.replaceAll(parts, letter), phrase);
  return typed === phrase ? [phrase] : [phrase, typed];
}

/** Greek: in capitals letters bear no accent, and there is one sigma; so headings have them, "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ". */
export function greekPhrases(list: string): Phrases {
  return () => [...new Set(phrases(list)().flatMap((phrase) => [phrase, capitalsOf(phrase)]))];
}

function capitalsOf(phrase: string): string {
  return phrase.normalize('NFD').replaceAll('\u0301', '').replaceAll('ς', 'σ').normalize('NFC');
}

/** Romanian: with commas below, as lists are written, the cedillas that older keyboards type, and no marks at all. */
export function romanianPhrases(list: string): Phrases {
  return () => [...new Set(phrases(list)().flatMap((phrase) => [phrase, withCedillas(phrase), withoutMarks(phrase)]))];
}

function withCedillas(phrase: string): string {
  return phrase.replaceAll('ș', 'ş').replaceAll('ț', 'ţ');
}

function withoutMarks(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '');
}
