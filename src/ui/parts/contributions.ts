import { CONTRIBUTION_GROUPS, type Contributions } from '../../model/index.ts';
import { say } from '../messages/index.ts';
import type { Fall } from './Waterfall.tsx';

/** Below this a contribution is nothing to be drawn. */
const NOTHING = 5e-4;

/** Contributions as steps from the reference's risk to this one, what raises it most first. */
export function fallsOf({ referenceRisk, byGroup }: Contributions): readonly Fall[] {
  let to = referenceRisk;
  return CONTRIBUTION_GROUPS.filter((group) => Math.abs(byGroup[group]) >= NOTHING)
    .toSorted((a, b) => byGroup[b] - byGroup[a])
    .map((group) => {
      const change = byGroup[group];
      to += change;
      return { label: say.common.inputGroup[group], to, change };
    });
}
