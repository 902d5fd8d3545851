import { useState, type ReactNode } from 'react';
import { say } from '../../messages/index.ts';
import { useLayout } from '../../parts/layout.ts';
import { Modal } from '../../parts/Modal.tsx';
import type { History } from '../../../replay/index.ts';
import { useKeys } from './keys.ts';
import type { Playback, Speed } from './playback.ts';
import type { TurnName } from './turns.ts';
import css from './replay.module.css';

const SPEEDS: readonly Speed[] = ['slow', 'normal', 'fast', 'turns'];

/** The timeline, the scrubber beneath it, and everything that moves a replay. */
export function Transport({
  history,
  names,
  playback,
  noted,
  children,
}: {
  history: History;
  names: readonly TurnName[];
  playback: Playback;
  /** Turns that carry a note. */
  noted: ReadonlySet<number>;
  /** What stands above it. */
  children?: ReactNode;
}) {
  const words = say.replay.player;
  const { stop, stops, at, playing } = playback;
  const [keys, setKeys] = useState(false);
  const [said, setSaid] = useState('');
  const layout = useLayout();
  const incident = (by: 1 | -1) => setSaid(playback.toIncident(by) ? '' : words.noIncident);
  useKeys({
    ' ': playback.toggle,
    ArrowLeft: () => playback.stepTurn(-1),
    ArrowRight: () => playback.stepTurn(1),
    'Shift+ArrowLeft': () => playback.stepEvent(-1),
    'Shift+ArrowRight': () => playback.stepEvent(1),
    Home: playback.toStart,
    End: playback.toEnd,
    n: () => incident(1),
    'Shift+n': () => incident(-1),
    '?': () => setKeys(true),
  });
  const inTurn = stops.filter(({ turn }) => turn === stop.turn);
  const place = words.place(inTurn.indexOf(stop) + 1, inTurn.length);
  const rest = (
    <>
      <label className={css.pick}>
        <span>{words.speed}</span>
        <select
          value={playback.speed}
          onChange={(event) => playback.setSpeed(event.target.value as Speed)}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {words.speeds[speed]}
            </option>
          ))}
        </select>
      </label>
      <JumpTo history={history} names={names} playback={playback} />
      <button type="button" className={css.quiet} onClick={() => incident(1)}>
        {words.nextIncident}
      </button>
      <button type="button" className={css.quiet} onClick={() => setKeys(true)}>
        {words.keys.show}
      </button>
    </>
  );
  return (
    <section className={css.transport} aria-label={words.timeline}>
      {children}
      <Groups names={names} />
      <Timeline names={names} playback={playback} noted={noted} />
      <input
        className={css.slider}
        type="range"
        aria-label={words.slider}
        min={1}
        max={names.length}
        value={stop.turn}
        aria-valuetext={`${names[stop.turn - 1]!.line}, ${place}`}
        onChange={(event) => playback.toTurn(Number(event.target.value))}
      />
      <div className={css.controls}>
        <div className={css.steps}>
          <Step label={words.start} sign={<First />} on={playback.toStart} off={at === 0} />
          <Step
            label={words.turnBack}
            sign={<Twice />}
            on={() => playback.stepTurn(-1)}
            off={at === 0}
          />
          <Step
            label={words.eventBack}
            sign={<Once />}
            on={() => playback.stepEvent(-1)}
            off={at === 0}
          />
          <button type="button" className={css.play} onClick={playback.toggle}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 .5 11 6 2 11.5z'} />
            </svg>
            {playing ? words.pause : words.play}
          </button>
          <Step
            label={words.eventOn}
            sign={<Once on />}
            on={() => playback.stepEvent(1)}
            off={at === stops.length - 1}
          />
          <Step
            label={words.turnOn}
            sign={<Twice on />}
            on={() => playback.stepTurn(1)}
            off={at === stops.length - 1}
          />
          <Step
            label={words.end}
            sign={<First on />}
            on={playback.toEnd}
            off={at === stops.length - 1}
          />
        </div>
        {layout === 'phone' ? (
          <details className={css.more}>
            <summary>
              {place}, {words.more}
            </summary>
            <div>{rest}</div>
          </details>
        ) : (
          <>
            <span className={css.place}>{place}</span>
            {rest}
            {layout === 'wide' && <span className="note">{words.keys.short}</span>}
          </>
        )}
        <span className="soft" role="status">
          {said}
        </span>
      </div>
      {keys && (
        <Modal title={words.keys.title} onClose={() => setKeys(false)}>
          <table>
            <tbody>
              {words.keys.rows.map(([key, deed]) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{key}</kbd>
                  </th>
                  <td>{deed}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note">{words.keys.note}</p>
        </Modal>
      )}
    </section>
  );
}

/** Above the cells: talks, quarters under a text, talks again. */
function Groups({ names }: { names: readonly TurnName[] }) {
  const words = say.replay.player.groups;
  const groups: { kind: 'round' | 'quarter'; turns: number; again: boolean }[] = [];
  for (const { turn } of names) {
    const last = groups[groups.length - 1];
    if (last?.kind === turn.kind) last.turns++;
    else groups.push({ kind: turn.kind, turns: 1, again: turn.reopenings > 0 });
  }
  return (
    <p className={css.groups} aria-hidden="true">
      {groups.map(({ kind, turns, again }, at) => (
        <span key={at} style={{ flexGrow: turns }}>
          {turns > 2 && (kind === 'quarter' ? words.quarters : again ? words.again : words.talks)}
        </span>
      ))}
    </p>
  );
}

/** A cell for each turn, as wide as the others; tests stand out. What a delegation has not seen yet is bare. */
function Timeline({
  names,
  playback: { stop, eyes, toTurn },
  noted,
}: {
  names: readonly TurnName[];
  playback: Playback;
  noted: ReadonlySet<number>;
}) {
  const words = say.replay.player;
  return (
    <ol className={css.timeline} aria-label={words.timeline}>
      {names.map(({ turn, line, test, marks }) => {
        const sealed = eyes !== null && turn.turn > stop.turn;
        const what = [...(sealed ? [] : marks), ...(noted.has(turn.turn) ? [words.noted] : [])];
        return (
          <li key={turn.turn}>
            {/* The slider is the keyboard's way along the turns. */}
            <button
              type="button"
              tabIndex={-1}
              data-is={sealed ? 'later' : (test ?? turn.kind)}
              aria-current={turn.turn === stop.turn ? 'step' : undefined}
              title={words.cell(line, what.join('; '))}
              onClick={() => toTurn(turn.turn)}
            >
              <span aria-hidden="true">{turn.kind === 'round' ? turn.round : turn.quarter}</span>
              <span className="hidden">{words.cell(line, what.join('; '))}</span>
              {!sealed && marks.includes(words.signed) && (
                <i className={css.signedMark} aria-hidden="true" />
              )}
              {noted.has(turn.turn) && <i className={css.noteMark} aria-hidden="true" />}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** Phases and incidents by name. With a delegation's eyes only those that it has seen. */
function JumpTo({
  history,
  names,
  playback,
}: {
  history: History;
  names: readonly TurnName[];
  playback: Playback;
}) {
  const words = say.replay.player;
  const { eyes, stop } = playback;
  const jumps = history.jumps.filter(({ turn }) => eyes === null || turn <= stop.turn);
  const label = (jump: History['jumps'][number]) => {
    const { line, marks } = names[jump.turn - 1]!;
    const what = jump.kind === 'incident' ? marks[marks.length - 1]! : words.jumps[jump.kind];
    return `${line}${say.writing.colon}${what}`;
  };
  return (
    <label className={css.pick}>
      <span>{words.jump}</span>
      <select
        value=""
        onChange={(event) => {
          const jump = jumps[Number(event.target.value)];
          const at = jump && happeningOf(history, jump);
          if (at !== undefined) playback.toHappening(at);
        }}
      >
        <option value="">{words.here}</option>
        {jumps.map((jump, at) => (
          <option key={at} value={at}>
            {label(jump)}
          </option>
        ))}
      </select>
    </label>
  );
}

const SHOWS: Readonly<Record<History['jumps'][number]['kind'], string>> = {
  talks: 'phase',
  signature: 'agreed',
  deployment: 'quarter-opened',
  incident: 'tested',
  end: 'ended',
};

/** The happening that a jump is about; for a game that is not over, its last. */
function happeningOf({ happenings }: History, { kind, turn }: History['jumps'][number]): number {
  const at = happenings.findIndex((each) => each.turn === turn && each.event.type === SHOWS[kind]);
  return at < 0 ? happenings.length - 1 : at;
}

function Step({
  label,
  sign,
  on,
  off,
}: {
  label: string;
  sign: ReactNode;
  on: () => void;
  off: boolean;
}) {
  return (
    <button
      type="button"
      className={css.step}
      aria-label={label}
      title={label}
      onClick={on}
      aria-disabled={off}
    >
      <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
        {sign}
      </svg>
    </button>
  );
}

const flip = (on?: boolean) => (on ? 'translate(14 0) scale(-1 1)' : undefined);

function Once({ on }: { on?: boolean }) {
  return (
    <path
      transform={flip(on)}
      d="M10 1.5 4 6l6 4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  );
}

function Twice({ on }: { on?: boolean }) {
  return <path transform={flip(on)} d="M13 1 7 6l6 5zM7 1 1 6l6 5z" fill="currentColor" />;
}

function First({ on }: { on?: boolean }) {
  return <path transform={flip(on)} d="M2 1h1.8v10H2zM12 1 5 6l7 5z" fill="currentColor" />;
}
