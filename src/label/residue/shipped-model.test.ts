/** What the shipped model makes of articles that were cut out of their page. No rule knows these pieces. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cleanDocument } from '../../clean.js';
import { toDocument } from '../../to-document.js';
import type { Label } from '../../types.js';
import { type Model, readModel } from '../model/model-file.js';

const model = readModel(readFileSync('model/labeler.bin'));

function bodyOf(text: string, own: Model | null = model) {
  const { text: body, blocks } = cleanDocument(toDocument(text), { keep: new Set<Label>(['body']), model: own });
  return { body: body.trim(), labels: blocks.map(({ label }) => label) };
}

const ENGLISH =
  'The bakery on Quay Street opened in a week when nobody wanted bread. It had rained for nine days, the bridge was closed, and the only customers were the men who had come to mend it. They bought everything. By the end of the month the queue reached the chandler, and it has not been shorter since.';
const GERMAN =
  'Als die Fähre den Betrieb einstellte, wusste im Dorf niemand, wie die Kinder zur Schule kommen sollten. Drei Wochen lang ruderten die Väter abwechselnd. Dann baute der Schmied aus zwei alten Booten eine Brücke, und sie hält bis heute.';
const SPANISH =
  'El mercado cerró un martes y nadie lo anunció. Los puestos amanecieron vacíos, con las lonas dobladas y las básculas tapadas. Solo una vendedora de tomates siguió viniendo, y al cabo de un mes eran doce otra vez.';
const JAPANESE =
  '港の時計は三年前から止まっている。直そうという話は何度も出たが、そのたびに予算が足りなかった。今年の春、近所の高校生たちが自分たちで部品を探し始めた。夏の終わりに、針はまた動き出した。';
const RUSSIAN =
  'Пекарня открылась в ту неделю, когда хлеб никому не был нужен. Девять дней шёл дождь, мост закрыли, и единственными покупателями были рабочие. К концу месяца очередь доходила до угла.';

const LINKS = '\n<<: 100 years\n>>: 200 boats\n';

describe('an article that ends like a bio keeps its end', () => {
  test.each([
    'He can be reached at the counter, and nowhere else, until the loaves are gone.',
    "Her work can be seen at the chandler's until the end of the month.",
  ])('although a rule takes it for one: %s', (end) => {
    const text = `${ENGLISH} ${end}`;
    expect(bodyOf(text, null).labels).toContain('bio');
    expect(bodyOf(text).body).toBe(text);
  });
});

describe('before links to neighbours goes', () => {
  test.each([
    [ENGLISH, ' ', 'Marguerite divides her time between Utrecht and a houseboat, and is at work on a second cookbook.'],
    [ENGLISH, '\n', 'Know a bakery we should visit? Write to bread@quayside.example'],
    [GERMAN, '\n', 'Gefällt Ihnen dieser Text? Spendieren Sie der Redaktion einen Kaffee.'],
    [JAPANESE, '', '松原かなえ　フリーライター。港町を歩いて記事を書いています。'],
    [JAPANESE, '\n', 'この記事が気に入ったらサポートをしてみませんか？'],
    [RUSSIAN, ' ', 'Автор живёт в Томске и печёт по воскресеньям.'],
    [RUSSIAN, '\n', 'Понравилась статья? Поделитесь с друзьями и подпишитесь на нас'],
  ])('what no rule knows: %#', (article, gap, piece) => {
    const text = `${article}${gap}${piece}${LINKS}`;
    expect(bodyOf(text).body).toBe(article);
    expect(bodyOf(text, { ...model, pieces: null }).body).not.toBe(article);
  });

  test('a bio as a bio', () => {
    const bio = 'Marguerite divides her time between Utrecht and a houseboat, and is at work on a second cookbook.';
    expect(bodyOf(`${ENGLISH} ${bio}${LINKS}`).labels).toContain('bio');
  });
});

test.each([
  [ENGLISH, 'Words and pictures: Tollard & Daughters'],
  [ENGLISH, 'Ann Tollard is a reporter for the Quay Street Courier and the author of two cookbooks.'],
  [SPANISH, 'Periodista y fotógrafa. Colabora con varias revistas de viajes y vive en Cádiz.'],
])('goes where nothing else was left: %#', (article, piece) => {
  expect(bodyOf(`${article}\n${piece}`).body).toBe(article);
});

describe('stays', () => {
  test.each([
    [
      ENGLISH,
      'Tollard, who is seventy now, still comes in at four. She lives above the shop with two dogs and no alarm clock.',
    ],
    [ENGLISH, 'Doors open at six, and the first loaf is still free for whoever mended the bridge.'],
    [ENGLISH, 'If you go, take cash.'],
    [
      GERMAN,
      'Der Schmied ist im März gestorben. Er wurde 91 Jahre alt und hinterlässt drei Töchter, die alle rudern können.',
    ],
    [GERMAN, 'Was aus der Fähre wurde, weiß niemand.'],
    [SPANISH, 'La vendedora se llama Amparo, tiene ochenta y dos años y no piensa jubilarse.'],
    [JAPANESE, '時計の下では、いまも待ち合わせをする人が絶えない。'],
    [RUSSIAN, 'Теперь пекарь мечтает об одном: выспаться.'],
  ])('an honest end: %#', (article, end) => {
    const gap = article === JAPANESE ? '' : ' ';
    expect(bodyOf(`${article}${gap}${end}`).body).toBe(`${article}${gap}${end}`);
    expect(bodyOf(`${article}\n${end}\nTags: bread, bridges\n`).body).toMatch(
      new RegExp(`${end.slice(-20).replace(/[.?]/g, '\\$&')}$`),
    );
  });
});
