import { useId, useState, type RefObject } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { Difficulty } from '../../../strategies/index.ts';
import { number } from '../../format.ts';
import { gameUnderWay, lastGames } from '../../games.ts';
import { cardOf, FIRST_LEVEL } from '../../levels.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { LevelPick } from '../../parts/LevelPick.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { freshSeed, isSeed, requestGame } from '../../request.ts';
import { go, href } from '../../route.ts';
import css from './home.module.css';

const SEATS: readonly Party[] = ['ukraine', 'russia', 'us', 'coalition'];

export interface Chosen {
  /** Id of the level to play. */
  readonly level: string;
  readonly onLevel: (id: string) => void;
}

/** The short level, offered to whoever has not played here yet. */
function FirstVisit({ level, onLevel }: Chosen) {
  const [isFirst] = useState(() => lastGames().length === 0 && !gameUnderWay.look());
  const short = cardOf(FIRST_LEVEL);
  if (!isFirst || !short || level === FIRST_LEVEL) return null;
  return (
    <p className={css.first}>
      <button type="button" onClick={() => onLevel(FIRST_LEVEL)}>
        {say.home.first(short.title, number(short.minutes))}
      </button>
    </p>
  );
}

/** The form that starts a game: level, delegation, counterparts, seed. */
export function NewGame({
  panel,
  level,
  onLevel,
}: Chosen & { panel: RefObject<HTMLFormElement | null> }) {
  const card = cardOf(level)!;
  const [party, setParty] = useState<Party>('ukraine');
  const [seed, setSeed] = useState(freshSeed);
  const [testsByPerson, setTestsByPerson] = useState(false);
  const [difficulty, setDifficulty] = useState<Difficulty>('declared');
  const seedId = useId();
  const valid = isSeed(seed);
  const play = () => {
    if (!valid) return;
    const byPerson = party === 'russia' && testsByPerson;
    requestGame({ kind: 'new', level, party, seed, testsByPerson: byPerson, difficulty });
    go('play');
  };
  return (
    <form
      ref={panel}
      className={css.panel}
      onSubmit={(event) => {
        event.preventDefault();
        play();
      }}
    >
      <h1>{say.home.headline}</h1>
      <p className={css.lead}>{say.home.lead}</p>
      <div className={css.level}>
        <LevelPick beside chosen={level} onChoose={onLevel} />
        <p className="note">{card.summary}</p>
        <FirstVisit level={level} onLevel={onLevel} />
      </div>
      <fieldset className={css.seats}>
        <legend className="hidden">{say.home.seat}</legend>
        {SEATS.map((seat) => (
          <label key={seat} className={css.seat}>
            <input
              type="radio"
              name="seat"
              value={seat}
              checked={party === seat}
              onChange={() => setParty(seat)}
            />
            <DelegationMark party={seat} name />
            <span className={css.motto}>{card.delegations[seat].motto}</span>
          </label>
        ))}
      </fieldset>
      {party === 'russia' && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={testsByPerson}
            onChange={(event) => setTestsByPerson(event.target.checked)}
          />
          {say.home.testsByPerson(cast.russia.name)}
        </label>
      )}
      <div className={css.start}>
        <Button type="submit" main>
          {say.home.play(cast[party].name)}
        </Button>
        <p className="note">{say.home.terms(number(card.minutes))}</p>
      </div>
      <p className={css.classroom}>
        <a href={href('classroom')}>{say.classroom.home.link}</a>
      </p>
      <Counterparts chosen={difficulty} onChoose={setDifficulty} />
      <details className={css.options}>
        <summary>{say.home.seed}</summary>
        <label htmlFor={seedId} className="hidden">
          {say.home.seed}
        </label>
        <input
          id={seedId}
          value={seed}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${seedId}-help`}
          aria-invalid={!valid}
          onChange={(event) => setSeed(event.target.value.trim())}
        />
        <p id={`${seedId}-help`} className="note">
          {say.home.seedHelp}
        </p>
        {!valid && <Notice>{say.home.seedFault}</Notice>}
      </details>
    </form>
  );
}

/** How the other seats are played. */
function Counterparts({
  chosen,
  onChoose,
}: {
  chosen: Difficulty;
  onChoose: (difficulty: Difficulty) => void;
}) {
  const words = say.home.counterparts;
  return (
    <details className={css.options}>
      <summary>
        {words.title}
        {say.writing.colon}
        {words.names[chosen]}
      </summary>
      <fieldset className={css.counterparts}>
        <legend className="hidden">{words.title}</legend>
        {(Object.keys(words.names) as Difficulty[]).map((difficulty) => (
          <label key={difficulty} className={css.counterpart}>
            <input
              type="radio"
              name="counterparts"
              value={difficulty}
              checked={chosen === difficulty}
              onChange={() => onChoose(difficulty)}
            />
            <span>
              <b>{words.names[difficulty]}</b>
              <span className="note">{words.notes[difficulty]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
