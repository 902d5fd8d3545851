import type { Act, GameEvent, Level, Party } from '../../../../engine/index.ts';
import { PERSON } from '../../../../match/index.ts';
import { nameInSentence } from '../../../game/words.ts';
import { capital, soldiers, uncapital } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import type { CourseTurn } from '../../../../lab/debrief/index.ts';

/** Something worth a label in the timeline. */
export interface Notable {
  /** Index of its turn. */
  readonly at: number;
  readonly words: string;
  /** What has more is given room first. */
  readonly weight: number;
  readonly strong: boolean;
  /** The kind of test it is, if one. */
  readonly move: Move | null;
}

type Move = 'probe' | 'strike' | 'offensive';

/**
 * What stands out in a run, in order. What comes again and again is told once.
 * @param party whose own deeds are told before those of others.
 */
export function notableOf(
  level: Level,
  turns: readonly CourseTurn[],
  party: Party,
): readonly Notable[] {
  const told = new Set<string>();
  return turns.flatMap((turn, at) =>
    turn.events.flatMap((event) => {
      const found = tell(level, event, party);
      if (!found || (found.once && told.has(found.once))) return [];
      if (found.once) told.add(found.once);
      const { words, weight } = found;
      const move = event.type === 'tested' ? event.move : null;
      return [{ at, words, weight, strong: weight >= STRONG, move }];
    }),
  );
}

const STRONG = 80;

/** What has less stands in the table of the timeline alone, whatever room there is in the drawing. */
const TOLD = 30;

/** What the timeline tells beside its track: the same at every width, as labels or in the list beneath. */
export function toldOf(notable: readonly Notable[]): readonly Notable[] {
  return notable.filter(({ weight }) => weight >= TOLD);
}

/** What found no room as a label: tests counted by their kind, each with its quarters, and the rest in order. */
export function unlabelledOf(
  told: readonly Notable[],
  labelled: ReadonlySet<Notable>,
): {
  readonly tests: readonly { readonly move: Move; readonly at: readonly number[] }[];
  readonly others: readonly Notable[];
} {
  const left = told.filter((each) => !labelled.has(each));
  const tests = (['probe', 'strike', 'offensive'] as const).flatMap((move) => {
    const at = left.filter((each) => each.move === move).map((each) => each.at);
    return at.length > 0 ? [{ move, at }] : [];
  });
  return { tests, others: left.filter(({ move }) => move === null) };
}

interface Told {
  readonly words: string;
  readonly weight: number;
  /** Told only the first time that this key comes. */
  readonly once?: string;
}

function tell(level: Level, event: GameEvent, party: Party): Told | null {
  const words = say.debrief.timeline.event;
  switch (event.type) {
    case 'tested': {
      const weight = { probe: 40, strike: 90, offensive: 100 }[event.move];
      return { words: words.tested(event.move, event.sector + 1, event.killed), weight };
    }
    case 'agreed':
      return { words: words.signed, weight: 95 };
    case 'reopened':
      return {
        words: words.reopened(event.by.map((each) => cast[each].seat).join(', ')),
        weight: 85,
      };
    case 'ended': {
      const { cause, party: who } = event.outcome;
      const end = words.ended[cause](who ? cast[who].seat : '');
      return end ? { words: end, weight: 98 } : null;
    }
    case 'level-event': {
      const found = level.events.find(({ id }) => id === event.id);
      if (!found) return null;
      const weight = event.injected || found.turn !== undefined ? 60 : 22;
      return { words: found.title, weight, once: `event ${event.id}` };
    }
    case 'acted': {
      const act = level.acts.find(({ id }) => id === event.act);
      return act ? toldAct(act, event.party, party) : null;
    }
    case 'tabled':
      return toldForce(level, event, party);
    case 'contributor-answered':
      return event.pledgedThousand >= 5
        ? {
            words: words.pledged(
              nameInSentence(level.contributors[event.contributor]!),
              soldiers(event.pledgedThousand),
            ),
            weight: 26,
          }
        : null;
    case 'arrived':
      return { words: words.arrived, weight: 50, once: 'arrived' };
    case 'pledge-missed':
      return {
        words: words.missed(
          capital(nameInSentence(level.contributors[event.contributor]!)),
          soldiers(event.missingThousand),
        ),
        weight: 34,
        once: `missed ${event.contributor}`,
      };
    case 'handed-over': {
      const who = cast[event.party].seat;
      const told = event.to === PERSON ? words.toPerson(who) : words.toStrategy(who);
      return { words: told, weight: event.party === party ? 44 : 20 };
    }
    case 'deployment-blocked':
      return { words: words.blocked(cast[event.by].seat), weight: 56, once: 'blocked' };
    default:
      return null;
  }
}

/** Aid paused or resumed always; else what a delegation did for the first time, one's own before others'. */
function toldAct(act: Act, by: Party, party: Party): Told {
  const words = say.debrief.timeline.event;
  const told = words.acted(cast[by].Seat, uncapital(act.label));
  if (act.changes?.usAid) return { words: told, weight: 58 };
  return { words: told, weight: by === party ? 30 : act.once ? 18 : 10, once: `act ${act.id}` };
}

/** A text that sends another force than its delegation's last one. */
function toldForce(
  level: Level,
  event: Extract<GameEvent, { type: 'tabled' }>,
  party: Party,
): Told | null {
  const article = level.articles.findIndex(({ options }) => options.some(({ force }) => force));
  const option = event.text[article];
  if (option === undefined || option === event.from[article]) return null;
  const label = level.articles[article]!.options[option]!.label;
  return {
    words: say.debrief.timeline.event.force(cast[event.party].Seat, uncapital(label)),
    weight: event.party === party ? 46 : 28,
  };
}
