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
 * The largest least gain, each party's being counted from a base in its own unit; a party whose unit
 * is 0 has its base as a floor.
 */
export function largestLeast(base: readonly number[], units: readonly number[]): Aim {
  const parties = finite(base);
  const counted = parties.filter((party) => units[party]! > 0);
  const floors = base.map((floor, party) => (units[party]! > 0 ? -Infinity : floor));
  const least = (payoffs: readonly number[]) =>
    counted.reduce((m, p) => Math.min(m, (payoffs[p]! - base[p]!) / units[p]!), Infinity);
  return {
    parties,
    isBetter: (payoffs, best) =>
      areMet(floors, payoffs) && (best === null || least(payoffs) > least(best) + TIE),
    leastAlong(direction, best, corner) {
      const gain = best === null ? -Infinity : least(best) + TIE;
      for (const party of parties) {
        corner[party] =
          units[party]! > 0 ? base[party]! + units[party]! * gain : base[party]! - TIE;
      }
      return along(direction, corner, parties);
    },
  };
}

/**
 * Of the texts whose least gain is the largest, the one whose second least is, and so on (leximin).
 * Whatever is better than the best so far has at least its least gain, and a larger sum than its
 * least and then always its second least: two bounds that are convex.
 * @param gain the largest least gain.
 */
export function leximin(base: readonly number[], units: readonly number[], gain: number): Aim {
  const counted = finite(base).filter((party) => units[party]! > 0);
  const floors = base.map((floor, party) =>
    units[party]! > 0 ? floor + units[party]! * (gain - TIE) : floor,
  );
  const gains = (payoffs: readonly number[]) =>
    counted.map((p) => (payoffs[p]! - base[p]!) / units[p]!).sort((a, b) => a - b);
  const sum = largestSum(
    units.map((unit, party) => (counted.includes(party) ? 1 / unit : 0)),
    floors,
  );
  return {
    parties: sum.parties,
    isBetter(payoffs, best) {
      if (!areMet(floors, payoffs)) return false;
      if (best === null) return true;
      const theirs = gains(best);
      const rank = gains(payoffs).map((here, at) => here - theirs[at]!);
      return (rank.find((apart) => Math.abs(apart) > TIE) ?? 0) > 0;
    },
    leastAlong(direction, best, corner) {
      if (best === null) return sum.leastAlong(direction, null, corner);
      const [first, second = first] = gains(best);
      // A stand-in whose gains add up to the bound.
      const standIn = [...base];
      counted.forEach((party, at) => {
        standIn[party] = base[party]! + units[party]! * (at === 0 ? first! : second!);
      });
      return sum.leastAlong(direction, standIn, corner);
    },
  };
}

/** The largest product of gains over floors that everybody must have (Nash 1950). */
export function largestProduct(floors: readonly number[]): Aim {
  const parties = finite(floors);
  const product = (payoffs: readonly number[]) =>
    parties.reduce((total, p) => total * Math.max(0, payoffs[p]! - floors[p]!), 1);
  return {
    parties,
    isBetter: (payoffs, best) =>
      areMet(floors, payoffs) && (best === null || product(payoffs) > product(best) * (1 + TIE)),
    leastAlong(direction, best, corner) {
      for (const party of parties) corner[party] = floors[party]! - TIE;
      const goal = best === null ? 0 : product(best) * (1 + TIE);
      if (goal > 0) {
        // Least of Σ λg where Πg is the goal: each λg the same (arithmetic and geometric mean).
        let logs = log(goal);
        for (const party of parties) logs += log(Math.max(direction[party]!, 1e-9));
        const each = exp(logs / parties.length);
        for (const party of parties) {
          corner[party] = floors[party]! + each / Math.max(direction[party]!, 1e-9);
        }
      }
      return along(direction, corner, parties);
    },
  };
}
