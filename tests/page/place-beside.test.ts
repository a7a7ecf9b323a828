import { expect, test } from 'vitest';
import { placeBeside } from '../../src/page/place-beside.ts';

const VIEW = { left: 0, top: 0, right: 1000, bottom: 600 };
const CARD = { width: 300, height: 200 };
const term = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

test('below the term and flush with it', () => {
  expect(placeBeside(term(100, 50), CARD, VIEW)).toEqual({ left: 100, top: 76, room: 516 });
});

test('above where it does not fit below', () => {
  expect(placeBeside(term(100, 500), CARD, VIEW)).toMatchObject({ top: 294, room: 486 });
});

test('on the roomier side, and no taller than that, where it fits on neither', () => {
  const tall = { width: 300, height: 700 };

  expect(placeBeside(term(100, 200), tall, VIEW)).toMatchObject({ top: 226, room: 366 });
  expect(placeBeside(term(100, 400), tall, VIEW)).toMatchObject({ top: 8, room: 386 });
});

test('never off the screen sideways', () => {
  expect(placeBeside(term(900, 50), CARD, VIEW).left).toBe(692);
  expect(placeBeside(term(-10, 50), CARD, VIEW).left).toBe(8);
  expect(placeBeside(term(50, 50), { width: 2000, height: 200 }, VIEW).left).toBe(8);
});

test('inside of what is seen of a page zoomed by two fingers', () => {
  const zoomed = { left: 300, top: 200, right: 800, bottom: 500 };

  expect(placeBeside(term(700, 210), CARD, zoomed)).toEqual({ left: 492, top: 236, room: 256 });
});

test('keeps some room where there is none', () => {
  expect(placeBeside(term(0, 20), CARD, { ...VIEW, bottom: 60 }).room).toBe(80);
});
