import { useMemo, type ReactNode } from 'react';
import type { Party, View } from '../../../engine/index.ts';
import { courseByTurn, type Decision } from '../../../lab/debrief/index.ts';
import type { Recording } from '../../../replay/index.ts';
import { useGame } from '../../game/context.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Contents, goToPart, type PartName } from './Contents.tsx';
import { Course } from './course/Course.tsx';
import { Decisions } from './decisions/Decisions.tsx';
import { useDecisions } from './decisions/search.ts';
import { cause } from './cause.ts';
import { headline } from './headline.ts';
import { Answer } from './luck/Answer.tsx';
import { useJudgement } from './luck/judgement.ts';
import { Luck } from './luck/Luck.tsx';
import { Negotiation } from './negotiation/Negotiation.tsx';
import { Next } from './Next.tsx';
import { Questions } from './questions/Questions.tsx';
import { Opened } from './Opened.tsx';
import { PrintHead } from './PrintHead.tsx';
import { SignatureDay } from './SignatureDay.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import css from './debrief.module.css';

/** The debrief of the game in progress, which is over. */
export default function DebriefScreen() {
  const { game, snapshot } = useGame();
  const { view, party } = snapshot;
  // The recording changes with the view only.
  const recording = useMemo(() => view && (game.own?.recording() ?? null), [game, view]);
  // A host that holds the game has a debrief of its own, with all of its tables.
  return recording && <Debrief view={view} party={party} recording={recording} />;
}

const NONE: readonly Decision[] = [];

/** How a run ended, how much of it was judgement and how much luck, and what there is to learn from it. */
export function Debrief({
  view,
  party,
  recording,
}: {
  /** Of the delegation that is debriefed, with everything opened. */
  view: View;
  party: Party;
  recording: Recording;
}) {
  const { level } = view;
  const title = useArrival();
  const course = useMemo(() => courseByTurn(level, recording), [level, recording]);
  const judging = useJudgement(level, recording, party);
  const judged = judging.state !== 'running';
  const finding = useDecisions(level, recording, party, judged);
  const judgement = judging.state === 'done' ? judging.judged.judgement : null;
  const decisions = finding.state === 'done' ? finding.decisions : NONE;
  const debriefed = useMemo(
    () => ({ level, recording, party, judgement, decisions }),
    [level, recording, party, judgement, decisions],
  );
  const decided = course.some(({ decision }) => decision !== null);
  const parts: readonly PartName[] = [
    'timeline',
    'luck',
    ...(decided ? (['course'] as const) : []),
    'decisions',
    'negotiation',
    'opened',
    'questions',
    'next',
  ];
  return (
    <main id="main" className={css.page}>
      <PrintHead view={view} party={party} recording={recording} />
      <h1 ref={title} tabIndex={-1}>
        {headline(view)}
      </h1>
      <p className={css.lead}>
        {cause(view)} <SignatureDay view={view} party={party} recording={recording} />
      </p>
      <Answer judging={judging} party={party} signed={view.text !== null} />
      <Contents parts={parts} />
      <Part name="timeline">
        <Timeline level={level} course={course} party={party} />
      </Part>
      <div className={css.pair}>
        <Part name="luck">
          <Luck judging={judging} party={party} signed={view.text !== null} />
        </Part>
        {decided && (
          <Part name="course">
            <Course view={view} course={course} />
          </Part>
        )}
      </div>
      <Part name="decisions">
        <Decisions finding={finding} level={level} recording={recording} />
      </Part>
      <Part name="negotiation">
        <Negotiation view={view} party={party} recording={recording} wanted={judged} />
      </Part>
      <Part name="opened">
        <Opened view={view} />
      </Part>
      <Part name="questions">
        <Questions debriefed={debriefed} />
      </Part>
      <Part name="next">
        <Next view={view} party={party} recording={recording} />
      </Part>
    </main>
  );
}

function Part({ name, children }: { name: PartName; children: ReactNode }) {
  return (
    <div
      id={`debrief-${name}`}
      className={name === 'next' ? `${css.part} ${css.onScreen}` : css.part}
      tabIndex={-1}
      aria-label={say.debrief.parts[name]}
      role="region"
    >
      {children}
      <p className={css.back}>
        <a href="#debrief-contents" onClick={(event) => goToPart(event, 'contents')}>
          {say.debrief.parts.back}
        </a>
      </p>
    </div>
  );
}
