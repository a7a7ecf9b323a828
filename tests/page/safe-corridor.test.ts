import { expect, test } from 'vitest';
import { isInCorridor } from '../../src/page/safe-corridor.ts';

const TERM = { left: 100, right: 140, top: 100, bottom: 120 };
const BELOW = { left: 100, right: 460, top: 126, bottom: 400 };
const ABOVE = { left: 0, right: 360, top: -200, bottom: 94 };

test.each([
  { name: 'the gap below the term', point: { x: 120, y: 123 }, popover: BELOW, want: true },
  {
    name: 'a slanting way to a wide popover',
    point: { x: 250, y: 122 },
    popover: BELOW,
    want: true,
  },
  { name: 'the gap above the term', point: { x: 110, y: 97 }, popover: ABOVE, want: true },
  {
    name: 'beside the term, away from the popover',
    point: { x: 170, y: 101 },
    popover: BELOW,
    want: false,
  },
  {
    name: 'above the term with the popover below',
    point: { x: 120, y: 80 },
    popover: BELOW,
    want: false,
  },
  { name: 'far away', point: { x: 800, y: 600 }, popover: BELOW, want: false },
])('$name: $want', ({ point, popover, want }) => {
  expect(isInCorridor(point, TERM, popover)).toBe(want);
});
