export {
  BUNDLE_FORMAT,
  formatBundle,
  parseBundle,
  type Bundle,
  type ParsedBundle,
} from './bundle.ts';
export { checkLevel } from './check.ts';
export type { LevelFault } from './fault.ts';
export { childPath, nearestTo } from './fault.ts';
export {
  BASE_MAPS,
  parseGround,
  parseLine,
  type BaseMapName,
  type LevelGround,
  type LevelLine,
} from './ground.ts';
export { readJson } from './json.ts';
export { parseLevel, parseLevelText, type ParsedLevel, type Refused } from './parse.ts';
export { rulesOf, withWords, wordsOf, type LevelWords } from './words.ts';
export { parseWords, type ParsedWords } from './translation.ts';
