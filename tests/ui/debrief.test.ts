import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTIES, RULES_VERSION } from '../../src/engine/index.ts';
import { decisionSearch, questionsOf, QUESTIONS } from '../../src/lab/debrief/index.ts';
import { parseRecording } from '../../src/replay/index.ts';
import { matterInWords } from '../../src/ui/screens/debrief/decisions/words.ts';
import { questionInWords } from '../../src/ui/screens/debrief/questions/words.ts';
import { mainLevel } from '../fixtures/level.ts';

const folder = new URL(`../recordings/${RULES_VERSION}/`, import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
/** Nothing of a figure that is missing, or of a name that is not in the level. */
const BROKEN = /undefined|NaN|null|\{\}/;

describe.each(names.slice(0, 8))('the debrief of %s', (name) => {
  const level = mainLevel();
  const read = parseRecording(readFileSync(new URL(name, folder), 'utf8'));
  if (!read.ok) throw new Error(name);
  const recording = read.value;

  it.each(PARTIES)('asks six questions of %s, each a sentence', (party) => {
    const debriefed = { level, recording, party, judgement: null, decisions: [] };
    const questions = questionsOf(debriefed).map((question) => questionInWords(level, question));
    expect(questions).toHaveLength(QUESTIONS);
    expect(new Set(questions).size).toBe(QUESTIONS);
    for (const question of questions) {
      expect(question).not.toMatch(BROKEN);
      expect(question).toMatch(/^[\p{Lu}].*[.?]$/u);
    }
  });

  it.each(PARTIES)('words every decision of %s that might be tried', (party) => {
    const search = decisionSearch(level, recording, party);
    if (!search.ok) throw new Error(search.fault.code);
    for (const { matter } of search.value.candidates) {
      const { did, instead } = matterInWords(level, matter);
      expect(`${did} ${instead}`).not.toMatch(BROKEN);
    }
  });
});
