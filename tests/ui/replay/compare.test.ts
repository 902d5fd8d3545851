import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION, type Action, type Party } from '../../../src/engine/index.ts';
import {
  compareRuns,
  continueOn,
  historyOf,
  parseRecording,
  type History,
  type Recording,
} from '../../../src/replay/index.ts';
import { onwardFrom } from '../../../src/ui/game/forks.ts';
import { resumeGame, takenOver } from '../../../src/ui/game/session.ts';
import { forkOf } from '../../../src/replay/index.ts';
import { endsOf, rowsOf } from '../../../src/ui/screens/compare/changes.ts';
import { sameExtent } from '../../../src/ui/screens/compare/extent.ts';
import { aloneInWords, firstInWords, ledInWords } from '../../../src/ui/screens/compare/words.ts';
import { mainLevel } from '../../fixtures/level.ts';

function open(recording: Recording): History {
  const history = historyOf(mainLevel(), recording);
  if (!history.ok) throw new Error(history.fault.code);
  return history.value;
}

function recorded(name: string): History {
  const file = new URL(`../../recordings/${RULES_VERSION}/${name}.json`, import.meta.url);
  const recording = parseRecording(readFileSync(file, 'utf8'));
  if (!recording.ok) throw new Error(name);
  return open(recording.value);
}

function forked(from: History, turn: number, party: Party, actions: readonly Action[]): History {
  const continued = continueOn(from, turn, { decision: { party, actions } });
  if (!continued.ok) throw new Error(continued.fault.code);
  return open(continued.value.recording);
}

describe('two runs in words', () => {
  const a = recorded('no-deal');

  it('that are the same', () => {
    expect(firstInWords(a, a, compareRuns(a, a))).toBe('The two runs are the same, turn by turn.');
  });

  it('name the articles of the first text that differs', () => {
    const { positions } = a.moments[a.turns[5]!.first]!.state;
    const text = positions.us.with(4, positions.us[4] === 0 ? 1 : 0);
    const b = forked(a, 6, 'us', [{ type: 'table', party: 'us', text }]);
    const comparison = compareRuns(a, b);
    const { title, options } = mainLevel().articles[4]!;
    expect(firstInWords(a, b, comparison)).toMatch(/^First difference: round 6\. Washington /);
    expect(firstInWords(a, b, comparison)).toContain(`${title}: ${options[text[4]!]!.label}`);
  });

  it('say what a walk-out led to, and what differs at the end of every turn that does', () => {
    const b = forked(a, 6, 'russia', [{ type: 'walk-out', party: 'russia' }]);
    const comparison = compareRuns(a, b);
    expect(firstInWords(a, b, comparison)).toMatch(/Moscow walked out; in A it /);
    expect(ledInWords(a, b, comparison)).not.toBe('');
    for (const turn of comparison.turns) {
      if (turn.a === null || turn.b === null) continue;
      const ends = endsOf(a, a.turns[turn.a - 1]!, b, b.turns[turn.b - 1]!);
      expect(rowsOf(a, b, turn.changes, ends).length > 0 || turn.decisions.length > 0).toBe(true);
    }
  });
});

describe('what a pair of turns shows', () => {
  const collapsed = recorded('collapsed');
  const never = recorded('no-deal');

  it('says of a turn of one run alone whose it is, why, and what came', () => {
    const { turns } = compareRuns(never, collapsed);
    const alone = turns.filter((turn) => turn.a === null || turn.b === null);
    expect(alone.length).toBeGreaterThan(3);
    for (const turn of alone) {
      expect(aloneInWords(never, collapsed, turn)).toMatch(
        /^Only run B has this turn: run A was over by then\. (What came: |No test came)/u,
      );
      expect(aloneInWords(collapsed, never, { ...turn, a: turn.b, b: turn.a })).toMatch(
        /^Only run A has this turn: run B was over by then\./u,
      );
    }
    expect(alone.map((turn) => aloneInWords(never, collapsed, turn)).join()).toContain('strike');
  });

  it('explains why beliefs lie apart where the texts do, and only there', () => {
    const whys = (a: History, b: History, changed: Parameters<typeof rowsOf>[3]) =>
      rowsOf(a, b, [{ kind: 'belief', belief: 'committed', a: 0.2, b: 0.6 }], changed)[0]!.why;
    const end = (history: History) => history.moments.at(-1)!.state;
    expect(whys(never, collapsed, [end(never), end(collapsed)])).toMatch(/day of signature/u);
    expect(whys(collapsed, collapsed, [end(collapsed), end(collapsed)])).toBe('');
  });

  it('draws both maps to the extent of the line once either does', () => {
    const [talks, line] = [
      { ground: { base: 'ukraine' }, focus: { kind: 'home' }, sectors: [] },
      { ground: { base: 'ukraine' }, focus: { kind: 'line' }, sectors: [] },
    ] as const;
    for (const pair of [
      [talks, line],
      [line, talks],
      [line, line],
    ] as const) {
      expect(sameExtent(pair).map(({ focus }) => focus.kind)).toEqual(['line', 'line']);
    }
    expect(sameExtent([talks, talks]).map(({ focus }) => focus.kind)).toEqual(['home', 'home']);
  });
});

describe('one decision taken anew in a game', () => {
  it('goes on as recorded once it is handed in, and not before', () => {
    const a = recorded('no-deal');
    const { recording } = a;
    const fork = forkOf(a, 6, { seats: takenOver(recording.seats, 'ukraine') });
    if (!fork.ok) throw new Error(fork.fault.code);
    const game = resumeGame(mainLevel(), fork.value);
    if (!game.ok) throw new Error(game.fault.code);
    const request = { kind: 'fork', recording, turn: 6, party: 'ukraine' } as const;
    expect(onwardFrom(mainLevel(), request, game.value.own.recording())).toBeNull();
    void game.value.decide(
      { type: 'walk-out', party: 'ukraine' },
      { type: 'ready', party: 'ukraine' },
    );
    const run = onwardFrom(mainLevel(), request, game.value.own.recording());
    if (!run?.ok) throw new Error('the decision does not stand');
    expect(run.value.seats).toEqual(recording.seats);
    expect(open(run.value).moments.at(-1)!.state.outcome).toMatchObject({
      cause: 'walked-out',
      party: 'ukraine',
    });
  });

  it('leaves the seats of nobody but the one taken over to a person', () => {
    const seats = { ukraine: 'person', russia: 'x', us: 'y', coalition: 'z' };
    expect(takenOver(seats, 'us')).toEqual({
      ukraine: expect.not.stringMatching(/^person$/),
      russia: 'x',
      us: 'person',
      coalition: 'z',
    });
  });
});
