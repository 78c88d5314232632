/**
 * Marks that close an article or a bio, with the blanks before them: bars, squares, hashes. Blanks count from where they begin:
 * tried from each of them, a line of blanks would take quadratic time.
 */
export const CLOSING_MARK = /(?:\s[|·•#]{1,3}|(?<!\s)\s*[■◼▪□◆●∎]{1,3}[\uFE0E\uFE0F]?)$/u;
