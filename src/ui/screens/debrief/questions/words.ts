import type { Level, Party } from '../../../../engine/index.ts';
import type { Question } from '../../../../lab/debrief/index.ts';
import { BACKINGS, RESPONSES } from '../../../../model/index.ts';
import { nameInSentence } from '../../../game/words.ts';
import {
  capital,
  chance,
  inWords,
  number,
  percent,
  signed,
  soldiers,
  uncapital,
  listed,
} from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { matterInWords } from '../decisions/words.ts';

/** A question for discussion, with the figures of the run in it. */
export function questionInWords(level: Level, question: Question): string {
  const words = say.questions.ask;
  const who = (party: Party) => cast[party].seat;
  const points = (value: number) => say.debrief.ofPoints(number(value, 1));
  switch (question.kind) {
    case 'ending': {
      const by = question.by ? who(question.by) : '';
      const quarter = number(question.quarter);
      switch (question.cause) {
        case 'walked-out':
          return words.ending['walked-out'](by);
        case 'withdrew':
          return words.ending.withdrew(by, quarter);
        case 'offensive-succeeded':
        case 'wider-war':
          return words.ending[question.cause](quarter);
        default:
          return words.ending[question.cause];
      }
    }
    case 'luck': {
      const { held, quarters, ownMean, heldShare } = question;
      const told = held ? say.debrief.heldToTheEnd : say.debrief.heldFor(quartersInWords(quarters));
      return words.luck(told, say.debrief.ofQuarters(number(ownMean, 1)), percent(heldShare));
    }
    case 'judgement': {
      const { low, high } = question;
      const by = say.debrief.ofPoints(signed(question.points, 1));
      return words.judgement(by, say.debrief.interval(signed(low, 1), signed(high, 1)));
    }
    case 'costly':
    case 'sound': {
      const { decision } = question;
      const { did } = matterInWords(level, decision.matter);
      return words[question.kind](uncapital(did), points(Math.abs(decision.points.value)));
    }
    case 'missed':
      return words.missed(number(question.round), points(question.least));
    case 'apart':
      return words.apart(number(question.round), listed(question.against.map(who)));
    case 'would-it-hold':
      return words['would-it-hold'][question.held ? 'held' : 'broken'](chance(question.hold));
    case 'gap':
      return words.gap(chance(question.early), chance(question.late));
    case 'answer': {
      const { quarter, move, response, backing, riskThen, riskNext } = question;
      const plain = say.debrief.answer[RESPONSES[response]!];
      const answer = backing === null ? plain : say.debrief.backed[BACKINGS[backing]!](plain);
      const told = [number(quarter), say.common.moves[move], answer, chance(riskThen)] as const;
      return riskNext === null
        ? words.answer.ended(...told)
        : words.answer.next(...told, chance(riskNext));
    }
    case 'attribution':
      return words.attribution(number(question.quarter), percent(question.confidence));
    case 'untested':
      return words.untested(chance(question.attackedBy), quartersInWords(question.quarters));
    case 'belief': {
      const { of, resolute, first, last } = question;
      const was = say.debrief.types[of][resolute ? 'true' : 'false'];
      return words.belief[of](was, percent(first), percent(last));
    }
    case 'consent':
      return words.consent(who(question.by), quartersInWords(question.quarters));
    case 'pledges':
      return words.pledges(
        capital(listed(question.contributors.map((at) => nameInSentence(level.contributors[at]!)))),
        soldiers(question.missingThousand),
      );
    case 'reopened':
      return words.reopened(listed(question.by.map(who)), number(question.quarter));
    case 'time':
      return words.time(
        say.debrief.rounds(question.rounds, inWords(question.rounds)),
        say.debrief.timeline.km2(number(question.takenKm2)),
      );
    case 'alternative':
      return words.alternative(
        points(question.points),
        who(question.best),
        points(question.bestPoints),
      );
    case 'reserve':
      return words.reserve(capital(who(question.of)), points(question.points));
    case 'perspective':
      return words.perspective(
        capital(who(question.of)),
        points(question.points),
        points(question.own),
      );
    case 'model':
      return words.model;
  }
}

function quartersInWords(quarters: number): string {
  return say.outcome.quarters(quarters, inWords(quarters));
}
