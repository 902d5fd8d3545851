/** What of a session can be taken away as a file. */
export const EXPORTS = [
  'everything',
  'events',
  'participation',
  'outcomes',
  'answers',
  'columns',
  'recordings',
] as const;
export type Export = (typeof EXPORTS)[number];
