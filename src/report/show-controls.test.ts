import { expect, test } from '@jest/globals';
import { showControls } from './show-controls.js';

test.each([
  ['a\tb\nc', 'a\tb\nc'],
  ['\u0000\u001b[31m\u007f', '␀␛[31m␡'],
  ['user\u202egnp.exe', 'user⟨U+202E⟩gnp.exe'],
  ['\u2066\u0085\u2028\ufeff', '⟨U+2066⟩⟨U+0085⟩⟨U+2028⟩⟨U+FEFF⟩'],
  ['a\ud800b', 'a\ufffdb'],
  ['\u05d0\u200f!', '\u05d0\u200f!'],
  ['👩‍🚀 می‌روم', '👩‍🚀 می‌روم'],
])('%j is shown as %j', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});
