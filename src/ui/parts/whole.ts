/** Odds as whole percent that add to 100: the largest remainders are rounded up. */
export function wholePercents(odds: readonly number[]): readonly number[] {
  const whole = odds.map((share) => Math.floor(100 * share + 1e-9));
  const missing = 100 - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = odds
    .map((share, at) => ({ at, rest: 100 * share - whole[at]! }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, Math.max(0, missing))) whole[at]! += 1;
  return whole;
}
