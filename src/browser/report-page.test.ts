/** Reports in a real browser, as the built command line writes them. Skipped where there is none: see CONTRIBUTING.md. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { cleanDocument } from '../clean.js';
import { runChaff } from '../dev/run-chaff.js';
import { renderReport } from '../report/render-report.js';
import { digestDocument } from '../survey/digest-document.js';
import { toDocument } from '../to-document.js';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = BROWSERS.find(existsSync);
// Where one is needed its absence is a failure.
const executablePath = found ?? BROWSERS[0];
const isSkipped = found === undefined && process.env.CHAFF_NEEDS_BROWSER === undefined;

const PROSE = [
  'The ferry leaves the old harbour at seven, and it has done so every morning since the war ended.',
  'Nobody on the island remembers why it was seven, but when the council proposed eight, two hundred people came.',
  'They brought letters, photographs and a clock that a captain had stopped on the day his ship was sold.',
  'The council listened until midnight, counted the hands that were raised, and left the timetable as it was.',
  'Since then the ferry has been late only twice: once for a wedding, and once because of a whale in the channel.',
  'Visitors who oversleep wait for the boat at noon, which carries the post, the bread and the schoolteacher.',
  'In winter the noon boat does not run, so whoever misses the ferry learns to know the bakery rather well.',
  'The baker says that she has made more friends in January than in all of the summers of her life together.',
].join('\n\n');

/** Whatever a page, an id or an address may hold to take over who looks at it. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '<!--<script>alert(1)',
  '\u0000\u001b[31m\ud800 \udc00\u202e\u2066gnp.exe',
  '{{constructor.constructor("alert(1)")()}}',
];

function toLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

const RECORDS = [
  ...HOSTILE.map((text) => ({
    id: text,
    url: text,
    title: text,
    text: `${text}\n\n${PROSE}\nShare on Facebook\n${text}\n`,
  })),
  { id: 'ferry', url: 'https://www.example.com/ferry', text: `Share on Facebook\nShare on Twitter\n\n${PROSE}\n` },
  { id: 'buttons', text: 'Share on Facebook\nShare on Twitter\n' },
  { id: 'fähre', text: 'Die Fähre fährt um sieben. Das tut sie seit dem Krieg, und niemand weiß, warum.\n'.repeat(5) },
];

(isSkipped ? describe.skip : describe)('a report in Chromium (skipped where none is installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-page-'));
  const source = join(folder, '<img src=x onerror=alert(1)>\u202e.jsonl');
  const report = join(folder, 'report.html');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(source, `${toLines(RECORDS)}{"id":"</script>\n`);
    const { code, stderr } = await runChaff(['report', '-q', source, '-o', report]);
    if (code !== 1) throw new Error(`chaff report: exit code ${code}\n${stderr}`);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  interface Visit {
    readonly page: Page;
    /** What the page did that it must not do: dialogs, messages, errors, requests. */
    readonly wrongs: string[];
  }

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const url = pathToFileURL(path).href;
    const wrongs: string[] = [];
    page.on('console', (message) => wrongs.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) wrongs.push(`request: ${request.url()}`);
    });
    page.on('dialog', async (dialog) => {
      wrongs.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    await page.goto(url);
    return { page, wrongs };
  }

  const rowsOf = (page: Page) => page.locator('table.documents tbody tr');
  /** Events of links, forms and dialogs come after what caused them: each of these waits for its text. */
  const waitForStatus = (page: Page, text: string) =>
    page
      .locator('#browser [role=status]')
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor();
  const waitForFocus = (page: Page, text: string) =>
    page
      .locator(':focus')
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor();

  test('shows hostile text as text, and does nothing else', async () => {
    const { page, wrongs } = await visit(report);
    const count = await rowsOf(page).count();
    expect(count).toBe(RECORDS.length);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const seen: string[] = [];
    for (let row = 0; row < count; row++) {
      seen.push(
        `${await page.locator('#viewer h2').textContent()} ${await page.locator('#viewer .text').textContent()}`,
      );
      await page.keyboard.press('n');
      await page.keyboard.press('j');
    }
    expect(seen[0]).toContain('</script><script>alert(1)</script>');
    expect(seen[1]).toContain('<img src=x onerror=alert(1)>');
    expect(seen[5]).toContain('␀␛[31m\ufffd \ufffd⟨U+202E⟩⟨U+2066⟩gnp.exe');
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect([...new Set(links)].sort()).toEqual(['file:']);
    expect(wrongs).toEqual([]);
  });

  test('runs no script and loads nothing that its policy does not know', async () => {
    const { page, wrongs } = await visit(report);
    const blocked = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      const image = document.createElement('img');
      image.src = 'https://example.invalid/';
      document.body.append(script, image);
      document.body.setAttribute('style', 'color: red');
      document.body.setAttribute('onclick', 'document.title = "taken over"');
      document.body.click();
      for (let left = 100; left > 0 && new Set(violations).size < 4; left--) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return { violations: [...new Set(violations)].sort(), title: document.title };
    });
    expect(blocked.violations).toEqual(['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
    expect(blocked.title).not.toBe('taken over');
    expect(wrongs.filter((wrong) => wrong.startsWith('dialog: '))).toEqual([]);
  });

  test('is filtered by words, label, flag and language, and by the links of its tables', async () => {
    const { page, wrongs } = await visit(report);
    await page.fill('#search', 'FERRY example.com');
    await waitForStatus(page, `1 of ${RECORDS.length} documents`);
    await rowsOf(page).first().filter({ hasText: 'ferry' }).waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('#search').inputValue()).resolves.toBe('');
    await page.locator('#flag').selectOption({ label: 'empty (1)' });
    await waitForStatus(page, `1 of ${RECORDS.length} documents`);
    await rowsOf(page).first().filter({ hasText: 'buttons' }).waitFor();
    await page.getByRole('link', { name: 'German' }).click();
    await waitForStatus(page, `1 of ${RECORDS.length} documents`);
    await rowsOf(page).first().filter({ hasText: 'fähre' }).waitFor();
    await page.getByRole('table', { name: 'By label' }).getByRole('link', { name: 'share' }).click();
    await waitForStatus(page, `${RECORDS.length - 1} of ${RECORDS.length} documents`);
    await page.fill('#search', 'no such words');
    await waitForStatus(page, `0 of ${RECORDS.length} documents`);
    expect(wrongs).toEqual([]);
  });

  test('is worked by keys', async () => {
    const { page, wrongs } = await visit(report);
    await page.keyboard.press('/');
    await page.keyboard.type('no such');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.press('ControlOrMeta+A');
    // In the text of these two.
    await page.keyboard.type('share on twitter');
    await waitForStatus(page, `2 of ${RECORDS.length} documents`);
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'ferry');
    await page.keyboard.press('j');
    await waitForFocus(page, 'buttons');
    await page.keyboard.press('j');
    await waitForFocus(page, 'buttons');
    await page.keyboard.press('k');
    await waitForFocus(page, 'ferry');
    await page.keyboard.press('Enter');
    const viewer = page.locator('#viewer');
    expect(await viewer.locator('h2').textContent()).toBe('ferry');
    await page.keyboard.press('j');
    expect(await viewer.locator('h2').textContent()).toBe('buttons');
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'buttons');
    expect(await viewer.isVisible()).toBe(false);
    await page.keyboard.press('?');
    const help = page.locator('#help');
    expect(await help.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    expect(wrongs).toEqual([]);
  });

  test('says why each piece was removed, and unfolds what was kept', async () => {
    const { page } = await visit(report);
    await page.goto(`${pathToFileURL(report).href}#document=${HOSTILE.length + 1}`);
    await page.reload();
    const viewer = page.locator('#viewer');
    expect(await viewer.locator('h2').textContent()).toBe('ferry');
    await page.keyboard.press('n');
    expect(await viewer.locator('.detail').textContent()).toMatch(
      /^removed as share by share-bar \(.+\), confidence \d/,
    );
    const removal = viewer.locator('del').first();
    expect(await removal.textContent()).toContain('Share on Facebook');
    expect(await viewer.locator('.text').textContent()).not.toContain(PROSE);
    await viewer.getByRole('button', { name: /more characters/ }).click();
    expect(await viewer.locator('.text').textContent()).toContain(PROSE);
    await viewer.getByLabel('Kept only').check();
    expect(await removal.isVisible()).toBe(false);
    expect(await viewer.getByRole('link', { name: 'https://www.example.com/ferry' }).getAttribute('rel')).toContain(
      'noopener',
    );
  });

  test('turns dark and light', async () => {
    const { page } = await visit(report, { colorScheme: 'dark' });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await page.getByRole('button', { name: 'Light' }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background()).toBe(light);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await background()).toBe(dark);
  });

  test('fits a phone', async () => {
    const { page } = await visit(report, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    const width = () => page.evaluate(() => Math.max(document.documentElement.scrollWidth, visualViewport?.width ?? 0));
    expect(await width()).toBe(360);
    for (const summary of await page.locator('figure summary').all()) await summary.tap();
    expect(await width()).toBe(360);
    await rowsOf(page).nth(HOSTILE.length).locator('button').tap();
    expect(await width()).toBe(360);
    const box = await page.locator('#viewer .text').evaluate((text) => [text.scrollWidth, text.clientWidth]);
    expect(box[0]).toBe(box[1]);
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to when it is %s', async (colorScheme) => {
    const { page } = await visit(report, { colorScheme });
    await page.evaluate(axe.source);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findViolations(page, 'html')).toEqual([]);
    await rowsOf(page).nth(HOSTILE.length).locator('button').click();
    expect(await findViolations(page, '#viewer')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await findViolations(page, '#help')).toEqual([]);
  });

  test('opens and filters ten thousand documents', async () => {
    const path = join(folder, 'many.html');
    writeFileSync(path, renderMany(10_000));
    const { page, wrongs } = await visit(path);
    await waitForStatus(page, '10,000 of 10,000 documents');
    expect(await rowsOf(page).count()).toBeLessThan(200);
    await page.fill('#search', 'page-99');
    await waitForStatus(page, '111 of 10,000 documents');
    await page.fill('#search', 'page-9999');
    await rowsOf(page).first().filter({ hasText: 'page-9999' }).waitFor();
    await page.fill('#search', '');
    // Past the end of the first page.
    for (let row = 0; row < 51; row++) await page.keyboard.press('Escape').then(() => page.keyboard.press('j'));
    await waitForFocus(page, 'page-50');
    expect(wrongs).toEqual([]);
  });
});

/** "rule: element" for each violation in what `selector` finds. */
async function findViolations(page: Page, selector: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    (context) => window.axe.run(context, { resultTypes: ['violations'] }),
    selector,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

function renderMany(count: number): string {
  const keep = new Set(['body'] as const);
  const document = toDocument(PROSE, { source: 'many.jsonl' });
  const digest = digestDocument(document, cleanDocument(document, { keep, model: null }), keep);
  const entries = Array.from({ length: count }, (_, at) => ({ at, id: `page-${at}`, title: null, url: null, digest }));
  const picked = { worst: [], uncertain: [], random: [] };
  const facts = {
    version: '1.0.0',
    date: '2026-01-01',
    inputs: ['many.jsonl'],
    files: ['many.jsonl'],
    options: [],
    model: 'none',
  };
  const counts = { documents: count, stride: 1, faults: new Map(), firstFaults: [], passedOver: new Map() };
  return renderReport(
    facts,
    { entries, picked, ...counts },
    { style: loadBuilt('report.css'), script: loadBuilt('main.js') },
  );
}

function loadBuilt(name: string) {
  const text = readFileSync(join('dist/browser', name), 'utf8');
  return { text, hash: createHash('sha256').update(text).digest('base64') };
}
