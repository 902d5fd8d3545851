import seedrandom from 'seedrandom';

/**
 * Baagøe's alea as seedrandom has it, seeded in less than half the time: most streams draw only once
 * or twice, so seeding is most of their cost. A test holds the two equal.
 */
const TWO_32 = 0x1_0000_0000;

/** State of the hash after what alea feeds it before any seed, and what it draws from that. */
const START = 0xefc8249d;
const [AFTER_BLANK, AFTER_TWO, AFTER_THREE] = (() => {
  const one = mix(START, ' ');
  const two = mix(one, ' ');
  return [one, two, mix(two, ' ')] as const;
})();

/** Feed characters to Baagøe's hash (mash). Its state is not negative, so flooring truncates it. */
function mix(state: number, text: string): number {
  let n = state;
  for (let at = 0; at < text.length; at++) {
    n += text.charCodeAt(at);
    let h = 0.02519603282416938 * n;
    n = Math.floor(h);
    h -= n;
    h *= n;
    n = Math.floor(h);
    n += (h - n) * TWO_32;
  }
  return n;
}

/** What the hash answers in a state, in [0, 1). */
function answerOf(state: number): number {
  return (state >>> 0) / TWO_32;
}

/** One word of the generator's state: the difference of two answers, in [0, 1). */
function wordOf(blank: number, seeded: number): number {
  const difference = answerOf(blank) - answerOf(seeded);
  return difference < 0 ? difference + 1 : difference;
}

/** The generator that `seedrandom.alea(seed)` makes. */
export function aleaFor(seed: string): () => number {
  const first = mix(AFTER_THREE, seed);
  const second = mix(first, seed);
  const third = mix(second, seed);
  const state = {
    c: 1,
    s0: wordOf(AFTER_BLANK, first),
    s1: wordOf(AFTER_TWO, second),
    s2: wordOf(AFTER_THREE, third),
  };
  return seedrandom.alea('', { state });
}
