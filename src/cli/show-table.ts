/** Tables for people: names to the left, numbers to the right. */
import { countColumns, padColumns, shortenMiddle, toOneLine } from './terminal-text.js';

const GAP = '  ';

/** Narrower names say nothing. */
const MIN_NAME_COLUMNS = 12;

/**
 * The rows, each with its line break; the first cell of each is a name. With `columns`, names are shortened so that a row
 * fits.
 */
export function showTable(rows: readonly (readonly string[])[], columns = Number.POSITIVE_INFINITY): string {
  const numberWidths = rows[0].slice(1).map((_, column) => Math.max(...rows.map((row) => row[column + 1].length)));
  const taken = numberWidths.reduce((sum, width) => sum + GAP.length + width, 0);
  const room = Math.max(MIN_NAME_COLUMNS, columns - taken);
  const names = rows.map(([name]) => {
    const line = toOneLine(name);
    return countColumns(line) <= room ? line : shortenMiddle(line, room);
  });
  const nameWidth = Math.max(...names.map(countColumns));
  const lines = rows.map(([, ...numbers], index) => {
    const name = padColumns(names[index], nameWidth);
    return [name, ...numbers.map((cell, column) => cell.padStart(numberWidths[column]))].join(GAP);
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
