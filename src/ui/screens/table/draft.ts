import { useEffect, useMemo, useState } from 'react';
import {
  actFault,
  isText,
  PARTIES,
  textKey,
  type Action,
  type Party,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { differences } from '../../game/words.ts';
import { keptDraft, keepDraft } from '../../storage.ts';

/** A text of another that the draft started from. */
export interface Base {
  readonly of: Party;
  readonly text: Text;
}

/** What the person has laid out this round and not yet handed in; undone freely until the round closes. */
export interface Draft {
  readonly text: Text;
  readonly acts: readonly string[];
  readonly shows: readonly Party[];
  /** The text of another that is to be signed when the round closes. */
  readonly signing: Text | null;
  /** Articles in which the draft differs from the position on the table. */
  readonly changes: readonly number[];
  /** The text of another that the draft amends, or sponsors while nothing in it is changed. */
  readonly base: Base | null;
  /** Articles in which the draft differs from that text. */
  readonly amended: readonly number[];
  readonly choose: (article: number, option: number) => void;
  /** Make a text the draft: one of another's, or a change of the draft as it stands. */
  readonly adopt: (text: Text, base?: Base | null) => void;
  readonly toggleAct: (act: string) => void;
  /** Show the draft to one delegation alone, or to nobody after all. */
  readonly show: (to: Party | null) => void;
  readonly sign: (text: Text | null) => void;
  readonly undo: () => void;
  /** Go back to the text on the table, and leave the rest. */
  readonly undoText: () => void;
  /** The decisions that close the round. */
  readonly decisions: () => readonly Action[];
}

interface Laid {
  readonly text: Text;
  readonly acts: readonly string[];
  readonly shows: readonly Party[];
  readonly signing: Text | null;
  readonly base: Base | null;
}

/** What was laid out in this round before the page was left, as far as it still makes sense. */
function laidBefore(view: View, key: string): Laid | null {
  const kept = keptDraft(key);
  if (kept === null) return null;
  try {
    const { text, acts, shows, signing, base } = JSON.parse(kept) as Record<string, unknown>;
    const mine = view.level.acts.filter((act) => act.party === view.party).map(({ id }) => id);
    return isText(view.level, text) &&
      (signing === null || isText(view.level, signing)) &&
      Array.isArray(acts) &&
      acts.every((act) => mine.includes(act as string)) &&
      Array.isArray(shows) &&
      shows.every((to) => PARTIES.includes(to as Party) && to !== view.party)
      ? { text, acts: acts as string[], shows: shows as Party[], signing, base: baseOf(view, base) }
      : null;
  } catch {
    return null;
  }
}

/** A base that was kept, where it still is one. */
function baseOf(view: View, kept: unknown): Base | null {
  const { of, text } = (kept ?? {}) as Partial<Base>;
  return of && of !== view.party && PARTIES.includes(of) && isText(view.level, text)
    ? { of, text }
    : null;
}

/**
 * The draft of one round, starting from the position on the table. It is kept with the game, so that
 * neither a look at the briefing nor a reload loses it.
 * @param run names the game; with the turn, it names the round.
 */
export function useDraft(view: View, run: string): Draft {
  const { party } = view;
  const position = view.positions[party];
  const key = `${run}/${view.turn}`;
  const [before] = useState(() => laidBefore(view, key));
  const [text, setText] = useState<Text>(before?.text ?? position);
  const [acts, setActs] = useState<readonly string[]>(before?.acts ?? []);
  const [shows, setShows] = useState<readonly Party[]>(before?.shows ?? []);
  const [signing, setSigning] = useState<Text | null>(before?.signing ?? null);
  const [base, setBase] = useState<Base | null>(before?.base ?? null);
  useEffect(() => {
    keepDraft(key, JSON.stringify({ text, acts, shows, signing, base } satisfies Laid));
  }, [key, text, acts, shows, signing, base]);
  const changes = useMemo(() => differences(position, text), [position, text]);
  const amended = useMemo(() => (base ? differences(base.text, text) : []), [base, text]);
  return {
    text,
    acts,
    shows,
    signing,
    changes,
    base,
    amended,
    choose: (article, option) =>
      setText((now) => now.map((chosen, at) => (at === article ? option : chosen))),
    adopt: (to, from) => {
      setText(to);
      if (from !== undefined) setBase(from);
      // What is laid out now is the draft, not the signing of another's.
      setSigning(null);
    },
    toggleAct: (act) =>
      setActs((now) => (now.includes(act) ? now.filter((each) => each !== act) : [...now, act])),
    show: (to) => setShows(to === null ? [] : [to]),
    sign: setSigning,
    undo: () => {
      setText(position);
      setActs([]);
      setShows([]);
      setSigning(null);
      setBase(null);
    },
    undoText: () => {
      setText(position);
      setBase(null);
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

/** A text with one article answered otherwise. */
export function withOption(text: Text, at: number, option: number): number[] {
  return text.map((now, index) => (index === at ? option : now));
}

/** Who has signed or offers a text now. */
export function signersOf(view: View, text: Text): readonly Party[] {
  const key = textKey(text);
  return PARTIES.filter((party) => {
    const signed = view.signatures[party];
    return signed !== null && textKey(signed) === key;
  });
}
