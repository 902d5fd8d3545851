import type { Comparison, History } from '../../../replay/index.ts';

export function firstInWords(_a: History, _b: History, _c: Comparison): string {
  return '';
}
