import {
  actionFault,
  apply,
  awaited,
  newRun,
  PARTIES,
  type Action,
  type Level,
  type Party,
  type State,
} from '../../src/engine/index.ts';
import { decideBy, PERSON, seatsWith } from '../../src/match/index.ts';
import { makeRecording, type Recording } from '../../src/replay/index.ts';
import { DEFAULT_STRATEGIES, strategiesFor } from '../../src/strategies/index.ts';
import { busyGame } from '../fixtures/busy.ts';
import { RANDOM } from '../fixtures/drive.ts';
import { hostedGame } from '../fixtures/hosted.ts';
import { recordOf } from '../fixtures/recorded.ts';

/** How many games of each kind there are to choose from. */
const SIGNED = 5;
const MIXED = 120;
const RANDOM_GAMES = 50;
const SCRIPTED = 10;
const HOSTED = 5;

/** Games among which those to keep are found, always the same ones in the same order. */
export function* candidates(level: Level): Generator<Recording> {
  const most = Math.max(...level.articles.map(({ options }) => options.length));
  // The same option of each article, so that between them all are signed.
  const texts = Array.from({ length: most }, (_, option) =>
    level.articles.map(({ options }) => Math.min(option, options.length - 1)),
  );
  for (const [option, text] of texts.entries()) {
    for (let at = 0; at < SIGNED; at++) {
      yield signedAtOnce(level, `signed-${option}/${at}`, text, () => null);
    }
  }
  for (let at = 0; at < MIXED; at++) {
    const seats = PARTIES.map((party, place) => {
      const strategies = strategiesFor(party);
      // Each seat goes through its list at a pace of its own, and is left as declared between.
      const turn = Math.floor(at / (place + 1)) + 2 * place;
      return [party, strategies[turn % 2 ? (turn >> 1) % strategies.length : 0]!.id] as const;
    });
    yield recordOf(level, `mixed/${at}`, Object.fromEntries(seats));
  }
  for (const party of PARTIES) {
    for (let at = 0; at < RANDOM_GAMES; at++) {
      yield recordOf(level, `random-${party}/${at}`, { [party]: RANDOM });
    }
  }
  // The longest game that the rules allow.
  yield busyGame(level, 'busy/5', ['coalition']);
  const all = Object.fromEntries(PARTIES.map((party) => [party, RANDOM]));
  for (let at = 0; at < RANDOM_GAMES; at++) yield recordOf(level, `random/${at}`, all);
  for (const party of PARTIES) {
    for (const [name, script] of Object.entries(SCRIPTS)) {
      for (let at = 0; at < SCRIPTED; at++) {
        const text = texts[at % texts.length]!;
        yield signedAtOnce(level, `${name}-${party}/${at}`, text, script(party));
      }
    }
  }
  for (let at = 0; at < HOSTED; at++) yield hostedGame(level, `hosted/${at}`);
}

/** What a delegation does by a script, as whole decisions; null where it decides as others do. */
type Script = (state: State, party: Party) => readonly Action[] | null;

const SCRIPTS: Readonly<Record<string, (party: Party) => Script>> = {
  /** Leaves the text after the first violation. */
  withdraws: (party) => (state, by) =>
    by === party && state.violation?.step === 'aftermath'
      ? [{ type: 'wish', party, wish: 'withdraw' }]
      : null,
  /** Asks for new talks and leaves those. */
  walksOut: (party) => (state, by) => {
    if (by !== party) return null;
    if (state.violation?.step === 'aftermath') return [{ type: 'wish', party, wish: 'reopen' }];
    const walks = state.phase === 'talks' && state.reopenings > 0;
    return walks
      ? [
          { type: 'walk-out', party },
          { type: 'ready', party },
        ]
      : null;
  },
  /** Keeps the force out in the second quarter, and lets it in a year later. */
  refuses: (party) => (state, by) =>
    by === party && state.phase === 'deployment' && [2, 6].includes(state.quarter)
      ? [
          { type: 'consent', party, granted: state.quarter === 6 },
          { type: 'ready', party },
        ]
      : null,
};

/** Four persons who table the same text in the first round, then go by a script or as default strategies do. */
function signedAtOnce(
  level: Level,
  seed: string,
  text: readonly number[],
  script: Script,
): Recording {
  let { state } = newRun(level, seed);
  const actions: Action[] = [];
  const decision = (party: Party | undefined): readonly Action[] => {
    if (party === undefined) return [{ type: 'open-quarter' }];
    if (state.turn === 1) {
      return [
        { type: 'table', party, text },
        { type: 'ready', party },
      ];
    }
    const scripted = script(state, party);
    return scripted?.every((action) => actionFault(state, action) === null)
      ? scripted
      : decideBy(DEFAULT_STRATEGIES[party], state).actions;
  };
  while (!state.outcome) {
    for (const action of decision(awaited(state)[0])) {
      const result = apply(state, action);
      if (!result.ok) throw new Error(`refused: ${JSON.stringify([action, result.fault])}`);
      ({ state } = result.value);
      actions.push(action);
    }
  }
  const seats = seatsWith(Object.fromEntries(PARTIES.map((party) => [party, PERSON])));
  return makeRecording(level, seed, seats, 'model', actions);
}
