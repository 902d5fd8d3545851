import { useMemo } from 'react';
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
import type { LaidOut } from '../../game/drafts.ts';
import { momentOf } from '../../game/game.ts';
import { useLaidOut } from '../../game/laying.ts';
import { differences } from '../../game/words.ts';

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
  /** Whether it is handed in, so that nothing of it can be changed. */
  readonly locked: boolean;
  /** The draft as it is kept, with the decisions that close the round. */
  readonly laidOut: LaidOut;
}

interface Laid {
  readonly text: Text;
  readonly acts: readonly string[];
  readonly shows: readonly Party[];
  readonly signing: Text | null;
  readonly base: Base | null;
}

/** What was laid out in this round before, as far as it still makes sense. */
function parseLaid(view: View, kept: string): Laid | null {
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

/** The decisions that close the round. */
function decisionsOf(party: Party, { text, acts, shows, signing }: Laid): readonly Action[] {
  return [
    ...acts.map((act): Action => ({ type: 'act', party, act })),
    // A draft that was only shown stays off the table.
    ...(shows.length > 0
      ? shows.map((to): Action => ({ type: 'show', party, to, text }))
      : signing
        ? []
        : [{ type: 'table', party, text } satisfies Action]),
    ...(signing ? [{ type: 'sign', party, text: signing } satisfies Action] : []),
    { type: 'ready', party },
  ];
}

/**
 * The draft of one round, starting from the position on the table. It is kept with the game, so that
 * neither a look at the briefing nor a reload loses it.
 * @param locked once it is handed in nothing of it can be changed.
 */
export function useDraft(view: View, locked: boolean): Draft {
  const position = view.positions[view.party];
  const fresh: Laid = { text: position, acts: [], shows: [], signing: null, base: null };
  const { laid, change, laidOut } = useLaidOut({
    moment: momentOf(view),
    fresh,
    parse: (kept) => parseLaid(view, kept),
    decisions: (now) => decisionsOf(view.party, now),
  });
  const { text, base } = laid;
  const lay = (changed: Partial<Laid> | ((now: Laid) => Partial<Laid>)) => {
    if (locked) return;
    change((now) => ({ ...now, ...(typeof changed === 'function' ? changed(now) : changed) }));
  };
  const changes = useMemo(() => differences(position, text), [position, text]);
  const amended = useMemo(() => (base ? differences(base.text, text) : []), [base, text]);
  return {
    ...laid,
    changes,
    amended,
    locked,
    laidOut,
    choose: (article, option) =>
      lay((now) => ({ text: now.text.map((chosen, at) => (at === article ? option : chosen)) })),
    // What is laid out now is the draft, not the signing of another's.
    adopt: (to, from) =>
      lay({ text: to, signing: null, ...(from === undefined ? {} : { base: from }) }),
    toggleAct: (act) =>
      lay(({ acts }) => ({
        acts: acts.includes(act) ? acts.filter((each) => each !== act) : [...acts, act],
      })),
    show: (to) => lay({ shows: to === null ? [] : [to] }),
    sign: (signing) => lay({ signing }),
    undo: () => lay(fresh),
    undoText: () => lay({ text: position, base: null }),
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

/**
 * The signature under another's text, given in an earlier round, that handing in this draft would replace:
 * a delegation has one signature, and tabling a text puts it there. A draft that is only shown leaves it.
 */
export function lapsingSignature(
  { party, positions, signatures }: View,
  { text, shows, signing }: Pick<Draft, 'text' | 'shows' | 'signing'>,
): Text | null {
  const given = signatures[party];
  const next = signing ?? (shows.length > 0 ? null : text);
  if (!given || !next) return null;
  const key = textKey(given);
  return key === textKey(positions[party]) || key === textKey(next) ? null : given;
}

/** Who has signed or offers a text now. */
export function signersOf(view: View, text: Text): readonly Party[] {
  const key = textKey(text);
  return PARTIES.filter((party) => {
    const signed = view.signatures[party];
    return signed !== null && textKey(signed) === key;
  });
}
