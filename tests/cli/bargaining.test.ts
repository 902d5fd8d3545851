import { describe, expect, it } from 'vitest';
import { PARTIES } from '../../src/engine/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { programIn } from '../fixtures/program.ts';

const cli = programIn();

/** Rows of a CSV without quotes, by the names of its head. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]!]));
  });
}

describe('tournament', () => {
  it('prints a line for each game of each entry, the same again', () => {
    const given = ['tournament', '--seats', 'ukraine,russia+coalition', '--seeds', '3'];
    const { status, stdout } = cli(...given);
    expect(status).toBe(0);
    const rows = rowsOf(stdout);
    expect(rows).toHaveLength(3 * 2 * 3);
    expect(new Set(rows.map(({ entry }) => entry)).size).toBe(6);
    for (const { earned_ukraine, signed, hold } of rows) {
      expect(Number(earned_ukraine)).toBeGreaterThan(-50);
      expect(hold !== '').toBe(signed === '1');
    }
    expect(cli(...given).stdout).toBe(stdout);
  });

  it('prints means with their intervals, and distances from the frontier', () => {
    const given =
      'tournament --seats ukraine --strategies conceder --seeds 6 --distances --summary';
    const { stdout } = cli(...given.split(' '));
    const [row] = rowsOf(stdout);
    expect(row).toMatchObject({ entry: 'ukraine:conceder', games: '6' });
    for (const name of ['signed_share', 'earned_ukraine', 'joint_gain']) {
      const [value, low, high] = [row![name], row![`${name}_low`], row![`${name}_high`]].map(
        Number,
      );
      expect(low).toBeLessThanOrEqual(value!);
      expect(high).toBeGreaterThanOrEqual(value!);
    }
    expect(Number(row!.joint_gain)).toBeGreaterThanOrEqual(Number(row!.equal_gain));
  });
});

describe('frontier', () => {
  const frontier = (...args: readonly string[]) => {
    const { status, stdout } = cli('frontier', '--seed', '7', '--json', ...args);
    expect(status).toBe(0);
    return JSON.parse(stdout);
  };

  it('prints solutions, the zone and all six pairs', () => {
    const found = frontier('--round', '12');
    expect(found).toMatchObject({ level: 'march-2025', seed: '7', round: 12, exact: true });
    expect(found.pairs).toHaveLength(6);
    const articles = mainLevel().articles.map(({ id }) => id);
    const { egalitarian } = found.solutions;
    expect(Object.keys(egalitarian.text)).toEqual(articles);
    const margins = PARTIES.map((party) => egalitarian.payoffs[party] - found.least[party]);
    expect(Math.min(...margins)).toBeCloseTo(found.zone.leastMargin, 9);
    for (const { parties, deals } of found.pairs) {
      for (let at = 1; at < deals.length; at++) {
        expect(deals[at].payoffs[parties[0]]).toBeGreaterThan(deals[at - 1].payoffs[parties[0]]);
        expect(deals[at].payoffs[parties[1]]).toBeLessThan(deals[at - 1].payoffs[parties[1]]);
      }
    }
  });

  it('adds the frontier of all four where it is asked for, and within how much it is proven', () => {
    const { all } = frontier('--round', '12', '--all', '16');
    expect(all.withinPoints).toBeLessThanOrEqual(16);
    expect(all.deals.length).toBeGreaterThan(1);
    for (const one of all.deals) {
      const isBeaten = all.deals.some(
        (other: typeof one) =>
          other !== one && PARTIES.every((party) => other.payoffs[party] >= one.payoffs[party]),
      );
      expect(isBeaten).toBe(false);
    }
  });

  it('goes by what a delegation may know where it is asked to', () => {
    const found = frontier('--view', 'russia');
    expect(found.interests).toEqual({ knownTo: 'russia' });
    expect(found.least.us).not.toBe(frontier().least.us);
  });
});

describe('reach', () => {
  it('prints a line for each approach and round', () => {
    const { status, stdout } = cli('reach', '--seeds', '2', '--rounds', '1,12');
    expect(status).toBe(0);
    expect(rowsOf(stdout).map(({ approach, round }) => `${approach} ${round}`)).toEqual([
      'declared 1',
      'declared 12',
      'trading 1',
      'trading 12',
    ]);
  });
});

describe('bad input is refused in a line', () => {
  it.each([
    ['tournament', '--strategies', 'bolware'],
    ['tournament', '--seats', 'france'],
    ['tournament', '--seats', 'ukraine+ukraine'],
    ['tournament', '--seeds', '0'],
    ['tournament', '--seeds', '1e3'],
    ['frontier', '--seed', '7', '--round', '13'],
    ['frontier', '--seed', '7', '--view', 'nobody'],
    ['frontier', '--seed', '7', '--seat', 'us=nobody'],
    ['frontier', '--seed', '7', '--all', '-1'],
    ['frontier'],
    ['reach', '--rounds', '1,1'],
    ['reach', '--rounds', ''],
  ])('%s %s %s', (...args) => {
    const { status, stdout, stderr } = cli(...args.filter((each) => each !== undefined));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: .+\n$/);
  });
});
