export { checkLevel } from './check.ts';
export type { LevelFault } from './fault.ts';
export { nearestTo } from './fault.ts';
export { parseLevel, parseLevelText, type ParsedLevel } from './parse.ts';
