import { beforeEach, describe, expect, it } from 'vitest';
import { forgetGame, GameUnderWay, keepGame, lastGames } from '../../src/ui/games.ts';
import { keepDraft, keptDraft } from '../../src/ui/storage.ts';

const game = (id: string, decisions: number) => ({
  id,
  party: 'ukraine',
  line: `${id}, ${decisions}`,
  recording: `{"decisions":${decisions}}`,
});
const put = (key: string, value: string) => localStorage.setItem(`line-of-contact/${key}`, value);
const kept = (key: string) => localStorage.getItem(`line-of-contact/${key}`);

beforeEach(() => localStorage.clear());

describe('the game under way', () => {
  it('is saved after each decision and found again', () => {
    const tab = new GameUnderWay();
    expect(tab.resumable()).toEqual({ kind: 'none' });
    expect(tab.save(game('one', 1))).toBe('saved');
    expect(tab.save(game('one', 2))).toBe('saved');
    expect(new GameUnderWay().resumable()).toEqual({ kind: 'game', game: game('one', 2) });
  });

  it.each([
    ['a copy that is cut', () => put('game/b', '{"trunc')],
    ['a pointer to nowhere', () => put('current', 'zzz')],
    ['no pointer', () => localStorage.removeItem('line-of-contact/current')],
  ])('is found in its other copy after %s', (_, spoil) => {
    const tab = new GameUnderWay();
    tab.save(game('one', 1));
    tab.save(game('one', 2));
    spoil();
    const next = new GameUnderWay();
    expect(next.resumable()).toMatchObject({ kind: 'game', game: { id: 'one' } });
    expect(next.save(game('one', 3))).toBe('saved');
    expect(new GameUnderWay().resumable()).toEqual({ kind: 'game', game: game('one', 3) });
  });

  it('that cannot be read is called so and set aside by a new one', () => {
    put('game/a', '{"trunc');
    put('current', 'a');
    const tab = new GameUnderWay();
    expect(tab.resumable()).toEqual({ kind: 'broken', text: '{"trunc' });
    expect(kept('game/a')).toBe('{"trunc');
    expect(tab.makeWay()).toBe(true);
    expect(tab.save(game('new', 1))).toBe('saved');
    expect(kept('set-aside')).toBe('{"trunc');
  });

  it('goes to the last games when another begins', () => {
    const tab = new GameUnderWay();
    tab.save(game('one', 5));
    expect(tab.makeWay()).toBe(true);
    tab.save(game('two', 1));
    expect(lastGames().map(({ line }) => line)).toEqual(['one, 5']);
    expect(tab.resumable()).toMatchObject({ game: { id: 'two' } });
  });

  it('of another tab is not written over', () => {
    const first = new GameUnderWay();
    first.save(game('one', 1));
    const second = new GameUnderWay();
    second.resumable();
    expect(second.save(game('one', 9))).toBe('saved');
    expect(first.save(game('one', 2))).toBe('elsewhere');
    expect(new GameUnderWay().resumable()).toMatchObject({ game: { line: 'one, 9' } });
  });

  it('stays as it was when the browser has no room', () => {
    const tab = new GameUnderWay();
    tab.save(game('one', 1));
    const filler = 'x'.repeat(100_000);
    for (let at = 0; ; at++) {
      try {
        localStorage.setItem(`filler/${at}`, filler);
      } catch {
        break;
      }
    }
    const large = { ...game('one', 2), recording: filler };
    expect(tab.save(large)).toBe('no-room');
    expect(new GameUnderWay().resumable()).toEqual({ kind: 'game', game: game('one', 1) });
  });
});

/** A run by its check, and the check of the run that it was forked from. */
const run = (check: string, forkedFrom?: string) => ({
  ...game('same', 1),
  check,
  ...(forkedFrom ? { forkedFrom } : {}),
});

/** Leave no room for anything but the smallest writes. */
function fill(): void {
  for (let at = 0, size = 500_000; size > 20; at++) {
    try {
      localStorage.setItem(`filler/${at}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

describe('a game under way without room to set it aside', () => {
  it('is not written over by a new one, now or later', () => {
    const tab = new GameUnderWay();
    tab.save(game('one', 1));
    fill();
    expect(tab.makeWay()).toBe(false);
    expect(tab.save(game('two', 1))).toBe('no-room');
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('filler/')) localStorage.removeItem(key);
    }
    expect(tab.save(game('two', 2))).toBe('no-room');
    expect(new GameUnderWay().resumable()).toEqual({ kind: 'game', game: game('one', 1) });
    expect(tab.makeWay()).toBe(true);
    expect(tab.save(game('two', 3))).toBe('saved');
  });
});

describe('the last games', () => {
  it('keep two runs of one seed and seat apart, and the newest two dozen', () => {
    for (let at = 0; at < 26; at++) expect(keepGame(game('same', at))).toBe(true);
    expect(lastGames().map(({ line }) => line)).toEqual(
      Array.from({ length: 24 }, (_, at) => `same, ${25 - at}`),
    );
  });

  it('keep one run once, with what was written of it last', () => {
    keepGame(run('c1'));
    keepGame(run('c2'));
    keepGame({ ...run('c1'), line: 'with a note' });
    expect(lastGames().map(({ line }) => line)).toEqual(['with a note', 'same, 1']);
  });

  it('keep the runs that a kept one was forked from, however old', () => {
    keepGame(run('parent'));
    keepGame(run('child', 'parent'));
    for (let at = 0; at < 30; at++) keepGame(run(`other-${at}`));
    expect(lastGames()).toHaveLength(24);
    keepGame(run('grandchild', 'child'));
    expect(lastGames().some(({ check }) => check === 'parent')).toBe(false);
    localStorage.clear();
    keepGame(run('parent'));
    keepGame(run('child', 'parent'));
    for (let at = 0; at < 23; at++) keepGame(run(`other-${at}`));
    expect(lastGames().map(({ check }) => check)).toContain('parent');
    keepGame(run('one-more'));
    expect(lastGames().map(({ check }) => check)).not.toContain('child');
    expect(lastGames().map(({ check }) => check)).not.toContain('parent');
  });

  it('stay as they were when there is no room, and are forgotten one by one', () => {
    keepGame(run('one'));
    fill();
    expect(keepGame({ ...run('two'), recording: 'x'.repeat(50_000) })).toBe(false);
    expect(lastGames().map(({ check }) => check)).toEqual(['one']);
    expect(Object.keys(localStorage).filter((key) => key.includes('two'))).toEqual([]);
    const [kept] = lastGames();
    forgetGame(kept!.id);
    expect(lastGames()).toEqual([]);
  });
});

describe('a draft', () => {
  it('belongs to its moment alone', () => {
    keepDraft('seed/us/3', 'words');
    expect(keptDraft('seed/us/3')).toBe('words');
    expect(keptDraft('seed/us/4')).toBeNull();
  });
});
