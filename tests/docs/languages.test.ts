import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/ui/messages/index.ts';
import { textOf } from './markdown.ts';

describe('the languages in the README', () => {
  it('are those that the page speaks', () => {
    const [, listed = ''] =
      /<!-- languages -->([^<]*)<!-- \/languages -->/.exec(textOf('README.md')) ?? [];
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const spoken = LANGUAGES.map((tag) => names.of(tag));
    const stated = listed.split(/, | and /).map((name) => name.trim());
    expect(stated.sort()).toEqual(spoken.sort());
  });
});
