import type { ByParty } from '../../engine/index.ts';
import { coalition } from './coalition.ts';
import type { Conduct } from './conduct.ts';
import { russia } from './russia.ts';
import { ukraine } from './ukraine.ts';
import { us } from './us.ts';

/** What each seat does besides the text. */
export const CONDUCT: ByParty<Conduct> = { ukraine, russia, us, coalition };
