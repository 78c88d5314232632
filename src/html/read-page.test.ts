import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toPageDocument } from '../to-document.js';
import { KINDS, TAGS } from './elements.js';
import { MAX_DEPTH } from './parse-html.js';

function textOf(html: string): string {
  return toPageDocument(html).text;
}

describe('the text of a page', () => {
  it('has a line for each block, a blank line around paragraphs, and single blanks', () => {
    const html = '<div>One\n  two&nbsp;three</div><p>Four <b>five</b></p><p>six</p><ul><li>a<li>b</ul>tail';
    expect(textOf(html)).toBe('One two three\n\nFour five\n\nsix\n\na\nb\ntail');
  });

  it('sets cells apart and rows on lines', () => {
    expect(textOf('<table><tr><th>Year<th>Catch<tr><td>1901<td> 12 t </table>')).toBe('Year\tCatch\n1901\t12 t');
  });

  it('sets cells apart that are empty, so that what stands behind them is in its column', () => {
    const rows =
      '<tr><th>Port<th>Ships<th>Boats<tr><td>Port Elgar<td><td>15<tr><td>Lund<td> &nbsp; <td><img> <td><td hidden>3<td><b>2</b> 3';
    expect(textOf(`<table>${rows}</table>`)).toBe('Port\tShips\tBoats\nPort Elgar\t\t15\nLund\t\t\t\t2 3');
    expect(textOf('<table><tr><td><td>a<td><td><table><tr><td>b<td><td><tr><td>c</table><td><td>d</table>')).toBe(
      'a\nb\nc\nd',
    );
  });

  it('breaks at br, once for each', () => {
    expect(textOf('<p>one<br>two<br/><br>three</p>')).toBe('one\ntwo\n\nthree');
  });

  it('keeps the lines and the indentation of code', () => {
    expect(textOf('<pre><code>if a:\r\n    b()\n</code></pre>')).toBe('if a:\n    b()');
  });

  it('leaves out what nobody sees', () => {
    const unseen =
      '<script>x</script><style>x</style><template>x</template><!-- x --><p hidden>x</p><svg><text>x</text></svg>' +
      '<div style="color:red; display : none">x</div><select><option>x</select><noscript>x</noscript><textarea>x</textarea>';
    expect(textOf(`<title>x</title>${unseen}<p>seen and long enough to be the page's text</p>`)).toBe(
      "seen and long enough to be the page's text",
    );
  });

  it('has formulas in their sentences, once and without their annotations', () => {
    const math = (attributes = '') =>
      `<math${attributes}><semantics><mrow><mi>x</mi><mo>=</mo><mn>1</mn></mrow><annotation encoding="application/x-tex">x=1</annotation>` +
      '<annotation-xml encoding="MathML-Content"><apply><eq/><ci>x</ci></apply></annotation-xml></semantics></math>';
    expect(textOf(`<p>If ${math()}, then${math(' display="block"')}holds.</p>`)).toBe('If x=1, then\nx=1\nholds.');
    const katex = `<span class="katex"><span class="katex-mathml">${math()}</span><span class="katex-html" aria-hidden="true">x=1</span></span>`;
    expect(textOf(`<p>If ${katex}.</p>`)).toBe('If x=1.');
  });

  it('is what is hidden where nearly all is: a script would show it', () => {
    expect(textOf('<p>Wait</p><div hidden><p>The article that a script shows when it is ready.</p></div>')).toBe(
      'Wait\n\nThe article that a script shows when it is ready.',
    );
  });

  it('is what stands in noscript where nothing else does', () => {
    expect(textOf('<div id=app></div><noscript><p>The thread, for crawlers.</p></noscript>')).toBe(
      'The thread, for crawlers.',
    );
  });

  it('goes on behind a stray CDATA section, as in browsers, and leaves those of scripts alone', () => {
    expect(textOf('<p>one</p><![CDATA[ <p>two</p><p>three</p>')).toBe('one\n\ntwo\n\nthree');
    expect(textOf('<script>//<![CDATA[\nx<y\n//]]></script><p>one</p>')).toBe('one');
  });

  it('reads the body that was never opened, or whose head was never closed', () => {
    expect(textOf('<head><title>t</title><body><p>one')).toBe('one');
    expect(textOf('plain')).toBe('plain');
    expect(textOf('')).toBe('');
  });

  it('reads XHTML, in which any element may close itself', () => {
    expect(textOf('<?xml version="1.0"?><html><head><title/></head><body><p>one</p></body></html>')).toBe('one');
  });
});

describe('the markup of a page', () => {
  it('knows where each character stood', () => {
    const html = '<div class="a"><p>Fish &amp; chips,\n  <em>hot</em></p></div><p>&lt;end&gt;</p>';
    const { text, bytes } = toPageDocument(html);
    expect(text).toBe('Fish & chips, hot\n\n<end>');
    const placeOf = (part: string) => html.slice(bytes.at(text.indexOf(part))).slice(0, part.length + 4);
    expect(placeOf('Fish')).toMatch(/^Fish/);
    expect(placeOf('&')).toMatch(/^&amp;/);
    expect(placeOf('chips')).toMatch(/^chips/);
    expect(placeOf('hot')).toMatch(/^hot/);
    expect(placeOf('<end')).toMatch(/^&lt;end/);
  });

  it('knows where stood what is behind empty cells', () => {
    const html = '<table><tr><td>Port Elgar</td><td></td> <td> </td><td>15</td></tr></table>';
    const { text, bytes } = toPageDocument(html);
    expect(text).toBe('Port Elgar\t\t\t15');
    expect(bytes.at(text.indexOf('15'))).toBe(html.indexOf('15'));
    expect(bytes.at(text.indexOf('Elgar'))).toBe(html.indexOf('Elgar'));
  });

  it('counts bytes, not characters', () => {
    const { text, bytes } = toPageDocument('<p>Grüße</p><p>here</p>');
    expect(bytes.at(text.indexOf('here'))).toBe(Buffer.byteLength('<p>Grüße</p><p>'));
    expect(bytes.at(text.length)).toBe(Buffer.byteLength('<p>Grüße</p><p>here</p>'));
  });

  it('tells what holds a line, how much of it is linked, and what its names mean', () => {
    const { markup } = toPageDocument(
      '<nav class="siteNav"><a href=/>Home</a></nav><article><p>See <a href=/>this</a>.</p></article>',
    );
    if (markup === null) throw new Error('no markup');
    const { elements, lineElements, lineChars, lineLinked } = markup;
    expect([...lineElements].map((element) => TAGS[elements.tags[element]])).toEqual(['a', 'p']);
    expect([...lineChars]).toEqual([4, 8]);
    expect([...lineLinked]).toEqual([4, 4]);
    const nav = elements.parents[lineElements[0]];
    expect(elements.kinds[nav] & (1 << KINDS.indexOf('nav'))).not.toBe(0);
  });

  it('holds what the page tells of itself', () => {
    const json = { '@graph': [{ '@type': 'NewsArticle', articleBody: 'The long body.' }, { articleBody: 'x' }, null] };
    const { markup } = toPageDocument(
      `<title>A wall &amp; a barn</title><link rel=canonical href="/a-wall"><script type="application/ld+json">${JSON.stringify(json)}</script>`,
    );
    expect(markup).toMatchObject({ title: 'A wall & a barn', structuredBody: 'The long body.', address: '/a-wall' });
    expect(markup?.pageKinds).toBe(1);
  });

  it('has runs that rise in text and source, and cover the text', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class=x>',
      '</div>',
      '<br>',
      '<tr>',
      '<td>',
      '<pre>',
      '</pre>',
      '&amp;',
      '&nbsp;',
      '&#128512;',
    );
    const word = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '  b',
      'ü',
      '😀',
      '<',
      '&',
      '\t',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, word), { maxLength: 40 }), (parts) => {
        const { text, markup } = toPageDocument(parts.join(''));
        if (markup === null) throw new Error('no markup');
        let [textAt, sourceAt] = [0, 0];
        for (let run = 0; run < markup.runs.length; run += 3) {
          const [from, start, end] = markup.runs.subarray(run, run + 3);
          expect(from >= textAt && start >= sourceAt && end >= start).toBe(true);
          [textAt, sourceAt] = [from, end];
        }
        expect(markup.runs[0] ?? 0).toBe(0);
        expect(sourceAt).toBeLessThanOrEqual(markup.html.length);
        expect(text).not.toMatch(/^\n|\n$/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a hostile page', () => {
  it('that nests too deep is refused before it costs much', () => {
    expect(() => textOf('<div>'.repeat(MAX_DEPTH + 1))).toThrow('nested more than');
    expect(() => textOf('<div>'.repeat(1_000_000))).toThrow('nested more than');
  });

  it('that nests deep is read', () => {
    expect(textOf(`${'<div>'.repeat(MAX_DEPTH - 10)}deep`)).toBe('deep');
  });

  it('with a megabyte of one attribute, of one text, or of tags that never end is read', () => {
    const long = 'x'.repeat(1_000_000);
    expect(textOf(`<p class="${long}" title="${'a-'.repeat(500_000)}">one</p>`)).toBe('one');
    expect(textOf(`<p>${long}</p>`)).toBe(long);
    expect(textOf(`<p>one</p><${long}`)).toBe('one');
    expect(textOf(`<p>one</p>${'<a '.repeat(300_000)}`)).toBe('one');
    expect(textOf(`<p>one</p>${'</div>'.repeat(200_000)}`)).toBe('one');
  });
});
