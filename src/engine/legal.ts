import { BACKINGS, MOVES, RESPONSES } from '../model/index.ts';
import type { Action } from './action.ts';
import { actionFault } from './apply.ts';
import { PARTIES, type Party } from './party.ts';
import type { State } from './state.ts';
import { isSameText, type Text } from './text.ts';

/** Texts within one change of a position, the position itself first. */
export function amendments(state: Pick<State, 'level'>, text: Text): Text[] {
  const texts: Text[] = [text];
  state.level.articles.forEach((article, at) => {
    article.options.forEach((_, option) => {
      if (option !== text[at]) texts.push(text.map((now, index) => (index === at ? option : now)));
    });
  });
  return texts;
}

/**
 * What a delegation may do now. Of the texts it may table or show, which are all complete texts, the
 * list names those within one change of its position; of contingents, moves of their whole strength.
 */
export function legalActions(state: State, party: Party): Action[] {
  return candidates(state, party).filter((action) => actionFault(state, action) === null);
}

function candidates(state: State, party: Party): Action[] {
  const { level } = state;
  const others = PARTIES.filter((other) => other !== party);
  switch (state.phase) {
    case 'talks': {
      const near = amendments(state, state.positions[party]);
      return [
        ...near.map((text): Action => ({ type: 'table', party, text })),
        ...others.flatMap((to) => near.map((text): Action => ({ type: 'show', party, to, text }))),
        ...onTheTable(state, party).map((text): Action => ({ type: 'sign', party, text })),
        { type: 'sign', party, text: null },
        { type: 'walk-out', party },
        ...level.acts.map((act): Action => ({ type: 'act', party, act: act.id })),
        { type: 'undo', party },
        { type: 'ready', party },
      ];
    }
    case 'ceasefire':
      return [];
    case 'deployment':
      return [
        ...level.acts.map((act): Action => ({ type: 'act', party, act: act.id })),
        ...contingentMoves(state, party),
        { type: 'consent', party, granted: true },
        { type: 'consent', party, granted: false },
        ...MOVES.flatMap((move) =>
          level.sectors.map((sector): Action => ({ type: 'test', party, move, sector: sector.id })),
        ),
        { type: 'undo', party },
        { type: 'ready', party },
      ];
    case 'violation':
      return [
        ...RESPONSES.map((response): Action => ({ type: 'respond', party, response })),
        ...BACKINGS.map((backing): Action => ({ type: 'back', party, backing })),
        { type: 'wish', party, wish: 'accept' },
        { type: 'wish', party, wish: 'reopen' },
        { type: 'wish', party, wish: 'withdraw' },
      ];
    default:
      return [];
  }
}

/** Distinct texts that a delegation could sign. */
export function onTheTable(
  state: Pick<State, 'positions' | 'signatures' | 'shown' | 'sealed'>,
  party: Party,
): Text[] {
  const texts: Text[] = [];
  const { table } = state.sealed[party];
  if (table) texts.push(table);
  for (const other of PARTIES) addDistinct(texts, state.positions[other]);
  for (const other of PARTIES) {
    const signed = state.signatures[other];
    if (signed) addDistinct(texts, signed);
  }
  for (const { from, to, text } of state.shown) {
    if (to === party || from === party) addDistinct(texts, text);
  }
  return texts;
}

function addDistinct(texts: Text[], text: Text): void {
  for (const known of texts) if (isSameText(known, text)) return;
  texts.push(text);
}

function contingentMoves(state: State, party: Party): Action[] {
  if (party !== 'coalition') return [];
  const { contributors, sectors } = state.level;
  return state.contributors.flatMap((entry, at) =>
    entry.inSector.flatMap((thousand, from) =>
      thousand > 0
        ? sectors.map(
            (to): Action => ({
              type: 'move',
              party,
              contributor: contributors[at]!.id,
              from: sectors[from]!.id,
              to: to.id,
              thousand,
            }),
          )
        : [],
    ),
  );
}
