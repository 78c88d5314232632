import { expect, test } from '@jest/globals';
import { hostOf, siteOf } from './host-of.js';

test.each([
  ['https://www.ledger.example/a', 'www.ledger.example', 'ledger.example'],
  ['http://news.ledger.example.:8080/', 'news.ledger.example', 'news.ledger.example'],
  ['https://LEDGER.example', 'ledger.example', 'ledger.example'],
  ['mailto:ann@ledger.example', null, null],
  ['ledger.example/a', null, null],
  ['no address', null, null],
  [null, null, null],
])('of %s', (url, host, site) => {
  expect([hostOf(url), siteOf(url)]).toEqual([host, site]);
});
