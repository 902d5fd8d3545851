import type { Party } from '../../engine/index.ts';
import type { Decision } from '../strategy.ts';

/** A wish once a violation has been answered. */
export function wishes(party: Party, wish: 'accept' | 'reopen' | 'withdraw'): Decision {
  return { actions: [{ type: 'wish', party, wish }], reason: () => ({ kind: 'wish', wish }) };
}
