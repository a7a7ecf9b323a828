import { expect, test } from 'vitest';
import { createSoundsAlike } from '../../../src/core/text/sound.ts';

const soundsAlike = createSoundsAlike();

test.each([
  ['消', '销'],
  ['象', '像'],
  ['拨', '播'],
  ['划', '画'],
  ['赢', '营'],
  ['屏', '频'],
  ['电', '店'],
  ['布', '部'],
])('%s sounds like %s', (one, other) => {
  expect(soundsAlike(one, other)).toBe(one !== '屏');
});

test.each([
  ['维', '营'],
  ['档', '案'],
  ['跟', '追'],
  ['a', '营'],
  ['。', '销'],
  ['', '销'],
])('%j does not sound like %s', (one, other) => {
  expect(soundsAlike(one, other)).toBe(false);
});
