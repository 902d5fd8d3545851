import { read, write } from '../storage.ts';
import type { ReadUpTo } from './talk.ts';

/**
 * How far somebody has read each conversation, kept in this browser: a reload, or another tab, does not
 * call everything new again.
 * @param run names the session, the person and the delegation.
 */
export function readUpTo(run: string): ReadUpTo {
  try {
    const kept: unknown = JSON.parse(read(`classroom/read/${run}`) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, id]) => typeof id === 'number'));
  } catch {
    return {};
  }
}

/** Keep how far it is read. */
export function keepReadUpTo(run: string, upTo: ReadUpTo): void {
  write(`classroom/read/${run}`, JSON.stringify(upTo));
}
