import { exp, log } from '../../base/detmath.ts';
import { TIE } from './game.ts';
import type { Aim } from './search.ts';

/** Sum of direction times corner over some parties. */
function along(direction: Float64Array, corner: Float64Array, parties: readonly number[]): number {
  let sum = 0;
  for (const party of parties) if (direction[party]! > 0) sum += direction[party]! * corner[party]!;
  return sum;
}

function finite(floors: readonly number[]): number[] {
  return floors.flatMap((floor, party) => (floor > -Infinity ? [party] : []));
}

function areMet(floors: readonly number[], payoffs: readonly number[]): boolean {
  return floors.every((floor, party) => payoffs[party]! >= floor - TIE);
}

/**
 * The largest weighted sum of payoffs that gives every party its floor. A party without a floor
 * (−Infinity) may only be weighted where it is the only one.
 */
export function largestSum(weights: readonly number[], floors: readonly number[]): Aim {
  const weighted = weights.flatMap((weight, party) => (weight > 0 ? [party] : []));
  const parties = [...new Set([...finite(floors), ...weighted])].sort((a, b) => a - b);
  const sum = (payoffs: readonly number[]) =>
    weighted.reduce((total, party) => total + weights[party]! * payoffs[party]!, 0);
  return {
    parties,
    isBetter: (payoffs, best) =>
      areMet(floors, payoffs) && (best === null || sum(payoffs) > sum(best) + TIE),
    leastAlong(direction, best, corner) {
      for (const party of parties) corner[party] = floors[party]! - TIE;
      if (best !== null) {
        const goal = sum(best) + TIE;
        if (weighted.length === 1) {
          const only = weighted[0]!;
          corner[only] = Math.max(corner[only]!, goal / weights[only]!);
        } else {
          // What the floors leave missing is had cheapest from one party.
          const missing = goal - weighted.reduce((s, p) => s + weights[p]! * corner[p]!, 0);
          const cheapest = weighted.reduce((a, b) =>
            direction[b]! / weights[b]! < direction[a]! / weights[a]! ? b : a,
          );
          if (missing > 0) corner[cheapest]! += missing / weights[cheapest]!;
        }
      }
      return along(direction, corner, parties);
    },
  };
}

/**
 * The largest least gain, then the largest second least, and so on (leximin), each party's being counted
 * from a base in its own unit; a party whose unit is 0 has its base as a floor.
 *
 * What is better than the best so far has a larger least gain; or the same, and then a sum of gains of
 * at least that and so many times the second least. Both are convex sets, and the nearer one counts.
 */
export function largestLeast(base: readonly number[], units: readonly number[]): Aim {
  const parties = finite(base);
  const counted = parties.filter((party) => units[party]! > 0);
  const uncounted = parties.filter((party) => !counted.includes(party));
  const gains = (payoffs: readonly number[]) =>
    counted.map((p) => (payoffs[p]! - base[p]!) / units[p]!).sort((a, b) => a - b);
  let known: { readonly of: readonly number[] | null; readonly gains: readonly number[] } = {
    of: null,
    gains: [],
  };
  const gainsOfBest = (best: readonly number[]) => {
    if (known.of !== best) known = { of: best, gains: gains(best) };
    return known.gains;
  };
  return {
    parties,
    isBetter(payoffs, best) {
      if (uncounted.some((party) => payoffs[party]! < base[party]! - TIE)) return false;
      if (best === null) return true;
      const before = gainsOfBest(best);
      const apart = gains(payoffs).map((gain, at) => gain - before[at]!);
      return (apart.find((difference) => Math.abs(difference) > TIE) ?? 0) > 0;
    },
    leastAlong(direction, best, corner) {
      const before = best && gainsOfBest(best);
      const first = before === null ? -Infinity : (before[0] ?? 0);
      const second = before?.[1] ?? first;
      let sum = 0;
      let cheapest = Infinity;
      for (const party of parties) {
        const unit = units[party]!;
        corner[party] = unit > 0 ? base[party]! + unit * (first + TIE) : base[party]! - TIE;
        if (direction[party]! > 0) sum += direction[party]! * corner[party];
        if (unit > 0) cheapest = Math.min(cheapest, direction[party]! * unit);
      }
      // As much less for the ties, and the rest of the sum from whoever it is cheapest from.
      if (counted.length === 0) return sum;
      const rest = (counted.length - 1) * (second - first) + counted.length * TIE;
      let tied = sum + cheapest * rest;
      for (const party of counted) tied -= 2 * TIE * direction[party]! * units[party]!;
      return best === null ? sum : Math.min(sum, tied);
    },
  };
}

/**
 * The largest product of gains over floors that everybody must have (Nash 1950).
 * @param counted whose gains are multiplied: one who can gain nothing would make every product 0.
 */
export function largestProduct(floors: readonly number[], counted: readonly number[]): Aim {
  const parties = finite(floors);
  const product = (payoffs: readonly number[]) =>
    counted.reduce((total, p) => total * Math.max(0, payoffs[p]! - floors[p]!), 1);
  return {
    parties,
    isBetter: (payoffs, best) =>
      areMet(floors, payoffs) && (best === null || product(payoffs) > product(best) * (1 + TIE)),
    leastAlong(direction, best, corner) {
      for (const party of parties) corner[party] = floors[party]! - TIE;
      const goal = best === null ? 0 : product(best) * (1 + TIE);
      if (goal > 0 && counted.length > 0) {
        // Least of Σ λg where Πg is the goal: each λg the same (arithmetic and geometric mean).
        let logs = log(goal);
        for (const party of counted) logs += log(Math.max(direction[party]!, 1e-9));
        const each = exp(logs / counted.length);
        for (const party of counted) {
          corner[party] = floors[party]! + each / Math.max(direction[party]!, 1e-9);
        }
      }
      return along(direction, corner, parties);
    },
  };
}
