import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { displayWidth } from '../segment/wrap-width.js';
import type { Verdict } from '../survey/compare-corpus.js';
import { type CheckReport, showCheck, showSummary } from './check-view.js';
import { toOneLine } from './terminal-text.js';

const NASTY = 'a,b:c%d\r\n"<&>\'\u0000\u0007\ud800\uffff\u202e ]]> `|` 夜';
const HARMLESS = toOneLine(NASTY);

const SAME: Verdict = { figure: 'empty', baseline: 0, now: 0, tolerance: 0.005, outcome: 'same', examples: [] };
const FEW: Verdict = { ...SAME, figure: 'flags/wrapped', now: 0.03, outcome: 'few' };
const MOVED: Verdict = {
  figure: `tails/${NASTY}`,
  baseline: 0.25,
  now: 0.5,
  tolerance: 0.01,
  outcome: 'moved',
  examples: [
    { id: NASTY, source: 'pages.jsonl', offset: 12 },
    { id: null, source: 'gone.jsonl', offset: null },
  ],
};

const REPORT: CheckReport = {
  path: 'a,b/baseline.json',
  documents: 2000,
  sampled: 1000,
  differences: [],
  verdicts: [SAME, FEW, MOVED],
};

const QUIET: CheckReport = { ...REPORT, verdicts: [SAME, FEW] };

describe('text', () => {
  test('says what moved, and where, in 80 columns', () => {
    const long = {
      ...MOVED,
      figure: `tails/${'夜市 '.repeat(50)}`,
      examples: [{ id: 'x'.repeat(200), source: 'a', offset: 1 }],
    };
    const lines = showCheck({ ...REPORT, verdicts: [SAME, MOVED, long] }, 'text').split('\n');
    expect(lines[0]).toMatch(/^figure +baseline +now +tolerance$/);
    expect(lines[1]).toMatch(/^tails\/a,b:c.* 0\.2500 {2}0\.5000 {5}0\.0100$/);
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(lines.join('\n')).toContain('  gone.jsonl\n');
    expect(lines.join('')).not.toMatch(/[\u0000\u0007]/);
  });

  test('says nothing when nothing moved', () => expect(showCheck(QUIET, 'text')).toBe(''));
});

test('json holds everything', () => {
  expect(JSON.parse(showCheck(REPORT, 'json'))).toEqual({
    baseline: REPORT.path,
    documents: 2000,
    sampled: 1000,
    moved: 1,
    recorded_with: [],
    figures: [SAME, FEW, MOVED],
  });
});

describe('github', () => {
  /** As the runner reads a command: https://github.com/actions/runner, ActionCommand.cs. */
  function parseCommand(line: string) {
    const [, name, properties, data] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
    const unescaped = (text: string) =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const pairs = properties.split(',').map((pair) => pair.split('='));
    return { name, ...Object.fromEntries(pairs.map(([key, value]) => [key, unescaped(value)])), data: unescaped(data) };
  }

  test('is one command a figure, with everything escaped', () => {
    const output = showCheck(REPORT, 'github');
    expect(output.match(/[\u0000-\u001f\u202e]/g)).toEqual(['\n']);
    expect(parseCommand(output.trimEnd())).toEqual({
      name: 'error',
      file: 'a,b/baseline.json',
      title: 'chaff check',
      data: `tails/${HARMLESS}: found 0.5000, expected 0.2500 ± 0.0100\n${HARMLESS} (pages.jsonl at byte 12)\ngone.jsonl`,
    });
  });

  test('is a notice when nothing moved', () => {
    expect(parseCommand(showCheck(QUIET, 'github').trimEnd())).toEqual({
      name: 'notice',
      title: 'chaff check',
      data: '2 figures of 1,000 documents compared, 0 moved, 1 more by too few documents to count',
    });
  });

  test('has a summary in Markdown, whose cells hold no markup of others', () => {
    const rows = showSummary(REPORT)
      .split('\n')
      .filter((line) => line.startsWith('| <code>'));
    expect(rows).toHaveLength(1);
    const text = rows[0].replaceAll(/&#\d+;/g, '?').replaceAll(/<\/?code>|<br>/g, '');
    expect(text).not.toMatch(/[<>`\\*_[\]]/);
    expect(text.split('|')).toHaveLength(7);
    expect(showSummary(QUIET)).not.toContain('|');
  });
});

describe('junit', () => {
  interface Element {
    readonly name: string;
    readonly attributes: Record<string, string>;
    text: string;
  }

  function parseXml(xml: string): Element[] {
    const elements: Element[] = [];
    const open: Element[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes, text: '' };
      elements.push(element);
      open.push(element);
    });
    parser.on('text', (text) => {
      const last = open.at(-1);
      if (last !== undefined) last.text += text;
    });
    parser.on('closetag', () => {
      open.pop();
    });
    parser.write(xml).close();
    return elements;
  }

  test('is XML that says the same, but for what XML cannot say', () => {
    const elements = parseXml(showCheck(REPORT, 'junit'));
    const [suites, suite, ...cases] = elements;
    expect([suites.name, suite.name]).toEqual(['testsuites', 'testsuite']);
    expect(suite.attributes).toEqual({ name: 'chaff check', tests: '3', failures: '1', errors: '0' });
    expect(cases.map(({ name }) => name)).toEqual(['testcase', 'testcase', 'testcase', 'failure']);
    const toXml = (text: string) => text.replace(/[\u0000\u0007\uffff]/g, '\ufffd').toWellFormed();
    expect(cases[2].attributes).toEqual({ classname: 'tails', name: `tails/${toXml(NASTY)}` });
    const harmless = toXml(HARMLESS);
    expect(cases[3].attributes.message).toBe(`tails/${harmless}: found 0.5000, expected 0.2500 ± 0.0100`);
    expect(cases[3].text).toBe(`${harmless} (pages.jsonl at byte 12)\ngone.jsonl\n`);
  });
});
