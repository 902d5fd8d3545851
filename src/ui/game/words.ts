import {
  entriesOf,
  type Contributor,
  type GameEvent,
  type Level,
  type Text,
} from '../../engine/index.ts';
import { PERSON } from '../../match/index.ts';
import { findStrategy } from '../../strategies/index.ts';
import { BACKINGS, RESPONSES } from '../../model/index.ts';
import { capital, inWords, number, percent, signed, soldiers, uncapital } from '../format.ts';
import { cast } from '../messages/cast.ts';
import { meterName } from './meters.ts';
import { say } from '../messages/index.ts';
import { strategyTitle } from '../strategies.ts';

/** Articles in which two texts differ. */
export function differences(from: Text, to: Text): number[] {
  return from.flatMap((option, article) => (option === to[article] ? [] : [article]));
}

/** "army, 200,000 → as Ukraine decides" for each article that differs. */
export function changesInWords(level: Level, from: Text, to: Text): string {
  return differences(from, to)
    .map((at) => {
      const { title, options } = level.articles[at]!;
      return say.game.event.change(title, options[from[at]!]!.label, options[to[at]!]!.label);
    })
    .join('; ');
}

/** +15; −0.04: whole where it is, else with as many places as it needs. */
function byHowMuch(change: number): string {
  const places = [0, 1, 2, 3].find((each) => Math.abs((change * 10 ** each) % 1) < 1e-9) ?? 3;
  return signed(change, places);
}

/** A contributor's name as it stands within a sentence. */
export function nameInSentence({ name, inSentences }: Contributor): string {
  return inSentences ?? name;
}

/**
 * Every event as a sentence, or null for those that say nothing by themselves.
 * @param oddsShown without it the chances behind what happened are left out.
 */
export function sentenceOf(level: Level, event: GameEvent, oddsShown = true): string | null {
  const words = say.game.event;
  const sector = (at: number) => `${at + 1}, ${level.sectors[at]!.name}`;
  const contributor = (at: number) => level.contributors[at]!.name;
  const subject = (at: number) => capital(nameInSentence(level.contributors[at]!));
  switch (event.type) {
    case 'phase':
      return null;
    case 'level-event': {
      const found = level.events.find(({ id }) => id === event.id);
      return found ? `${found.title}. ${found.text}` : null;
    }
    case 'tabled': {
      const changes = changesInWords(level, event.from, event.text);
      const who = cast[event.party].Seat;
      return changes ? words.tabled(who, changes) : words.tabledSame(who);
    }
    case 'shown':
      return words.shown(cast[event.party].Seat, cast[event.to].seat);
    case 'signed':
      return words.signed(cast[event.party].Seat);
    case 'signature-withdrawn':
      return words.withdrawn(cast[event.party].Seat);
    case 'walked-out':
      return words.walkedOut(cast[event.party].Seat);
    case 'acted': {
      const act = level.acts.find(({ id }) => id === event.act);
      // Acts are named by what to do: "Raise operational tempo". In a sentence they go on from "to".
      return words.acted(cast[event.party].Seat, uncapital(act?.label ?? event.act));
    }
    case 'snapped-back':
      return words.snappedBack;
    case 'act-took-effect':
      return words.tookEffect(
        entriesOf(event.changes)
          .map(([meter, by]) => words.changed(meterName(meter), byHowMuch(by)))
          .join('; '),
      );
    case 'contributor-answered':
      return event.pledgedThousand > 0
        ? words.pledged(subject(event.contributor), soldiers(event.pledgedThousand))
        : words.declined(subject(event.contributor));
    case 'front-moved': {
      const km2 = event.gainKm2.reduce((sum, each) => sum + each, 0);
      // A level may have a line that the war does not move.
      return km2 > 0 ? words.front(number(km2)) : null;
    }
    case 'agreed':
      return words.agreed(event.signatories.map((party) => cast[party].seat).join(', '));
    case 'round-closed':
      return null;
    case 'quarter-opened':
      return words.quarter(event.quarter, percent(event.inForceShare));
    case 'incident':
      return words.incident(
        words.incidentKind[event.kind],
        sector(event.sector),
        percent(event.confidence),
      );
    case 'arrived':
      return words.arrived(
        contributor(event.contributor),
        soldiers(event.thousand),
        sector(event.sector),
      );
    case 'pledge-missed':
      return words.missed(subject(event.contributor), soldiers(event.missingThousand));
    case 'went-home':
      return words.wentHome(contributor(event.contributor), soldiers(event.thousand));
    case 'moved':
      return words.moved(
        contributor(event.contributor),
        soldiers(event.thousand),
        sector(event.from),
        sector(event.to),
      );
    case 'consent':
      return (event.granted ? words.granted : words.withheld)(cast[event.party].Seat);
    case 'deployment-blocked':
      return words.blocked(cast[event.by].seat);
    case 'complied':
      if (!oddsShown) return words.compliedPlain;
      return words.complied(percent(event.odds[2]! + event.odds[3]!));
    case 'tested':
      return `${words.tested[event.move](sector(event.sector))} ${
        event.killed > 0 ? words.killed(capital(inWords(event.killed)), event.killed) : ''
      }`.trim();
    case 'responded':
      return words.responded[RESPONSES[event.response]!];
    case 'backed':
      return words.backed[BACKINGS[event.backing]!];
    case 'offensive-ended':
      if (!oddsShown) return event.succeeded ? words.brokeThroughPlain : words.repelledPlain;
      return (event.succeeded ? words.brokeThrough : words.repelled)(percent(event.chance));
    case 'risked-wider-war':
      if (!event.came) return null;
      return oddsShown ? words.widerWar(percent(event.chance)) : words.widerWarPlain;
    case 'beliefs':
      if (!oddsShown) return null;
      return words.beliefs(
        percent(event.after.revisionist),
        percent(event.after.firm),
        percent(event.after.committed),
      );
    case 'wished':
      return words.wished[event.wish](cast[event.party].Seat);
    case 'contained':
      return words.contained;
    case 'reopened':
      return words.reopened(event.by.map((party) => cast[party].seat).join(', '));
    case 'handed-over': {
      const who = cast[event.party].seat;
      if (event.to === PERSON) return words.handedToPerson(who);
      // While a session lasts, which strategy it is may be for the others to find out.
      const strategy = findStrategy(event.party, event.to);
      return strategy
        ? words.handedOver(who, strategyTitle(strategy.id))
        : words.handedToStrategy(who);
    }
    case 'timed-out':
      return words.timedOut(cast[event.party].Seat);
    case 'ended':
      return words.ended;
    case 'revealed':
      return null;
  }
}
