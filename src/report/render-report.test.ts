import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { cleanDocument, tileDocument } from '../clean.js';
import { digestDocument } from '../survey/digest-document.js';
import { toDocument } from '../to-document.js';
import { excerptDocument } from './excerpt-document.js';
import { type ReportContent, type ReportFacts, renderReport } from './render-report.js';
import type { ReportData } from './report-data.js';

const OPTIONS = { keep: new Set(['body'] as const), model: null };
const HOSTILE = `</script><script>alert(1)</script><!--"'&\u0000\u202e\ud800`;
const PROSE = 'The ferry leaves at seven. It has done so since the war, and nobody remembers why.\n';

const FACTS: ReportFacts = {
  version: '1.0.0',
  date: '2026-01-01T00:00:00Z',
  inputs: [HOSTILE],
  files: [HOSTILE],
  options: ['--keep', HOSTILE],
  model: HOSTILE,
};

function toContent(texts: readonly string[]): ReportContent {
  const read = texts.map((text, at) => {
    const document = toDocument(text, { source: HOSTILE, url: `https://${at}.example/${HOSTILE}` });
    const article = cleanDocument(document, OPTIONS);
    const digest = digestDocument(document, article, OPTIONS.keep);
    const value = excerptDocument(document, tileDocument(document, article, OPTIONS), article.limit);
    return { entry: { at: 2 * at, id: HOSTILE, title: HOSTILE, url: HOSTILE, digest }, excerpt: { at: 2 * at, value } };
  });
  const excerpts = read.map(({ excerpt }) => excerpt);
  return {
    entries: read.map(({ entry }) => entry),
    picked: { worst: [...excerpts].reverse(), uncertain: excerpts.slice(0, 1), random: [] },
    documents: 2 * texts.length,
    stride: 2,
    faults: new Map([['broken-json', 3]]),
    firstFaults: [HOSTILE],
    passedOver: new Map([[HOSTILE, 7]]),
  };
}

const CONTENT = toContent([`${PROSE}\nShare on Facebook\n`, `${HOSTILE}\n${PROSE}`, `${PROSE}${HOSTILE}`, HOSTILE]);

function toAsset(text: string) {
  return { text, hash: createHash('sha256').update(text).digest('base64') };
}

const ASSETS = { style: toAsset('body { color: red }'), script: toAsset('"use strict";') };
/** What a division by nothing leaves behind. */
const NO_NUMBER = /NaN|Infinity|>(?:undefined|null)</g;

const PAGE = renderReport(FACTS, CONTENT, ASSETS);

describe('renderReport', () => {
  test('embeds data that gives the rows back', () => {
    const [, json] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(PAGE) ?? [];
    const data: ReportData = JSON.parse(json);
    expect(data.documents.ids).toHaveLength(4);
    expect(data.documents.titles[0]).toBe(`</script><script>alert(1)</script><!--"'&␀⟨U+202E⟩\ufffd`);
    expect(data.picks).toEqual({ worst: [3, 2, 1, 0], uncertain: [0], random: [] });
    expect(Object.keys(data.excerpts)).toEqual(['0', '1', '2', '3']);
    expect(data.documents.removed[0]).toBe(1 << data.labels.indexOf('share'));
    expect(json).not.toContain('<');
  });

  test('holds no element that it did not write', () => {
    expect(PAGE.match(/<script[^>]*>/g)).toEqual(['<script type="application/json" id="data">', '<script>']);
    expect(PAGE.match(/<\/script>/g)).toHaveLength(2);
    expect(PAGE.match(/<!--|[\u0000\u202e]|<[^>]*\s(?:on\w+|style)=/g)).toBeNull();
    expect(PAGE.isWellFormed()).toBe(true);
  });

  test('names the hashes of what it may run, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(PAGE) ?? [];
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${ASSETS.style.hash}'`,
      `script-src 'sha256-${ASSETS.script.hash}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(PAGE).toContain(`<style>${ASSETS.style.text}</style>`);
    expect(PAGE).toContain(`<script>${ASSETS.script.text}</script>`);
  });

  test('refuses a script that would end its element', () => {
    expect(() => renderReport(FACTS, CONTENT, { ...ASSETS, script: toAsset('"</script>"') })).toThrow(/would end it/);
  });

  test('says what was sampled, what failed and what was passed over', () => {
    expect(PAGE).toContain('4 of 8 documents: the first of every 2. All figures are of these.');
    expect(PAGE).toContain('Texts are here of 4: the 4 worst, the 1 least certain and 0 drawn by chance');
    expect(PAGE).toMatch(/broken-json<\/th>.*<td>3<\/td>/);
    expect(PAGE).toContain('and 2 more</li>');
    expect(PAGE).toContain('<dt>Passed over</dt><dd>7 &lt;/script&gt;');
  });

  test('names each drawing, and gives its numbers as a table', () => {
    const drawings = PAGE.match(/<svg viewBox[^>]* role="img" aria-label="[^"]+">/g) ?? [];
    expect(drawings).toHaveLength(4);
    for (const title of ['Kept share', 'Body length', 'Languages', 'Confidence']) {
      expect(drawings.some((drawing) => drawing.includes(`aria-label="${title}: `))).toBe(true);
      expect(PAGE).toContain(`<summary>${title} as a table</summary>`);
    }
    expect(PAGE.match(NO_NUMBER)).toBeNull();
  });

  test('has numbers even where every body is empty', () => {
    const page = renderReport(FACTS, toContent(['', '\n', 'Share on Facebook\n']), ASSETS);
    expect(page.match(NO_NUMBER)).toBeNull();
    expect(page).toContain('<dt>Empty bodies</dt><dd><strong>3</strong> 100 %</dd>');
  });

  test('lists some of many sources, and says how many it does not', () => {
    const [entry] = CONTENT.entries;
    const entries = Array.from({ length: 1234 }, (_, at) => {
      return { ...entry, at, digest: { ...entry.digest, source: `${at}.txt`, site: null } };
    });
    const page = renderReport(FACTS, { ...CONTENT, entries, stride: 1, documents: 1234 }, ASSETS);
    expect(page.match(/<a href="#source=\d+"><bdi>\d+\.txt<\/bdi>/g)).toHaveLength(300);
    expect(page).toContain('<summary>288 more, and 934 that are not listed</summary>');
  });

  test('gives the same bytes for the same content, but for the date', () => {
    const later = renderReport({ ...FACTS, date: '2027-02-03T04:05:06Z' }, CONTENT, ASSETS);
    expect(later).not.toBe(PAGE);
    expect(later.replaceAll('2027-02-03T04:05:06Z', FACTS.date)).toBe(PAGE);
  });
});
