import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodePage } from './page-document.js';

const TEXT = 'Уже в пятницу вечером в гавань вошли последние лодки.';
const NONE = { encoding: null, http: null };

function page(charset: string, told: string): Buffer {
  return iconv.encode(`<html><head><meta charset="${told}"></head><body><p>${TEXT}</p>`, charset);
}

describe('the charset of a page', () => {
  it('is what meta tells', () => {
    expect(decodePage(page('windows-1251', 'windows-1251'), NONE)).toMatchObject({ encoding: 'windows-1251' });
    expect(decodePage(page('koi8-r', 'KOI8-R'), NONE).text).toContain(TEXT);
    const old = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">';
    expect(decodePage(iconv.encode(`${old}<p>${TEXT}`, 'windows-1251'), NONE).text).toContain(TEXT);
    const xml = '<?xml version="1.0" encoding="windows-1251"?><html>';
    expect(decodePage(iconv.encode(`${xml}<p>${TEXT}`, 'windows-1251'), NONE).text).toContain(TEXT);
  });

  it('is rather what the HTTP header tells', () => {
    const bytes = page('koi8-r', 'windows-1251');
    expect(decodePage(bytes, { encoding: null, http: 'koi8-r' }).text).toContain(TEXT);
  });

  it('is UTF-8 where the bytes are, whatever is told', () => {
    const told = { encoding: null, http: 'iso-8859-1' };
    expect(decodePage(page('utf-8', 'windows-1251'), told)).toMatchObject({ encoding: 'utf-8', flags: [] });
  });

  it("is the user's word before all", () => {
    const bytes = page('koi8-r', 'windows-1251');
    expect(decodePage(bytes, { encoding: 'koi8-r', http: 'windows-1251' }).text).toContain(TEXT);
  });

  it('is found from the bytes where nothing true is told', () => {
    for (const told of ['utf-8', 'utf-16', 'no-such-charset']) {
      const decoded = decodePage(iconv.encode(`<meta charset="${told}"><p>${TEXT.repeat(20)}`, 'windows-1251'), NONE);
      expect(decoded).toMatchObject({ encoding: 'windows-1251', flags: ['guessed-encoding'] });
    }
  });

  it('is that of a byte order mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(`<p>${TEXT}`, 'utf-16le')]);
    expect(decodePage(bytes, NONE)).toMatchObject({ encoding: 'utf-16le', text: expect.stringContaining(TEXT) });
  });
});
