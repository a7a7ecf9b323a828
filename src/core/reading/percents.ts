// Remainders that differ by less are the same: what they differ by comes of the division.
const FINEST = 1e9;

/**
 * Whole percentages of these weights that sum to exactly 100: the largest remainders are rounded up, of
 * equal ones that of the larger weight. All zeros where there is no weight; `[]` for none.
 */
export function percentsOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / total) * 100);
  const percents = exact.map(Math.floor);
  const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, value, remainder: Math.round((value % 1) * FINEST) }))
    .toSorted((a, b) => b.remainder - a.remainder || b.value - a.value);
  for (const { index } of byRemainder.slice(0, missing)) {
    percents[index] = (percents[index] ?? 0) + 1;
  }
  return percents;
}
