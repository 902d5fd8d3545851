import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Party } from '../../../src/engine/index.ts';
import { parseRecording, replay } from '../../../src/replay/index.ts';
import type { Entry } from '../../../src/session/index.ts';
import {
  beginHotSeat,
  forgetHotSeat,
  hasHotSeat,
  resumeHotSeat,
  withEntries,
  type HotSeat,
} from '../../../src/ui/classroom/hotseat.ts';
import { decisionsAt } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';

const level = mainLevel();
const OPTIONS = {
  title: 'One device',
  nickname: 'This device',
  parties: ['ukraine', 'russia'] as readonly Party[],
  counterparts: 'declared',
} as const;

/** What a browser keeps, with room for so many characters. */
function browser(room = Number.POSITIVE_INFINITY): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

function begin(): HotSeat {
  const begun = beginHotSeat(level, OPTIONS);
  if (!begun.ok) throw new Error(begun.fault.code);
  return begun.value;
}

function resume(): HotSeat {
  const resumed = resumeHotSeat(level);
  if (!resumed.ok) throw new Error(resumed.fault.code);
  return resumed.value;
}

/** Decide for one delegation that is awaited, as the strategy of its seat would. */
async function decideNext({ connection }: HotSeat): Promise<void> {
  const picture = connection.getPicture()!;
  const party = picture.tables[0]!.awaited[0]!;
  const seat = picture.seats.find((each) => each.party === party)!;
  const { turn } = seat.view;
  const actions = decisionsAt(level, seat);
  expect(await connection.ask({ type: 'decide', party, turn, actions })).toBe(null);
}

describe('several delegations at one device', () => {
  beforeEach(() => {
    browser();
    return () => vi.unstubAllGlobals();
  });

  it('play with the page as host, from the first round to a debrief that plays again', async () => {
    const hotSeat = begin();
    const now = () => hotSeat.connection.getPicture()!;
    expect(now().seats.map(({ party }) => party)).toEqual(OPTIONS.parties);
    expect(now().tables[0]!.awaited).toEqual(OPTIONS.parties);
    for (let step = 0; !now().tables[0]!.outcome; step++) {
      expect(step).toBeLessThan(500);
      expect(now().opened).toEqual([]);
      expect(now().seats.every(({ view }) => view.revealed === null)).toBe(true);
      await decideNext(hotSeat);
    }
    expect(now().facts.stage).toBe('debrief');
    const recording = parseRecording(now().opened[0]!.recording);
    expect(recording.ok && replay(level, recording.value).ok).toBe(true);
    expect(hotSeat.getSaving()).toBe('saved');
  });

  it('go on after a reload where they stood, as often as it is loaded', async () => {
    const first = begin();
    await decideNext(first);
    const again = resume();
    expect(again.connection.getPicture()).toEqual(first.connection.getPicture());
    // A request of a page that was loaded anew is not one of the page before.
    await decideNext(again);
    expect(again.connection.getPicture()!.tables[0]!.turn).toBe(2);
    await decideNext(resume());
    expect(resume().connection.getPicture()!.tables[0]!.awaited).toEqual(['russia']);
  });

  it('leave alone what another tab has written since', async () => {
    const here = begin();
    const there = resume();
    await decideNext(there);
    await decideNext(here);
    expect(here.getSaving()).toBe('elsewhere');
    expect(there.getSaving()).toBe('saved');
    expect(resume().connection.getPicture()).toEqual(there.connection.getPicture());
  });

  it('are given up for good, and only then', () => {
    begin();
    expect(hasHotSeat()).toBe(true);
    forgetHotSeat();
    expect(hasHotSeat()).toBe(false);
    expect(resumeHotSeat(level)).toMatchObject({ fault: { code: 'session/unreadable' } });
  });
});

describe('what the browser keeps of a device', () => {
  beforeEach(() => () => vi.unstubAllGlobals());

  it('may have no room: the game goes on and says so', async () => {
    browser(500);
    const hotSeat = begin();
    expect(hotSeat.getSaving()).toBe('no-room');
    await decideNext(hotSeat);
    expect(hotSeat.connection.getPicture()!.tables[0]!.awaited).toEqual(['russia']);
  });

  it('is refused where it cannot be read, belongs to another level, or was changed, and stays', () => {
    const kept = browser();
    begin();
    const [[key, text]] = [...kept] as [[string, string]];
    const lines = text.split('\n');
    for (const [broken, code] of [
      ['{', 'session/unreadable'],
      ['null', 'session/unreadable'],
      [lines.slice(1).join('\n'), 'session/unreadable'],
      [text.replaceAll('"ukraine"', '"atlantis"'), 'session/unreadable'],
      [text.replaceAll(/"hash":"[^"]*"/g, '"hash":"0"'), 'session/other-level'],
    ] as const) {
      kept.set(key, broken);
      expect(resumeHotSeat(level)).toMatchObject({ fault: { code } });
      expect(kept.get(key)).toBe(broken);
    }
  });

  it('grows by decisions and not by drafts', () => {
    const paper = (party: Party, draft: string): Entry => ({
      atMs: 0,
      by: 1,
      deed: { type: 'paper', table: 1, party, paper: { turn: 1, draft, actions: [] } },
    });
    const began: Entry = { atMs: 0, by: 'facilitator', deed: { type: 'began' } };
    const kept = withEntries(
      [began, paper('ukraine', 'a')],
      [paper('ukraine', 'b'), paper('russia', 'c'), began, paper('russia', 'd')],
    );
    expect(kept).toEqual([
      began,
      paper('ukraine', 'b'),
      paper('russia', 'c'),
      began,
      paper('russia', 'd'),
    ]);
  });
});
