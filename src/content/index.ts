export { checkLevel } from './check.ts';
export type { LevelFault } from './fault.ts';
export { childPath, nearestTo } from './fault.ts';
export { readJson } from './json.ts';
export { parseLevel, parseLevelText, type ParsedLevel } from './parse.ts';
export { rulesOf, withWords, wordsOf, type LevelWords } from './words.ts';
export { parseWords, type ParsedWords } from './translation.ts';
