import type { First } from '../catalogue.ts';
import { writing } from './writing.ts';
import { common } from './common.ts';
import { home } from './home.ts';
import { game } from './game.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { strategies } from './strategies.ts';
import { table } from './table.ts';
import { briefing } from './briefing.ts';
import { deals } from './deals.ts';
import { reasons } from './reasons.ts';
import { outcome } from './outcome.ts';
import { replay } from './replay.ts';
import { classroom } from './classroom.ts';
import { level } from './level.ts';

/** What the page says first in German, at home and at the table. */
export const first: First = {
  writing,
  common,
  home,
  game,
  glossary,
  guide,
  strategies,
  table,
  briefing,
  deals,
  reasons,
  outcome,
  replay,
  classroom,
  level,
};
