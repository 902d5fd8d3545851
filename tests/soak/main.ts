import { factsOf, textKey } from '../../src/engine/index.ts';
import { runThrough } from '../../src/match/index.ts';
import { levelIds, readLevel } from '../../src/cli/levels.ts';
import { mainLevel } from '../fixtures/level.ts';
import { faultsOf, playLevel, tableOf } from '../fixtures/levelgames.ts';
import { watchedStrategies, type BadSignature } from '../fixtures/watch.ts';

/**
 * Ten thousand automatic games of the main level: all must end, none by exception, none longer than the
 * level allows. Then a thousand of every level by mixes of strategies: a table of how they end.
 * `npm run soak -- GAMES GAMES-OF-EACH-LEVEL`
 */
const GAMES = Number(process.argv[2] ?? 10_000);
const GAMES_OF_EACH = Number(process.argv[3] ?? 1000);
const level = mainLevel();
const bad: BadSignature[] = [];
const strategies = watchedStrategies((each) => bad.push(each));
const outcomes = new Map<string, number>();
const texts = new Set<string>();
let signed = 0;
let longest = 0;
let failures = 0;
for (let game = 0; game < GAMES; game++) {
  try {
    const state = runThrough(level, `soak/${game}`, strategies);
    const { kind, cause } = state.outcome!;
    outcomes.set(`${kind} (${cause})`, (outcomes.get(`${kind} (${cause})`) ?? 0) + 1);
    longest = Math.max(longest, state.turn);
    if (state.text) {
      signed++;
      texts.add(textKey(state.text));
    }
  } catch (error) {
    failures++;
    console.error(`soak/${game}:`, error);
  }
}
for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1])) {
  console.log(`${outcome.padEnd(36)} ${((100 * count) / GAMES).toFixed(1).padStart(5)} %`);
}
const { maxTurns } = factsOf(level);
console.log(`signed ${((100 * signed) / GAMES).toFixed(1)} %, ${texts.size} distinct texts`);
console.log(`longest ${longest} of at most ${maxTurns} turns; exceptions ${failures}`);
console.log(`signatures worth less than fighting on, or across a red line: ${bad.length}`);
if (bad.length > 0) console.log(bad.slice(0, 5));

let faulty = 0;
for (const id of levelIds()) {
  const games = playLevel(readLevel(id), GAMES_OF_EACH, 'level');
  console.log(`\n${id}\n${tableOf(games)}`);
  for (const fault of faultsOf(games)) {
    console.log(`FAULT ${fault}`);
    faulty++;
  }
}
process.exitCode = faulty > 0 || failures > 0 || bad.length > 0 || longest > maxTurns ? 1 : 0;
