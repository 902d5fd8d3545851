export * from './game.ts';
export * from './read.ts';
export * from './write.ts';
export * from './logit.ts';
export type { FileFault, Position } from './lexer.ts';
