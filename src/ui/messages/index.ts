import { briefing } from './en/briefing.ts';
import { classroom } from './en/classroom.ts';
import { common } from './en/common.ts';
import { deals } from './en/deals.ts';
import { facilitate } from './en/facilitate.ts';
import { evidence } from './en/evidence.ts';
import { game } from './en/game.ts';
import { home } from './en/home.ts';
import { hotseat } from './en/hotseat.ts';
import { incident } from './en/incident.ts';
import { lab } from './en/lab.ts';
import { lessons } from './en/lessons.ts';
import { level } from './en/level.ts';
import { line } from './en/line.ts';
import { model } from './en/model.ts';
import { debrief } from './en/debrief.ts';
import { questions } from './en/questions.ts';
import { reasons } from './en/reasons.ts';
import { replay } from './en/replay.ts';
import { compare } from './en/replaycompare.ts';
import { seat } from './en/seat.ts';
import { table } from './en/table.ts';
import { talk } from './en/talk.ts';
import { start } from './en/start.ts';
import { wall } from './en/wall.ts';
import { wallDebrief } from './en/walldebrief.ts';

/** Every word of the page that is not data of a level. A missing or misspelt key does not compile. */
export const say = {
  common,
  home,
  game,
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
