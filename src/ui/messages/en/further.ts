import { authors } from './authors.ts';
import { line } from './line.ts';
import { incident } from './incident.ts';
import { hotseat } from './hotseat.ts';
import { debrief } from './debrief.ts';
import { lessons } from './lessons.ts';
import { questions } from './questions.ts';
import { model } from './model.ts';
import { evidence } from './evidence.ts';
import { lab } from './lab.ts';
import { compare } from './replaycompare.ts';
import { seat } from './seat.ts';
import { talk } from './talk.ts';
import { wall } from './wall.ts';
import { wallDebrief } from './walldebrief.ts';
import { start } from './start.ts';
import { facilitate } from './facilitate.ts';

/** What the other screens say in English. */
export const further = {
  authors,
  line,
  incident,
  hotseat,
  debrief,
  lessons,
  questions,
  model,
  evidence,
  lab,
  compare,
  seat,
  talk,
  wall,
  wallDebrief,
  start,
  facilitate,
};
