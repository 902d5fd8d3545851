/** Summarise draws. The first draw is the central one: stated constants, expected force. */
export function rangeOf(draws) {
    const sorted = [...draws].sort((a, b) => a - b);
    const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
    return { value: draws[0], low: at(0.05), high: at(0.95) };
}
/** The difference of two figures, draw by draw: under the same luck, so narrower than each. */
export function differenceOf(after, before) {
    return rangeOf(after.map((value, at) => value - before[at]));
}
