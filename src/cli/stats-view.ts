/** How `stats` shows its totals: tables for people, one object for machines. */
import { MAX_IDS } from '../read/seen-ids.js';
import type { StatsRun } from '../run-stats.js';
import { roundShare } from '../survey/figures.js';
import { compareNames, keptShareOf, listRules, mostFirst, type RuleTally, type Tally } from '../survey/survey.js';
import { groupDigits } from '../write/summary.js';
import { showTable } from './show-table.js';

/** What every terminal has. */
const COLUMNS = 80;

/** Rows of a table whose names are as many as the inputs. */
const MAX_ROWS = 10;

/** The tables that have rows, a blank line between them. */
export function showStats(run: StatsRun): string {
  const { totals } = run;
  const tables = [
    showTotals(run),
    showTallies('source', totals.sources),
    showTallies('site', totals.sites),
    showTallies('language', totals.languages),
    showLabels(run),
    showFlags(totals.flags),
    showRules(totals.rules),
  ];
  return tables.filter((table) => table !== null).join('\n');
}

function showTotals({ totals, areIdsBounded, areBodiesBounded }: StatsRun): string {
  const { all, repeatedIds, copies } = totals;
  const bound = (isBounded: boolean): string => (isBounded ? `, among the first ${groupDigits(MAX_IDS)}` : '');
  return showTable([
    ['documents', groupDigits(all.documents)],
    ['words', groupDigits(all.words)],
    ['characters', groupDigits(all.kept)],
    ['kept share', showShare(keptShareOf(all))],
    ['empty', groupDigits(all.empty)],
    [`repeated ids${bound(areIdsBounded)}`, groupDigits(repeatedIds)],
    [`equal bodies${bound(areBodiesBounded)}`, groupDigits(copies)],
  ]);
}

function showTallies(name: string, tallies: ReadonlyMap<string, Tally>): string | null {
  if (tallies.size === 0) return null;
  const rows = [...mostFirst(tallies)].map(([key, tally]) => [
    key,
    ...[tally.documents, tally.words, tally.kept].map(groupDigits),
    // Of nothing nothing was removed either.
    tally.kept + tally.removed === 0 ? '-' : showShare(keptShareOf(tally)),
    groupDigits(tally.empty),
  ]);
  return showTop([name, 'documents', 'words', 'characters', 'kept', 'empty'], rows);
}

function showLabels({ totals: { all, labels } }: StatsRun): string | null {
  const removed = [...labels].filter(([, { documents }]) => documents > 0).sort(([, a], [, b]) => b.chars - a.chars);
  if (removed.length === 0) return null;
  const rows = removed.map(([label, { documents, chars }]) => [
    label,
    groupDigits(documents),
    groupDigits(chars),
    showShare(chars / (all.kept + all.removed)),
  ]);
  return showTable([['removed', 'documents', 'characters', 'share'], ...rows], COLUMNS);
}

function showFlags(flags: ReadonlyMap<string, number>): string | null {
  if (flags.size === 0) return null;
  return showTop(
    ['flag', 'documents'],
    sortCounts(flags).map(([flag, count]) => [flag, groupDigits(count)]),
  );
}

function showRules(tallies: ReadonlyMap<string, RuleTally>): string | null {
  if (tallies.size === 0) return null;
  const rows = listRules(tallies).map(({ rule, label, documents, blocks, chars }) => [
    `${rule} (${label})`,
    ...[documents, blocks, chars].map(groupDigits),
  ]);
  return showTop(['rule', 'documents', 'blocks', 'characters'], rows);
}

function showTop(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = showTable([head, ...rows.slice(0, MAX_ROWS)], COLUMNS);
  const rest = rows.length - MAX_ROWS;
  return rest > 0 ? `${table}… and ${groupDigits(rest)} more (--json lists all)\n` : table;
}

function showShare(share: number): string {
  return share.toFixed(4);
}

function sortCounts(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareNames(a, b));
}

/** Shares have six decimals; what there is most of comes first. */
export function statsToJson({ totals, areIdsBounded, areBodiesBounded }: StatsRun): object {
  const { all, repeatedIds, copies, sources, sites, languages, labels, flags, rules } = totals;
  return {
    ...tallyToJson(all),
    repeated_ids: { count: repeatedIds, is_complete: !areIdsBounded },
    equal_bodies: { count: copies, is_complete: !areBodiesBounded },
    sources: talliesToJson(sources),
    sites: talliesToJson(sites),
    languages: talliesToJson(languages),
    removed: Object.fromEntries(labels),
    flags: Object.fromEntries(sortCounts(flags)),
    rules: listRules(rules),
  };
}

function talliesToJson(tallies: ReadonlyMap<string, Tally>): object[] {
  return [...mostFirst(tallies)].map(([name, tally]) => ({ name, ...tallyToJson(tally) }));
}

function tallyToJson(tally: Tally): object {
  const { documents, empty, words, kept, removed } = tally;
  return { documents, empty, words, chars: { kept, removed }, kept_share: roundShare(keptShareOf(tally)) };
}
