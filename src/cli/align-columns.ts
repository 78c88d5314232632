import { countColumns, padColumns } from './terminal-text.js';

const GAP = '  ';

/** Rows of harmless cells, as many in each, as lines without their breaks: every column as wide as its widest cell. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => countColumns(row[column])))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => padColumns(cell, widths[column]))
      .join(GAP)
      .trimEnd(),
  );
}
