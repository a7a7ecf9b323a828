/*
 * Between odds and their logits (the logarithm of yes against no), in which predictions can be added.
 * Made by multiplication alone: every engine rounds that alike, which it need not do with a logarithm.
 */

/** How many steps of a logit make 1. */
export const STEPS = 256;
export const MOST_LOGIT = 12 * STEPS;
export const LEAST_LOGIT = -MOST_LOGIT;

// e to the power of 1 / 256.
const STEP = 1.0039138893383475;
const ODDS = new Uint16Array(2 * MOST_LOGIT + 1);
const LOGITS = new Int16Array(4096);

let yes = 1;
for (let logit = 0; logit <= MOST_LOGIT; logit++) {
  const odds = Math.min(65_520, Math.round((65_536 * yes) / (1 + yes)));
  ODDS[MOST_LOGIT + logit] = odds;
  ODDS[MOST_LOGIT - logit] = 65_536 - odds;
  yes *= STEP;
}

let at = 0;
for (let odds = 0; odds < LOGITS.length; odds++) {
  while (at < 2 * MOST_LOGIT && (ODDS[at] ?? 0) < odds * 16 + 8) at++;
  LOGITS[odds] = at - MOST_LOGIT;
}

/** The odds, of 65,536 and never 0 or all, for a logit from `LEAST_LOGIT` to `MOST_LOGIT`. */
export function oddsOf(logit: number): number {
  return ODDS[(logit + MOST_LOGIT) | 0] ?? 0;
}

/** The logit for odds of 4,096. */
export function logitOf(odds: number): number {
  return LOGITS[odds] ?? 0;
}
