import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Level } from '../../../engine/index.ts';
import { presetsFor, type Experiment, type Preset } from '../../../lab/worlds/index.ts';
import { levelHere } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { LevelPick } from '../../parts/LevelPick.tsx';
import { href, useQuery } from '../../route.ts';
import { useLevel } from '../../uselevel.ts';
import { Notice } from '../../parts/Notice.tsx';
import { Section } from '../../parts/Section.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import type { Ran } from '../../worlds/pool.ts';
import { useExperiment, type Asked } from '../../worlds/useExperiment.ts';
import {
  experimentOf,
  keepDraft,
  keepSpeed,
  keptDraft,
  presetDraft,
  presetOf,
  type Draft,
} from './draft.ts';
import { Form } from './Form.tsx';
import { fitsInTab, keepResults, keptResults } from './keptresults.ts';
import css from './lab.module.css';
import { Results } from './Results.tsx';
import { Running } from './Running.tsx';

/** What was asked, and the question it came from if any. */
interface Question {
  readonly asked: Asked;
  readonly preset: Preset | null;
}

/** The last results of this page, so that another screen can be looked at between. */
let last: { readonly question: Question; readonly ran: Ran } | null = null;

/** A page scrolled by less is where it was, pixels. */
const NEAR = 60;

/** The lab: many worlds over a grid of inputs, what they come to, and how to repeat it. */
export default function LabScreen() {
  const query = useQuery();
  const id = levelHere(query.get('level'));
  const [attempt, setAttempt] = useState(0);
  const loaded = useLevel(id, attempt);
  const words = say.lab;
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1>{words.heading}</h1>
        <p className={css.lead}>{words.lead}</p>
        <LevelPick
          beside
          chosen={id}
          onChoose={(chosen) => {
            location.hash = `${href('lab')}?level=${chosen}`.slice(1);
          }}
        />
        {loaded && loaded !== 'failed' ? (
          <Bench key={id} level={loaded.level} />
        ) : loaded === 'failed' ? (
          <>
            <Notice>{words.levelFailed}</Notice>
            <div>
              <Button onClick={() => setAttempt(attempt + 1)}>{words.running.retry}</Button>
            </div>
          </>
        ) : (
          <p role="status">{say.common.loading}</p>
        )}
      </main>
    </>
  );
}

function Bench({ level }: { level: Level }) {
  const [draft, setDraft] = useState<Draft>(() => keptDraft(level));
  const [question, setQuestion] = useState<Question | null>(null);
  const [earlier] = useState(() => last ?? keptOf(level));
  const { status, cancel } = useExperiment(question?.asked ?? null);
  const results = useRef<HTMLDivElement>(null);
  const experiment = useMemo(() => experimentOf(level, draft), [level, draft]);
  const change = useCallback((next: Draft) => {
    setDraft(next);
    keepDraft(next);
  }, []);
  const run = useCallback(
    (of: Experiment, preset: Preset | null = presetOf(level, of)) => {
      setQuestion({ asked: { level, experiment: of }, preset });
    },
    [level],
  );
  /** How far the page was scrolled when results were last brought into sight. */
  const shownAt = useRef(0);
  const show = useCallback(() => {
    // Beside the form they are mostly in sight; beneath it never.
    const beneath = matchMedia('(max-width: 1199px)').matches;
    results.current?.scrollIntoView({ block: beneath ? 'start' : 'nearest' });
    shownAt.current = scrollY;
  }, []);
  useEffect(() => {
    if (question) show();
  }, [question, show]);
  const ran = status?.kind === 'done' || status?.kind === 'cancelled' ? status.ran : null;
  useEffect(() => {
    if (!ran || !question) return;
    last = { question, ran };
    keepResults(ran, question.preset);
    // Whoever has gone elsewhere in the meantime stays there.
    if (Math.abs(scrollY - shownAt.current) < NEAR) show();
    keepSpeed(ran.experiment.start.kind, countPerSecond(ran));
  }, [ran, question, show]);
  const waiting =
    question !== null &&
    (status === null || status.kind === 'running' || status.kind === 'summing');
  const seen = question ? ran && { question, ran } : earlier;
  return (
    <>
      <div className={css.ask}>
        <Section title={say.lab.questions.title}>
          <p className="note">{say.lab.questions.note}</p>
          <ul className={css.questions}>
            {presetsFor(level).map((preset) => (
              <PresetCard
                key={preset.id}
                preset={preset}
                busy={waiting}
                onRun={() => {
                  const next = presetDraft(preset);
                  change(next);
                  const made = experimentOf(level, next);
                  if (made.ok) run(made.value, preset);
                }}
              />
            ))}
          </ul>
        </Section>
      </div>
      <div className={css.bench}>
        <Section title={say.lab.form.title}>
          <Form
            level={level}
            draft={draft}
            experiment={experiment}
            running={waiting}
            onChange={change}
            onRun={run}
          />
        </Section>
        <div
          ref={results}
          className={css.results}
          role="region"
          aria-label={say.lab.verdict.results}
          tabIndex={-1}
        >
          <Running
            status={status}
            asked={question !== null}
            onCancel={cancel}
            onRetry={() => question && setQuestion({ ...question, asked: { ...question.asked } })}
            empty={seen === null}
          />
          {seen && question === null && last === null && (
            <p className="note">{say.lab.verdict.kept}</p>
          )}
          {ran && !fitsInTab(ran) && <p className={css.few}>{say.lab.verdict.tooLarge}</p>}
          {seen && (
            <Results
              key={seen.ran.hash}
              ran={seen.ran}
              preset={seen.question.preset}
              level={level}
            />
          )}
        </div>
      </div>
      {seen && <ToResults of={results} />}
    </>
  );
}

/** Results of an earlier load of this tab. */
function keptOf(level: Level): typeof last {
  const kept = keptResults(level);
  if (!kept) return null;
  const { ran, preset } = kept;
  return { question: { asked: { level, experiment: ran.experiment }, preset }, ran };
}

/** The way to results that have come while something else was in sight, as on a phone. */
function ToResults({ of }: { of: RefObject<HTMLDivElement | null> }) {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setAway(!entry!.isIntersecting));
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  if (!away) return null;
  return (
    <button
      type="button"
      className={css.toResults}
      onClick={() => {
        of.current?.scrollIntoView();
        of.current?.focus({ preventScroll: true });
      }}
    >
      {say.lab.verdict.toResults}
    </button>
  );
}

function countPerSecond({ experiment, cells, seconds }: Ran): number {
  return (experiment.worlds * cells.length) / Math.max(0.05, seconds);
}

function PresetCard({ preset, busy, onRun }: { preset: Preset; busy: boolean; onRun: () => void }) {
  const words = say.lab.questions;
  const { question, about } = words.presets[preset.id] ?? {
    question: preset.id,
    about: '',
  };
  return (
    <li>
      <h3>{question}</h3>
      <p>{about}</p>
      <Button small disabled={busy} onClick={onRun}>
        {words.run}
        <span className="hidden">{words.of(question)}</span>
      </Button>
    </li>
  );
}
