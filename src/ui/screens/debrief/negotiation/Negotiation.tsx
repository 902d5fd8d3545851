import { useMemo, useState } from 'react';
import { trueInterests, type Interests, type Party, type View } from '../../../../engine/index.ts';
import { talksOf, type Recording, type Talks } from '../../../../replay/index.ts';
import { say } from '../../../messages/index.ts';
import { Section } from '../../../parts/Section.tsx';
import { Pick } from '../../../parts/Pick.tsx';
import { Conceded } from './Conceded.tsx';
import { LeftOnTheTable } from './LeftOnTheTable.tsx';
import { Missed } from './Missed.tsx';
import { Moves } from './Moves.tsx';
import { Proposals } from './Proposals.tsx';
import { RedLines } from './RedLines.tsx';
import { useSearch } from './useSearch.ts';
import css from './negotiation.module.css';

/** The talks of a run that is over, by everyone's true weights: what was possible, and who gave what. */
export function Negotiation({
  view,
  party,
  recording,
  wanted,
}: {
  view: View;
  party: Party;
  recording: Recording;
  /** Whether to search all texts yet. */
  wanted: boolean;
}) {
  const talks = useMemo(() => talksOf(view.level, recording), [view.level, recording]);
  const interests = useMemo(() => trueInterests(view), [view]);
  const [which, setWhich] = useState(() => {
    const signed = talks.findLastIndex((each) => each.signed !== null);
    return signed < 0 ? talks.length - 1 : signed;
  });
  const chosen = talks[which];
  if (!chosen || !interests) return null;
  return (
    <Section title={say.debrief.negotiation.title}>
      {talks.length > 1 && (
        <Pick
          beside
          label={say.debrief.negotiation.talks.label}
          options={talks.map((each, at) => ({ name: `${at}`, label: nameOf(each, at) }))}
          chosen={`${which}`}
          onChoose={(name) => setWhich(Number(name))}
        />
      )}
      {chosen.rounds.length === 0 ? (
        <p>{say.debrief.negotiation.empty}</p>
      ) : (
        <Told
          key={which}
          talks={chosen}
          which={which}
          recording={recording}
          interests={interests}
          party={party}
          wanted={wanted}
        />
      )}
    </Section>
  );
}

function nameOf({ signed, rounds }: Talks, at: number): string {
  const words = say.debrief.negotiation.talks;
  const name = at === 0 ? words.first : words.reopened(at);
  return signed ? words.signed(name, rounds.length) : words.none(name);
}

function Told({
  talks,
  which,
  recording,
  interests,
  party,
  wanted,
}: {
  talks: Talks;
  which: number;
  recording: Recording;
  interests: Interests;
  party: Party;
  wanted: boolean;
}) {
  const words = say.debrief.negotiation;
  const { level } = talks.end;
  const { searched, state } = useSearch(level, recording, interests, which, wanted);
  const round = talks.rounds.length;
  return (
    <>
      <p className="note">{talks.signed ? words.basis.signed(round) : words.basis.none(round)}</p>
      <p className="note" role="status">
        {state === 'done' ? '' : state === 'failed' ? words.searchFailed : words.searching}
      </p>
      <div className={css.parts}>
        <Proposals talks={talks} interests={interests} party={party} deals={searched.deals} />
        <LeftOnTheTable talks={talks} interests={interests} searched={searched} />
        <Missed talks={talks} interests={interests} searched={searched} done={state === 'done'} />
        <RedLines talks={talks} />
      </div>
      <div className={css.parts}>
        <Conceded talks={talks} interests={interests} />
        <Moves talks={talks} recording={recording} />
      </div>
    </>
  );
}
