import { factsOf, PARTIES, type Action, type Level, type Text } from '../engine/index.ts';
import { BACKINGS, MOVES, RESPONSES } from '../model/index.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Kinds of actions by their numbers in links: only ever add at the end. */
const TYPES = [
  'ready',
  'table',
  'sign',
  'show',
  'walk-out',
  'act',
  'move',
  'consent',
  'test',
  'respond',
  'back',
  'wish',
  'undo',
  'open-quarter',
  'inject',
  'hand-over',
  'time-out',
] as const satisfies readonly Action['type'][];
const WISHES = ['accept', 'reopen', 'withdraw'] as const;

/** A text is written as few changes of one of these: the last text tabled, shown and signed by each. */
const TEXT_KINDS = ['table', 'show', 'sign'] as const;
const BASES = TEXT_KINDS.length * PARTIES.length;
/** Stands for no text, as a signature withdrawn has it. */
const NO_TEXT = BASES;
/** Stands for a text that is written out, option by option. */
const WRITTEN_OUT = BASES + 1;
/** A text with more changes than this is shorter written out: four bytes or so. */
const FEW_CHANGES = 4;
/** Options are written together as one number up to here. */
const TOGETHER = 0x1000_0000;

/** Write and read the actions of a run: names as places in the level, texts as changes of earlier ones. */
class Coding {
  readonly level: Level;
  /** The last text by kind and delegation. */
  readonly bases: Text[];
  /** Place of each article's first option among all options. */
  readonly offsets: readonly number[];
  /** Articles whose options are written together as one number. */
  readonly chunks: readonly (readonly { readonly at: number; readonly options: number }[])[];

  constructor(level: Level) {
    this.level = level;
    const { openings } = factsOf(level);
    this.bases = TEXT_KINDS.flatMap(() => PARTIES.map((party) => openings[party]));
    let offset = 0;
    this.offsets = level.articles.map(({ options }) => {
      offset += options.length;
      return offset - options.length;
    });
    const chunks: { at: number; options: number }[][] = [];
    let product = TOGETHER;
    level.articles.forEach(({ options: { length: options } }, at) => {
      if (product * options >= TOGETHER) {
        chunks.push([]);
        product = 1;
      }
      product *= options;
      chunks[chunks.length - 1]!.push({ at, options });
    });
    this.chunks = chunks;
  }

  baseAt(kind: (typeof TEXT_KINDS)[number], party: number): number {
    return TEXT_KINDS.indexOf(kind) * PARTIES.length + party;
  }
}

/** Write the actions of a run that plays. */
export function writeActions(writer: ByteWriter, level: Level, actions: readonly Action[]): void {
  const coding = new Coding(level);
  const { contributorAt, sectorAt } = factsOf(level);
  writer.whole(actions.length);
  for (const action of actions) {
    const party = 'party' in action ? PARTIES.indexOf(action.party) : 0;
    writer.byte(TYPES.indexOf(action.type) * PARTIES.length + party);
    switch (action.type) {
      case 'table':
      case 'sign':
        writeText(writer, coding, coding.baseAt(action.type, party), action.text);
        break;
      case 'show':
        writer.byte(PARTIES.indexOf(action.to));
        writeText(writer, coding, coding.baseAt('show', party), action.text);
        break;
      case 'act':
        writer.whole(level.acts.findIndex(({ id }) => id === action.act));
        break;
      case 'move':
        writer.whole(contributorAt.get(action.contributor)!);
        writer.whole(sectorAt.get(action.from)!);
        writer.whole(sectorAt.get(action.to)!);
        // Troops are moved in whole hundreds.
        writer.whole(Math.round(action.thousand * 10));
        break;
      case 'consent':
        writer.byte(action.granted ? 1 : 0);
        break;
      case 'test':
        writer.byte(MOVES.indexOf(action.move));
        writer.whole(sectorAt.get(action.sector)!);
        break;
      case 'respond':
        writer.byte(RESPONSES.indexOf(action.response));
        break;
      case 'back':
        writer.byte(BACKINGS.indexOf(action.backing));
        break;
      case 'wish':
        writer.byte(WISHES.indexOf(action.wish));
        break;
      case 'inject':
        writer.whole(level.events.findIndex(({ id }) => id === action.event));
        break;
      case 'hand-over':
        // By name, as seats are: strategies may come to stand in another order.
        writer.text(action.to);
        break;
      case 'ready':
      case 'undo':
      case 'walk-out':
      case 'open-quarter':
      case 'time-out':
        break;
    }
  }
}

/** Read them again. Whether the reader is broken afterwards tells whether they were read. */
export function readActions(reader: ByteReader, level: Level): Action[] {
  const coding = new Coding(level);
  const count = reader.count();
  const actions: Action[] = [];
  while (actions.length < count && !reader.broken) actions.push(readAction(reader, coding));
  return actions;
}

function readAction(reader: ByteReader, coding: Coding): Action {
  const { level } = coding;
  const head = reader.byte();
  const at = head % PARTIES.length;
  const party = PARTIES[at]!;
  const type = reader.oneOf(TYPES, Math.floor(head / PARTIES.length));
  const sector = () => reader.oneOf(level.sectors).id;
  switch (type) {
    case 'table':
      return { type, party, text: readText(reader, coding, coding.baseAt(type, at)) ?? [] };
    case 'sign':
      return { type, party, text: readText(reader, coding, coding.baseAt(type, at)) };
    case 'show': {
      const to = reader.oneOf(PARTIES);
      return { type, party, to, text: readText(reader, coding, coding.baseAt(type, at)) ?? [] };
    }
    case 'act':
      return { type, party, act: reader.oneOf(level.acts).id };
    case 'move': {
      const contributor = reader.oneOf(level.contributors).id;
      const [from, to] = [sector(), sector()];
      return { type, party, contributor, from, to, thousand: reader.whole() / 10 };
    }
    case 'consent':
      return { type, party, granted: reader.oneOf([false, true]) };
    case 'test':
      return { type, party, move: reader.oneOf(MOVES), sector: sector() };
    case 'respond':
      return { type, party, response: reader.oneOf(RESPONSES) };
    case 'back':
      return { type, party, backing: reader.oneOf(BACKINGS) };
    case 'wish':
      return { type, party, wish: reader.oneOf(WISHES) };
    case 'open-quarter':
      return { type };
    case 'inject':
      return { type, event: reader.oneOf(level.events).id };
    case 'hand-over':
      return { type, party, to: reader.text() };
    default:
      return { type, party };
  }
}

/** @param own base of this kind and delegation, which the text then replaces. */
function writeText(writer: ByteWriter, coding: Coding, own: number, text: Text | null): void {
  if (text === null) {
    writer.byte(NO_TEXT);
    return;
  }
  let base = own;
  let changes = changesOf(coding.bases[own]!, text);
  coding.bases.forEach((other, at) => {
    const fewer = changesOf(other, text);
    if (fewer.length < changes.length) [base, changes] = [at, fewer];
  });
  coding.bases[own] = text;
  if (changes.length > FEW_CHANGES) {
    writer.byte(WRITTEN_OUT);
    for (const articles of coding.chunks) {
      writer.whole(articles.reduce((sum, { at, options }) => sum * options + text[at]!, 0));
    }
    return;
  }
  writer.byte(base + (changes.length << 4));
  for (const article of changes) writer.whole(coding.offsets[article]! + text[article]!);
}

function changesOf(base: Text, text: Text): number[] {
  return text.flatMap((option, article) => (base[article] === option ? [] : [article]));
}

function readText(reader: ByteReader, coding: Coding, own: number): Text | null {
  const head = reader.byte();
  const base = head & 15;
  if (base === NO_TEXT) return null;
  const text = [...(coding.bases[base] ?? coding.bases[own]!)];
  if (base === WRITTEN_OUT) {
    for (const articles of coding.chunks) {
      let value = reader.whole();
      for (const { at, options } of articles.toReversed()) {
        text[at] = value % options;
        value = Math.floor(value / options);
      }
      if (value > 0) reader.fail();
    }
  } else if (base > WRITTEN_OUT) reader.fail();
  for (let changes = head >> 4; changes > 0 && !reader.broken; changes--) {
    const place = reader.whole();
    const article = coding.offsets.findLastIndex((offset) => offset <= place);
    const option = place - (coding.offsets[article] ?? 0);
    if (option >= (coding.level.articles[article]?.options.length ?? 0)) reader.fail();
    text[article] = option;
  }
  coding.bases[own] = text;
  return text;
}
