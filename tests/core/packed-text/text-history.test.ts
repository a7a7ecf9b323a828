import { expect, test } from 'vitest';
import { TextHistory } from '../../../src/core/packed-text/text-history.ts';

const ALPHABET = ' ab种草';

function historyOf(text: string): TextHistory {
  const alphabet = Uint16Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
  const history = new TextHistory(new Uint16Array(text.length), alphabet);
  for (const letter of text) history.add(ALPHABET.indexOf(letter));
  return history;
}

test('expects what followed the last four characters before', () => {
  const history = historyOf('种草ab草 种草ab');

  expect(history.expected).toBe(ALPHABET.indexOf('草'));
  expect(history.matched).toBe(4);
});

test.each(['', 'ab', '种草ab', '草草ab 种草ab'])('expects nothing after %j', (text) => {
  expect(historyOf(text).expected).toBe(-1);
});

// The last two contexts: the word with the one before it, and with the symbol before.
const [WORDS, WORD] = [4, 5];

test('the same words make the same context, whatever stood before them', () => {
  expect(historyOf('种 ab ba').contexts[WORDS]).toBe(historyOf('草 ab ba').contexts[WORDS]);
  expect(historyOf('种 ab ba').contexts[WORDS]).not.toBe(historyOf('种 aa ba').contexts[WORDS]);
});

test('the same beginning of a word makes the same context, whatever the word before', () => {
  expect(historyOf('aa ba').contexts[WORD]).toBe(historyOf('ab ba').contexts[WORD]);
  expect(historyOf('aa ba').contexts[WORD]).not.toBe(historyOf('aa bb').contexts[WORD]);
});
