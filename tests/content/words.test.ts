import { describe, expect, it } from 'vitest';
import { parseWords, rulesOf, withWords, wordsOf } from '../../src/content/index.ts';
import { levelHash } from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const words = wordsOf(level);
const inCapitals = Object.fromEntries(
  Object.entries(words).map(([path, text]) => [path, text.toUpperCase()]),
);

/** Every text in a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the words of a level', () => {
  it('are named by ids', () => {
    expect(words['title']).toBe(level.title);
    expect(words['articles.force.options.tripwire.label']).toBe(
      level.articles.find(({ id }) => id === 'force')!.options.find(({ id }) => id === 'tripwire')!
        .label,
    );
    expect(words['delegations.russia.cast.of']).toBe('Moscow’s');
    expect(words['delegations.ukraine.sheet.interests.0.text']).toBe(
      level.delegations.ukraine.sheet.interests[0]!.text,
    );
  });

  it('are all that is written for readers: what is left is ids, codes, choices and dates', () => {
    const left = textsIn(
      withWords(level, Object.fromEntries(Object.keys(words).map((path) => [path, '∅']))),
    );
    expect(
      left.filter(
        (text) =>
          text !== '∅' &&
          !/^([a-z0-9-]+|[a-z]+[A-Za-z]*|[A-Z0-9]{1,3}|\d{4}-\d\d-\d\d)$/.test(text),
      ),
    ).toEqual([]);
  });

  it('can be put in place of its own, with forms of names that its language has not', () => {
    const other = withWords(level, { ...inCapitals, 'delegations.russia.cast.by': 'BY MOSCOW' });
    expect(wordsOf(other)).toEqual({ ...inCapitals, 'delegations.russia.cast.by': 'BY MOSCOW' });
    expect(withWords(other, words).delegations.russia.cast.by).toBe('BY MOSCOW');
  });

  it('do not change what it plays like, while any rule does', () => {
    expect(levelHash(withWords(level, inCapitals))).toBe(levelHash(level));
    const texts = textsIn(rulesOf(level));
    expect(texts.filter((text) => Object.values(words).includes(text) && / /.test(text))).toEqual(
      [],
    );
    const rounds = { ...level, calendar: { ...level.calendar, rounds: 13 } };
    expect(levelHash(rounds)).not.toBe(levelHash(level));
    const redLines = level.delegations.russia.redLines.slice(1);
    const softer = {
      ...level,
      delegations: { ...level.delegations, russia: { ...level.delegations.russia, redLines } },
    };
    expect(levelHash(softer)).not.toBe(levelHash(level));
  });
});

describe('a file of words', () => {
  const faultOf = (change: Record<string, unknown>) => {
    const parsed = parseWords(level, JSON.stringify({ ...words, ...change }));
    return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${code} ${path}`);
  };

  it('is read', () => {
    expect(parseWords(level, JSON.stringify(inCapitals))).toEqual({ ok: true, words: inCapitals });
    expect(faultOf({ 'delegations.russia.cast.by': 'Москвою' })).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a word missing', { title: undefined }, 'missing-word title'],
    ['a word too many', { titel: 'x' }, 'unknown-word titel'],
    ['a rule', { 'calendar.rounds': '3' }, 'unknown-word calendar.rounds'],
    ['no text', { title: 5 }, 'invalid-type title'],
    ['an empty text', { title: ' ' }, 'invalid-type title'],
    ['half a letter', { title: '\ud800' }, 'invalid-type title'],
    ['a very long text', { title: 'x'.repeat(5000) }, 'too-big title'],
    [
      'a sentence without its slot',
      { 'articles.force.sentence': 'x' },
      'lost-slot articles.force.sentence',
    ],
  ])('with %s is refused', (_, change, fault) => {
    expect(faultOf(change)).toEqual([fault]);
  });

  it.each(['', '[]', 'null', '{"title": ', '"x"', 'x'.repeat(1_000_001)])(
    'is refused when it is none',
    (text) => {
      expect(parseWords(level, text)).toMatchObject({ ok: false });
    },
  );

  it('with a word twice is refused', () => {
    const text = JSON.stringify(words).replace('{', '{"title": "first",');
    expect(parseWords(level, text)).toMatchObject({
      ok: false,
      faults: [{ code: 'duplicate-key', path: 'title' }],
    });
  });
});
