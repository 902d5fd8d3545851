import { authors } from './authors.ts';
import type { Catalogue } from '../catalogue.ts';
import { writing } from './writing.ts';
import { briefing } from './briefing.ts';
import { classroom } from './classroom.ts';
import { common } from './common.ts';
import { deals } from './deals.ts';
import { facilitate } from './facilitate.ts';
import { evidence } from './evidence.ts';
import { game } from './game.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { hotseat } from './hotseat.ts';
import { incident } from './incident.ts';
import { lab } from './lab.ts';
import { lessons } from './lessons.ts';
import { level } from './level.ts';
import { line } from './line.ts';
import { model } from './model.ts';
import { debrief } from './debrief.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { replay } from './replay.ts';
import { compare } from './replaycompare.ts';
import { seat } from './seat.ts';
import { strategies } from './strategies.ts';
import { table } from './table.ts';
import { talk } from './talk.ts';
import { start } from './start.ts';
import { wall } from './wall.ts';
import { wallDebrief } from './walldebrief.ts';

/** The words of the page in Ukrainian. */
export const catalogue: Catalogue = {
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
  line,
  incident,
  hotseat,
  debrief,
  lessons,
  questions,
  reasons,
  model,
  evidence,
  lab,
  level,
  authors,
  replay,
  compare,
  classroom,
  seat,
  talk,
  wall,
  wallDebrief,
  start,
  facilitate,
};
