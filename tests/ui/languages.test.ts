import { afterAll, describe, expect, it } from 'vitest';
import {
  calendarDay,
  inWords,
  listed,
  number,
  percent,
  intervalInWords,
  roundInterval,
} from '../../src/ui/format.ts';
import { chooseLanguage, loadLanguage } from '../../src/ui/language.ts';
import { LANGUAGES, say, speakFully, type Language } from '../../src/ui/messages/index.ts';

/** Counts by which languages tell words apart. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 101] as const;

type Say = (...facts: readonly unknown[]) => unknown;

/** What functions are told that take more than figures and names. */
const FACTS: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  'debrief.timeline.testsAt': (count) => ['probe', count, '1, 2'],
  'debrief.timeline.event.tested': (count) => ['probe', count, count],
  'table.redLinesIn': (count) => ['Moscow', Array<string>(count || 1).fill('Force')],
  'table.acts.later': (count) => [count],
  'wall.wire.to': (count) => [Array.from({ length: count || 1 }, (_, at) => at)],
  'wallDebrief.open': (count) => [30, Array.from({ length: count % 10 }, (_, at) => at)],
  'replay.text.showed': (count) => ['Moscow', 'Kyiv', `${count}`],
  'incident.wounded': (count) => [`${count}`],
};

/** Facts of a fault by name. */
const fault = { total: '5000', most: '4', message: 'x', input: 'x', value: '5', article: 'x' };

/** Every text of a catalogue by path, functions called with each count and with names. */
function textsIn(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value === 'function') {
    const told = value as Say;
    const given = FACTS[path];
    const facts = COUNTS.map((count) => given?.(count) ?? Array(told.length).fill(count));
    const names = given ? [] : [Array(told.length).fill('probe')];
    const calls = path.startsWith('lab.faults.') ? [[fault]] : [...facts, ...names];
    return calls.flatMap((each) => textsIn(told(...each), `${path}(${each.join()})`));
  }
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, path === '' ? key : `${path}.${key}`),
  );
}

/** Texts that are empty on purpose. */
const EMPTY =
  /^(compare\.results\.what|lab\.measure\..*\.what|evidence\.constants\..*|incident\.(claim|clock)\..*|outcome\.attacks|debrief\.timeline\.event\.ended\.last-quarter)/;

describe.each(LANGUAGES)('%s', (language) => {
  it('says something wherever English does', async () => {
    await loadLanguage(language);
    await speakFully();
    const { writing: _, ...spoken } = say;
    const wrong = textsIn(spoken, '').filter(
      ([path, text]) =>
        /undefined|NaN|\[object|function/.test(String(text)) || (text === '' && !EMPTY.test(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no word for nought to 999 twice', async () => {
    await loadLanguage(language);
    const words = Array.from({ length: 1000 }, (_, count) => inWords(count));
    expect(new Set(words).size).toBe(1000);
    expect(words.filter((word) => /\d|undefined|^$/.test(word))).toEqual([]);
  });
});

/** How a language counts and writes: talks of so many rounds, and figures, dates, lists and words. */
const WRITTEN: Readonly<
  Partial<
    Record<Language, { readonly rounds: readonly string[]; readonly written: readonly string[] }>
  >
> = {
  en: {
    rounds: COUNTS.map((count) =>
      count === 1 ? 'Talks of one round' : `Talks of ${count} rounds`,
    ),
    written: [
      '1,234,567.5',
      '40\u202f%',
      'under 1\u202f%',
      '3 March 2025',
      '3 – 16 March 2025',
      'A, B and C',
      'no one twelve twenty-one one hundred and one',
    ],
  },
  uk: {
    rounds: [
      'Переговори: 0 раундів',
      'Переговори: 1 раунд',
      'Переговори: 2 раунди',
      'Переговори: 3 раунди',
      'Переговори: 5 раундів',
      'Переговори: 11 раундів',
      'Переговори: 21 раунд',
      'Переговори: 22 раунди',
      'Переговори: 25 раундів',
      'Переговори: 101 раунд',
    ].map((text) => text.replace(/(\d) /, '$1\u00a0')),
    written: [
      '1\u00a0234\u00a0567,5',
      '40\u202f%',
      'менш ніж 1\u202f%',
      '3 березня 2025 р.',
      '3–16 березня 2025\u202fр.',
      'A, B і C',
      'нуль один дванадцять двадцять один сто один',
    ],
  },
  de: {
    rounds: COUNTS.map((count) =>
      count === 1 ? 'Gespräche von einer Runde' : `Gespräche von ${count} Runden`,
    ),
    written: [
      '1.234.567,5',
      '40\u202f%',
      'unter 1\u202f%',
      '3. März 2025',
      '3.–16. März 2025',
      'A, B und C',
      'null eins zwölf einundzwanzig hunderteins',
    ],
  },
  fr: {
    rounds: COUNTS.map((count) =>
      count < 2 ? 'Pourparlers d’un round' : `Pourparlers de ${count} rounds`,
    ),
    written: [
      '1\u202f234\u202f567,5',
      '40\u202f%',
      'moins de 1\u202f%',
      '3 mars 2025',
      '3–16 mars 2025',
      'A, B et C',
      'zéro un douze vingt et un cent un',
    ],
  },
};

it.each(Object.keys(WRITTEN) as readonly Language[])('%s counts and writes', async (language) => {
  await loadLanguage(language);
  await speakFully();
  const { rounds, written } = WRITTEN[language]!;
  expect(COUNTS.map(say.debrief.timeline.stretch.talks)).toEqual(rounds);
  expect([
    number(1234567.5, 1),
    percent(0.4),
    percent(0.001),
    calendarDay('2025-03-03', 0),
    intervalInWords(roundInterval('2025-03-03', 1, 14)),
    listed(['A', 'B', 'C']),
    [0, 1, 12, 21, 101].map(inWords).join(' '),
  ]).toEqual(written);
});

it('loads nothing anew where the browser keeps nothing', () => {
  expect(() => chooseLanguage('de')).not.toThrow();
});

afterAll(() => loadLanguage('en'));
