import { expect, test } from 'vitest';
import {
  LEAST_LOGIT,
  logitOf,
  MOST_LOGIT,
  oddsOf,
  STEPS,
} from '../../../src/core/packed-text/logistic.ts';

test('odds are those of the logistic curve', () => {
  for (const logit of [-5, -1, 0, 0.5, 3]) {
    expect(oddsOf(logit * STEPS)).toBeCloseTo(65_536 / (1 + Math.exp(-logit)), -1);
  }
});

test('odds are never none or all', () => {
  expect(oddsOf(LEAST_LOGIT)).toBeGreaterThan(0);
  expect(oddsOf(MOST_LOGIT)).toBeLessThan(65_536);
});

test('a logit is the way back', () => {
  for (const odds of [64, 1000, 2048, 3000, 4032]) {
    expect(oddsOf(logitOf(odds)) / 16).toBeCloseTo(odds, -1);
  }
});
