import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTIES, RULES_VERSION, type State } from '../../../src/engine/index.ts';
import { historyOf, parseRecording, stateHash, type History } from '../../../src/replay/index.ts';
import {
  endOfTurn,
  isTold,
  stateAt,
  stopAt,
  stopsOf,
} from '../../../src/ui/screens/replay/scene.ts';
import { namesOf } from '../../../src/ui/screens/replay/turns.ts';
import { mainLevel } from '../../fixtures/level.ts';

const folder = new URL(`../../recordings/${RULES_VERSION}/`, import.meta.url);
const NAMES = readdirSync(folder)
  .filter((name) => /^(collapsed|no-deal|reopened|settled)\.json$/.test(name))
  .map((name) => name.slice(0, -5));

function historyIn(name: string): History {
  const recording = parseRecording(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const history = recording.ok ? historyOf(mainLevel(), recording.value) : recording;
  if (!history.ok) throw new Error(name);
  return history.value;
}

const soldiers = ({ contributors }: State) =>
  contributors.map(({ inSector }) => inSector.map((thousand) => Math.round(thousand * 10)));

describe.each(NAMES)('the places of %s', (name) => {
  const history = historyIn(name);
  const { turns, happenings, moments, level } = history;
  const stops = stopsOf(history, null);

  it('go forward, and every turn has one at its end', () => {
    for (const [at, stop] of stops.entries()) {
      if (at > 0) expect(stop.upTo).toBeGreaterThan(stops[at - 1]!.upTo);
      expect(stopAt(stops, stop.upTo)).toBe(at);
    }
    for (const { turn, to } of turns)
      expect(stops[endOfTurn(stops, turn)]).toEqual({ turn, upTo: to });
  });

  it('have the state that was played where a moment has shown everything', () => {
    for (const { upTo } of stops) {
      const last = happenings[upTo - 1]!;
      const next = happenings[upTo];
      if (next?.moment === last.moment) continue;
      expect(stateHash(stateAt(history, upTo))).toBe(stateHash(moments[last.moment]!.state));
    }
    expect(stateAt(history, happenings.length)).toBe(moments[moments.length - 1]!.state);
  });

  it('change a text only by what was just told, and come to what was played', () => {
    for (let at = 1; at < stops.length; at++) {
      const [before, now] = [
        stateAt(history, stops[at - 1]!.upTo),
        stateAt(history, stops[at]!.upTo),
      ];
      const since = happenings.slice(stops[at - 1]!.upTo, stops[at]!.upTo);
      for (const party of PARTIES) {
        if (now.positions[party].join() === before.positions[party].join()) continue;
        const tabled = since.some(({ event }) => event.type === 'tabled' && event.party === party);
        const settled = since.some(({ event }) => ['agreed', 'reopened'].includes(event.type));
        expect(tabled || settled).toBe(true);
      }
      const moved = since.some(({ event }) =>
        ['arrived', 'moved', 'went-home', 'tested', 'agreed', 'reopened'].includes(event.type),
      );
      if (!moved) expect(soldiers(now)).toEqual(soldiers(before));
    }
  });

  it('hide from a delegation what was shown to others alone', () => {
    for (const party of PARTIES) {
      const shown = happenings.flatMap(({ event }, at) =>
        event.type === 'shown' && event.party !== party && event.to !== party ? [at + 1] : [],
      );
      const own = new Set(stopsOf(history, party).map(({ upTo }) => upTo));
      for (const at of shown) {
        expect(isTold(level, happenings[at - 1]!.event, party)).toBe(false);
        if (!turns.some(({ to }) => to === at)) expect(own.has(at)).toBe(false);
      }
    }
  });

  it('have a name for each turn', () => {
    expect(namesOf(history).map(({ turn }) => turn.turn)).toEqual(turns.map(({ turn }) => turn));
    for (const { line, dates } of namesOf(history)) {
      expect(line).toMatch(/^(Round|Quarter) \d+ of \d+$/);
      expect(dates).not.toBe('');
    }
  });
});
