import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import line from '../../levels/first-talks/line.json' with { type: 'json' };
import level from '../../levels/first-talks/level.json' with { type: 'json' };
import type { Level } from '../../src/engine/index.ts';
import { faultInWords } from '../../src/ui/game/faults.ts';
import { levelHere, loadLevel } from '../../src/ui/level.ts';
import { cardFrom } from '../../src/ui/levelcard.ts';
import { builtInCards, cardOf, levelCards, MAIN_LEVEL } from '../../src/ui/levels.ts';
import { groundOf } from '../../src/ui/mapspec.ts';
import { forgetLevel, keepLevel, OWN_LIMITS, ownCards, ownLevel } from '../../src/ui/ownlevels.ts';

const { $schema: _, ...rules } = level;

/** A level of one’s own as card and file. */
function own(id: string, title = id) {
  const changed = { ...rules, id, title } as unknown as Level;
  const map = { base: 'korea' };
  const text = JSON.stringify({ format: 'line-of-contact/level/1', level: changed, line, map });
  return [cardFrom(changed), text] as const;
}

describe('levels kept in a browser', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('stand beside those of the page and load like them', async () => {
    expect(keepLevel(...own('mine', 'Mine'))).toBe('kept');
    expect(levelCards().map(({ id }) => id)).toEqual([
      ...builtInCards().map(({ id }) => id),
      'mine',
    ]);
    expect([levelHere('mine'), levelHere('other')]).toEqual(['mine', MAIN_LEVEL]);
    const loaded = await loadLevel('mine');
    expect(loaded.level).toMatchObject({ id: 'mine', title: 'Mine' });
    expect(groundOf(loaded)).toEqual({ base: 'korea' });
    expect(groundOf({ level: loaded.level })).toEqual({ base: 'korea' });
    keepLevel(...own('mine', 'Mended'));
    expect((await loadLevel('mine')).level.title).toBe('Mended');
    expect(ownCards()).toHaveLength(1);
    forgetLevel('mine');
    expect([ownLevel('mine'), cardOf('mine'), levelHere('mine')]).toEqual([
      null,
      undefined,
      MAIN_LEVEL,
    ]);
    await expect(loadLevel('mine')).rejects.toThrow('no level mine');
  });

  it('take no place of one that comes with the page', async () => {
    keepLevel(...own(MAIN_LEVEL, 'Not the main one'));
    expect(levelCards().filter(({ id }) => id === MAIN_LEVEL)).toHaveLength(1);
    expect((await loadLevel(MAIN_LEVEL)).level.title).not.toBe('Not the main one');
  });

  it('are so many and so long at most', () => {
    for (let at = 0; at < OWN_LIMITS.levels; at++) keepLevel(...own(`mine-${at}`));
    expect(keepLevel(...own('one-more'))).toBe('too-many');
    expect(keepLevel(...own('mine-0', 'again'))).toBe('kept');
    const [card] = own('mine-1');
    expect(keepLevel(card, 'x'.repeat(OWN_LIMITS.characters + 1))).toBe('too-large');
    expect(ownCards()).toHaveLength(OWN_LIMITS.levels);
  });

  it('leave everything as it was where there is no room', () => {
    const [card, text] = own('mine');
    keepLevel(card, text);
    // What is left is less than the level takes, and all else that the page writes besides.
    let filler = 'x'.repeat(6_000_000);
    while (filler.length > 1000) {
      try {
        localStorage.setItem('filler', (localStorage.getItem('filler') ?? '') + filler);
      } catch {
        filler = filler.slice(filler.length / 2);
      }
    }
    expect(keepLevel(...own('second'))).toBe('no-room');
    expect(ownCards().map(({ id }) => id)).toEqual(['mine']);
    expect(ownLevel('mine')).toBe(text);
  });

  it.each(['{', '[1, null, {}]', '[{"id":"x"}]', '{"length":3}', 'null'])(
    'a list that is not one (%s) is passed over',
    (index) => {
      localStorage.setItem('line-of-contact/levels', index);
      expect(levelCards()).toEqual(builtInCards());
    },
  );

  it('one that is none any more does not load', async () => {
    keepLevel(own('mine')[0], '{"format":"line-of-contact/level/1"}');
    await expect(loadLevel('mine')).rejects.toThrow('not one any more');
  });

  it('a recording says which one it lacks', () => {
    const fault = { code: 'replay/other-level', facts: { recorded: 'mine', here: MAIN_LEVEL } };
    expect(faultInWords(fault)).toBe(
      'its level “mine” is not in this browser: open the level first',
    );
    keepLevel(...own('mine'));
    expect(faultInWords(fault)).toBe('it belongs to another level');
    const hostile = { ...fault, facts: { recorded: '<b>\u202e', here: MAIN_LEVEL } };
    expect(faultInWords(hostile)).toBe('it belongs to another level');
  });
});
