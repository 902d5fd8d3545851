import { describe, expect, it } from 'vitest';
import { stepOf } from '../../src/ui/guide/Guide.tsx';
import { say } from '../../src/ui/messages/index.ts';
import { mentions } from '../../src/ui/parts/notes.ts';
import { wordsOf } from '../../src/content/index.ts';
import { mainLevel } from '../fixtures/level.ts';

const termsIn = (text: string) => mentions(text).flatMap(({ term }) => term ?? []);

describe('mentions of terms', () => {
  it.each<[string, readonly string[]]>([
    ['A small tripwire, with enablers behind it.', ['tripwire', 'enablers']],
    ['The DMZ, a demilitarised zone', ['zone']],
    ['Enablers', ['enablers']],
    ['monitors and a monitoring mission', ['monitoring']],
    ['unmonitored', []],
    ['red lines and a red line', ['redline']],
    ['Pareto frontier', ['frontier']],
    ['', []],
  ])('%s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it('leave every text as it is', () => {
    for (const text of Object.values(wordsOf(mainLevel()))) {
      expect(
        mentions(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('occur in the main level for the terms that a student meets first', () => {
    const met = new Set(Object.values(wordsOf(mainLevel())).flatMap(termsIn));
    expect([...met]).toEqual(
      expect.arrayContaining(['zone', 'tripwire', 'enablers', 'backstop', 'rules', 'line']),
    );
    expect(termsIn(say.briefing.alternativeNote)).toContain('batna');
  });
});

describe('the guide', () => {
  it('goes through the first round and ends in the second', () => {
    expect(stepOf(1, false, false)).toBe('option');
    expect(stepOf(1, true, false)).toBe('figures');
    expect(stepOf(1, true, true)).toBe('deed');
    expect(stepOf(2, false, false)).toBe('changed');
    expect(stepOf(3, false, false)).toBeNull();
  });
});
