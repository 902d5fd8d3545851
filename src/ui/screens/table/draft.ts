import { useEffect, useMemo, useState } from 'react';
import {
  actFault,
  PARTIES,
  textKey,
  type Action,
  type Party,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { differences } from '../../game/words.ts';

/** What the person has laid out this round and not yet handed in; undone freely until the round closes. */
export interface Draft {
  readonly text: Text;
  readonly acts: readonly string[];
  readonly shows: readonly Party[];
  /** The text of another that is to be signed when the round closes. */
  readonly signing: Text | null;
  readonly changes: readonly number[];
  readonly choose: (article: number, option: number) => void;
  readonly adopt: (text: Text) => void;
  readonly toggleAct: (act: string) => void;
  readonly show: (to: Party) => void;
  readonly sign: (text: Text | null) => void;
  readonly undo: () => void;
  /** The decisions that close the round. */
  readonly decisions: () => readonly Action[];
}

interface Laid {
  readonly text: Text;
  readonly acts: readonly string[];
  readonly shows: readonly Party[];
  readonly signing: Text | null;
}

/** What was laid out for a view, so that a look at the briefing loses nothing. */
const laidOut = new WeakMap<View, Laid>();

/** The draft of one round, starting from the position on the table. */
export function useDraft(view: View): Draft {
  const { party } = view;
  const position = view.positions[party];
  const before = laidOut.get(view);
  const [text, setText] = useState<Text>(before?.text ?? position);
  const [acts, setActs] = useState<readonly string[]>(before?.acts ?? []);
  const [shows, setShows] = useState<readonly Party[]>(before?.shows ?? []);
  const [signing, setSigning] = useState<Text | null>(before?.signing ?? null);
  useEffect(() => {
    laidOut.set(view, { text, acts, shows, signing });
  }, [view, text, acts, shows, signing]);
  const changes = useMemo(() => differences(position, text), [position, text]);
  return {
    text,
    acts,
    shows,
    signing,
    changes,
    choose: (article, option) =>
      setText((now) => now.map((chosen, at) => (at === article ? option : chosen))),
    adopt: setText,
    toggleAct: (act) =>
      setActs((now) => (now.includes(act) ? now.filter((each) => each !== act) : [...now, act])),
    show: (to) =>
      setShows((now) => (now.includes(to) ? now.filter((each) => each !== to) : [...now, to])),
    sign: setSigning,
    undo: () => {
      setText(position);
      setActs([]);
      setShows([]);
      setSigning(null);
    },
    decisions: () => [
      ...acts.map((act): Action => ({ type: 'act', party, act })),
      // A draft that was only shown stays off the table.
      ...(shows.length > 0
        ? shows.map((to): Action => ({ type: 'show', party, to, text }))
        : signing
          ? []
          : [{ type: 'table', party, text } satisfies Action]),
      ...(signing ? [{ type: 'sign', party, text: signing } satisfies Action] : []),
      { type: 'ready', party },
    ],
  };
}

/** Acts of a seat that can appear in a phase, each with the reason it cannot be done now, if any. */
export function actsOf(view: View, chosen: readonly string[]) {
  const phase = view.phase === 'talks' ? 'talks' : 'deployment';
  return view.level.acts
    .filter((act) => act.party === view.party && act.phases.includes(phase))
    .map((act) => ({
      act,
      fault: chosen.includes(act.id) ? null : actFault(view, view.party, act, chosen),
    }))
    .filter(
      ({ fault }) =>
        fault?.code !== 'act/contributor-answered' && fault?.code !== 'act/already-done',
    );
}

/** Delegations whose position has an option, by option index, for one article. */
export function holders(view: View, own: Text, article: number): Map<number, Party[]> {
  const held = new Map<number, Party[]>();
  for (const party of PARTIES) {
    const option = (party === view.party ? own : view.positions[party])[article]!;
    held.set(option, [...(held.get(option) ?? []), party]);
  }
  return held;
}

/** Who has signed or offers a text now. */
export function signersOf(view: View, text: Text): readonly Party[] {
  const key = textKey(text);
  return PARTIES.filter((party) => {
    const signed = view.signatures[party];
    return signed !== null && textKey(signed) === key;
  });
}
