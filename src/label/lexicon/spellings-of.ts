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
