/** Marks that close an article or a bio, with the blanks before them: bars, squares, hashes. */
export const CLOSING_MARK = /(?:\s[|·•#]{1,3}|\s*[■◼▪□◆●∎]{1,3}[\uFE0E\uFE0F]?)$/u;
