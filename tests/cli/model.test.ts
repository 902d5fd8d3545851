import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { priorBeliefs, readEfg, SETTINGS, solveLogit, solveStage } from '../../src/model/index.ts';
import { LOGIT_RECORDS } from '../fixtures/gambit.ts';
import { ownFolder, programIn } from '../fixtures/program.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
const folder = ownFolder();
const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const cli = programIn();
// What is printed has many shapes; each test says which it expects.
// oxlint-disable-next-line typescript/no-explicit-any
const json = (...given: readonly string[]): any => {
  const { status, stdout, stderr } = cli('model', ...given, '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
};
const { state } = SETTINGS.find(({ id }) => id === 'equipped')!;

describe('model solve', () => {
  it('prints the profile at each λ, in the order asked for, as Gambit has it', () => {
    const points = json('solve', fixture('gambit/stage_bluff.efg'), '--lambda', '6,2');
    expect(points.map(({ lambda }: { lambda: number }) => lambda)).toEqual([6, 2]);
    expect(Object.keys(points[0])).toEqual(['lambda', 'profile']);
    const record = LOGIT_RECORDS.find(
      ({ file, lambda }) => file === 'stage_bluff.efg' && lambda === 2,
    )!;
    expect(points[1].profile).toHaveLength(record.profile.length);
    record.profile.forEach(({ player, infoset, probs }, at) => {
      expect(points[1].profile[at]).toMatchObject({ player, infoset });
      for (const [action, p] of Object.entries(probs)) {
        expect(points[1].profile[at].probs[action]).toBeCloseTo(p, 7);
      }
    });
  });
});

describe('model explain', () => {
  it('takes a state by name or letter apart, and adds up', () => {
    const letters = { N: 100, e: 0.4, d: 0.7, g: 0.7, A: 200, m: 0.5, w: 40, v: 0.75, B: 0.05 };
    const file = written('state.json', JSON.stringify({ ...letters, s: 0.5, k: 0.3 }));
    const explained = json('explain', '--state', file, '--wanted', '0.1');
    expect(explained.state).toEqual(state);
    const solution = solveStage(state, priorBeliefs(state));
    expect(explained.risk).toBeCloseTo(solution.moves[2]! + solution.moves[3]!, 12);
    const { byGroup, risk, referenceRisk } = explained.contributions;
    const sum = Object.values<number>(byGroup).reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(risk - referenceRisk, 12);
    expect(explained.remedies.changes.map(({ input }: { input: string }) => input)).toEqual([
      'usPledge',
      'armyThousand',
    ]);
    const strike = explained.terms.find(
      (row: { move: string; type: string }) => row.move === 'strike' && row.type === 'revisionist',
    );
    expect(strike.total).toBeCloseTo(solution.values[0][2]!, 12);
    // What it prints it also reads.
    const again = written('again.json', JSON.stringify(explained));
    expect(json('explain', '--state', again, '--wanted', '0.1')).toEqual(explained);
  });
});

describe('model efg', () => {
  it('writes the game of a closed quarter, whose equilibrium has the odds of that quarter', () => {
    const recording = fixture('../recordings/3/settled.json');
    const { stdout, status } = cli('model', 'efg', '--recording', recording, '--turn', '20');
    expect(status).toBe(0);
    const read = readEfg(stdout);
    if (!read.ok) throw new Error(read.fault.code);
    const solved = solveLogit(read.game, [14]);
    expect(solved.ok && solved.points[0]!.residual).toBeLessThan(1e-10);
    expect(read.game.title).toContain('turn 20');
  });
});

describe('model cases', () => {
  it('prints each case and the figures, called in-sample', () => {
    const printed = json('cases', fixture('../../assets/history/cases.csv'));
    expect(printed.inSample).toBe(true);
    expect(printed.cases).toHaveLength(28);
    expect(printed.auc.model.value).toBeCloseTo(0.906, 3);
    expect(printed.brier.value).toBeLessThan(printed.brierBaseRate);
  });
});

describe('model sweep', () => {
  it('prints a grid as CSV', () => {
    const axes = ['--x', 'N=0:100:3', '--y', 'usPledge=0.05:1:2'];
    const { stdout, status } = cli('model', 'sweep', '--setting', 'equipped', ...axes);
    expect(status).toBe(0);
    const [head, ...rows] = stdout.trim().split('\n');
    expect(head).toBe(
      'forceThousand,usPledge,comply,probe,strike,offensive,risk,break_even_strike',
    );
    expect(rows).toHaveLength(6);
    const solution = solveStage(state, priorBeliefs(state));
    expect(rows[4]!.split(',').map(Number).slice(0, 6)).toEqual([100, 0.05, ...solution.moves]);
  });
});

describe('bad input gets a sentence with its place and exit code 2', () => {
  const horse = fixture('gambit/selten_horse.efg');
  const recording = fixture('../recordings/3/settled.json');
  const badSum = written(
    'sum.efg',
    'EFG 2 R "t" { "A" }\nc "" 1 "" { "a" 0.5 "b" 0.4 } 0\nt "" 0\nt "" 0\n',
  );
  const forgets = written(
    'forgets.efg',
    'EFG 2 R "t" { "A" }\np "" 1 1 "" { "l" "r" } 0\np "" 1 1 0\nt "" 0\nt "" 0\nt "" 0\n',
  );
  const columns = written('columns.csv', 'id,case\nx,y\n');
  const partial = written('partial.json', '{"N": 10, "e": 2}');
  const unknown = written('unknown.json', '{"force": 10}');
  it.each([
    ['a negative λ', ['solve', horse, '--lambda', '-1'], /λ = -1/],
    ['an infinite λ', ['solve', horse, '--lambda', 'Infinity'], /Infinity/],
    ['no λ', ['solve', horse], /--lambda/],
    ['λ that is no number', ['solve', horse, '--lambda', '1,x'], /“x” is no number/],
    [
      'chances that do not sum',
      ['solve', badSum, '--lambda', '1'],
      /line 2, column 11: .*0\.9, not 1/,
    ],
    [
      'a forgetful player',
      ['solve', forgets, '--lambda', '1'],
      /line 3, column 1: .*imperfect recall/,
    ],
    ['no such file', ['solve', join(folder, 'none.efg'), '--lambda', '1'], /there is no such file/],
    ['columns missing', ['cases', columns], /line 1, column 1: these columns are missing: year/],
    ['a value out of range', ['explain', '--state', partial], /europeanEnablers is 2/],
    ['an unknown input', ['explain', '--state', unknown], /“force” is not known/],
    ['no state', ['explain'], /--state FILE or --setting NAME/],
    ['an unknown setting', ['explain', '--setting', 'minks'], /Did you mean “minsk”/],
    ['a turn of talks', ['efg', '--recording', recording, '--turn', '3'], /no stage game/],
    ['a turn that is not there', ['efg', '--recording', recording, '--turn', '99'], /not a turn/],
    [
      'a grid too large',
      ['sweep', '--setting', 'full', '--x', 'N=0:9:999', '--y', 'B=0:1:999'],
      /250000/,
    ],
    ['one input twice', ['sweep', '--setting', 'full', '--x', 'N=0:9:3', '--y', 'N=0:9:3'], /both/],
  ])('%s', (_, given, words) => {
    const { status, stdout, stderr } = cli('model', ...given);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
