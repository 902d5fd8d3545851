export { checkLevel } from './check.ts';
export type { LevelFault } from './fault.ts';
export { childPath, nearestTo } from './fault.ts';
export { readJson } from './json.ts';
export { parseLevel, parseLevelText, type ParsedLevel } from './parse.ts';
