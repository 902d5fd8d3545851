import { useMemo } from 'react';
import {
  factsOf,
  newRun,
  viewFor,
  type Level,
  type Party,
  type View,
} from '../../../engine/index.ts';
import { number, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Section } from '../../parts/Section.tsx';
import css from './briefing.module.css';
import { Sheet } from './Sheet.tsx';

/** A view from which only what the level states is read: nothing in it was drawn for a run that is played. */
function statedView(level: Level, party: Party): View {
  return { ...viewFor(newRun(level, 'stated').state, party), meters: level.war.start };
}

/**
 * The briefing of a delegation as the level states it, for whoever may still change places: without what
 * the seed draws for its holders.
 */
export function StatedBriefing({
  level,
  party,
  onLeave,
}: {
  level: Level;
  party: Party;
  onLeave: () => void;
}) {
  const words = say.briefing;
  const title = useArrival();
  const delegation = level.delegations[party];
  return (
    <main id="main" className={css.page}>
      <p className={css.kicker}>{words.statedKicker}</p>
      <h1 ref={title} tabIndex={-1}>
        <DelegationMark party={party} /> {words.heading(delegation.name)}
      </h1>
      <p className={css.role}>{delegation.sheet.role}</p>
      <p>
        <Button main onClick={onLeave}>
          {words.toLobby}
        </Button>
      </p>
      <StatedSheet level={level} party={party} />
    </main>
  );
}

/** What the level states of a delegation’s wishes and knowledge. */
export function StatedSheet({ level, party }: { level: Level; party: Party }) {
  const words = say.briefing;
  const view = useMemo(() => statedView(level, party), [level, party]);
  const { weightSpread } = level.delegations[party];
  const weights = factsOf(level).weights[party];
  return (
    <Sheet view={view}>
      <Section title={words.weights}>
        <p className="note">{words.statedNote(percent(weightSpread))}</p>
        <table className={css.weights}>
          <thead>
            <tr>
              <th scope="col">{words.article}</th>
              <th scope="col" className="num">
                {words.stated}
              </th>
            </tr>
          </thead>
          <tbody>
            {level.articles.map(({ id, title: name }, at) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="num">{number(weights[at]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </Sheet>
  );
}
