/** A table in Markdown, its cells without padding. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escapeBar).join(' | ')} |`).join('\n');
}

function escapeBar(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
