/**
 * exp, log and pow with the same bits in every engine.
 *
 * ECMAScript leaves the last digit of Math.exp, Math.log and Math.pow to the implementation, and
 * browsers differ. These use only + − × ÷ and exact scaling by powers of two, which IEEE 754 fixes.
 * The reductions and polynomials are those of FreeBSD msun (e_exp.c, e_log.c; Sun Microsystems
 * 1993, freely redistributable); error below 1 unit in the last place.
 */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const EXP_OVERFLOW = 709.782712893383973096;
const EXP_UNDERFLOW = -745.13321910194110842;

/** 2^k for k in −1074…1023, at index k + 1074; each entry is exact. */
const POWERS_OF_TWO = (() => {
  const powers = new Float64Array(2098);
  powers[1074] = 1;
  for (let k = 1; k <= 1023; k++) powers[1074 + k] = powers[1073 + k]! * 2;
  for (let k = -1; k >= -1074; k--) powers[1074 + k] = powers[1075 + k]! / 2;
  return powers;
})();

/** e to the power x. NaN for NaN, 0 and Infinity beyond the range of a double. */
export function exp(x: number): number {
  // The common range first: here 2^k is an ordinary number, and scaling by it one product.
  if (x > -708 && x < 709) {
    const k = Math.floor(x * INVERSE_LN2 + 0.5);
    return expOver(x, k) * POWERS_OF_TWO[1074 + k]!;
  }
  if (x !== x) return x;
  if (x > EXP_OVERFLOW) return Infinity;
  if (x < EXP_UNDERFLOW) return 0;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  return scaleByPowerOfTwo(expOver(x, k), k);
}

/** e^x / 2^k, for the k that leaves a remainder of at most ½ ln 2. */
function expOver(x: number, k: number): number {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return 1 - (low - (r * c) / (2 - c) - high);
}

function scaleByPowerOfTwo(value: number, power: number): number {
  if (power < -1022)
    return value * POWERS_OF_TWO[1074 - 1022]! * POWERS_OF_TWO[1074 + power + 1022]!;
  if (power > 1023)
    return value * POWERS_OF_TWO[1074 + 1023]! * POWERS_OF_TWO[1074 + power - 1023]!;
  return value * POWERS_OF_TWO[1074 + power]!;
}

/** Natural logarithm. −Infinity at 0, NaN below it. */
export function log(x: number): number {
  if (x !== x || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  // x = m · 2^k with m in [√½, √2): halving and doubling are exact, so the loop loses nothing.
  let k = 0;
  let m = x;
  for (let step = 512; step >= 1; step /= 2) {
    while (m >= POWERS_OF_TWO[1074 + step]!) {
      m *= POWERS_OF_TWO[1074 - step]!;
      k += step;
    }
    while (m < POWERS_OF_TWO[1074 - step]!) {
      m *= POWERS_OF_TWO[1074 + step]!;
      k -= step;
    }
  }
  if (m >= Math.SQRT2) {
    m *= 0.5;
    k += 1;
  } else if (m < Math.SQRT1_2) {
    m *= 2;
    k -= 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const rest = even + odd;
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + rest) + k * LN2_LOW) - f);
}

/** base to a real power, base ≥ 0. Accurate to about 1e-15 relative for the small exponents used here. */
export function pow(base: number, power: number): number {
  if (power === 0) return 1;
  if (base === 0) return power > 0 ? 0 : Infinity;
  if (power === 2) return base * base;
  if (power === 1) return base;
  return exp(power * log(base));
}

/** 1 / (1 + e^−x), without overflow at either end. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/**
 * exp of the first numbers of a list, in place. Much quicker than one call for each, where an engine
 * wraps and unwraps every number.
 */
export function expEach(list: Float64Array, count: number): void {
  for (let at = 0; at < count; at++) list[at] = exp(list[at]!);
}

/** `logistic` of the first numbers of a list, in place. */
export function logisticEach(list: Float64Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const x = list[at]!;
    const e = exp(-Math.abs(x));
    list[at] = (x >= 0 ? 1 : e) / (1 + e);
  }
}

/** Keep a number within bounds. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
