import { useMemo, useState } from 'react';
import { SETTINGS, solveStage, type StageSolution } from '../../../model/index.ts';
import { chance } from '../../format.ts';
import { nameAs } from '../../level.ts';
import { cardOf, MAIN_LEVEL } from '../../levels.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { OddsBar } from '../../parts/OddsBar.tsx';
import { Section } from '../../parts/Section.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { Pick } from '../../parts/Pick.tsx';
import { Claims } from './Claims.tsx';
import { Constants, Sources } from './Constants.tsx';
import { GameTree } from './GameTree.tsx';
import { History } from './History.tsx';
import { Inputs } from './Inputs.tsx';
import { KnownSettings } from './KnownSettings.tsx';
import { MoveWorth, Odds } from './Odds.tsx';
import { EuropesEnablers, Remedies, Shapley } from './Parts.tsx';
import { constantsWith, situationOf, turnInAddress, type Start } from './situation.ts';
import { Surface } from './Surface.tsx';
import { Tornado } from './Tornado.tsx';
import css from './model.module.css';

/** What the list of beginnings calls the turn of a game. */
const TURN = 'turn';
const FIRST_SETTING = 'equipped';

/** The model taken apart, for a reader who looks for the place where we cheated: limits first. */
export default function ModelScreen() {
  const words = say.model;
  const [{ asked, turn }] = useState(turnInAddress);
  // The evidence and the named settings are of the main level, whatever was played before.
  if (!turn) nameAs(cardOf(MAIN_LEVEL)!);
  const [start, setStart] = useState<Start>(turn ? { turn } : { setting: FIRST_SETTING });
  const [at, setAt] = useState(() => situationOf(start, 'planning'));
  const solution = useMemo(() => solveStage(at.state, at.beliefs, constantsWith(at.curve)), [at]);
  const begin = (next: Start) => {
    setStart(next);
    setAt(situationOf(next, at.curve));
  };
  const origin = situationOf(start, at.curve);
  const changed =
    at.state !== origin.state || at.beliefs.revisionist !== origin.beliefs.revisionist;
  const origins = 'turn' in start ? start.turn.name : start.setting;
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1>{words.heading}</h1>
        <p className={css.text}>{words.intro}</p>
        <Contents />
        <Part id="limits">
          <Section title={words.limits}>
            <ul className={css.list}>
              {words.limitList.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </Section>
        </Part>
        <Part id="game">
          <Section title={words.game}>
            <ol className={css.numbered}>
              {words.gameText.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Section>
        </Part>
        <Part id="state">
          <Section title={words.from.title}>
            <p className={css.text}>{words.from.note}</p>
            {asked && !turn && <Notice>{words.from.lost}</Notice>}
            <div className={css.begin}>
              <Pick
                label={words.from.start}
                options={[
                  ...(turn ? [{ name: TURN, label: words.from.turn(turn.name) }] : []),
                  ...SETTINGS.map(({ id }) => ({ name: id, label: words.setting[id]! })),
                ]}
                chosen={'turn' in start ? TURN : start.setting}
                onChoose={(id) => begin(id === TURN ? { turn: turn! } : { setting: id })}
              />
              {changed && (
                <Button small onClick={() => begin(start)}>
                  {words.from.back}
                </Button>
              )}
            </div>
            <div className={css.apart}>
              <Live solution={solution} />
              <div>
                <h3>{words.from.inputs}</h3>
                <Inputs at={at} onMove={setAt} />
              </div>
              <div className={css.results}>
                <Odds at={at} solution={solution} />
              </div>
            </div>
            <MoveWorth at={at} solution={solution} />
            <Shapley at={at} />
            <Remedies at={at} solution={solution} />
            <EuropesEnablers at={at} />
          </Section>
        </Part>
        <Part id="tree">
          <GameTree
            at={at}
            solution={solution}
            name={changed ? words.from.changed(origins) : origins}
          />
        </Part>
        <Part id="surface">
          <Surface at={at} />
        </Part>
        <Part id="proposals">
          <KnownSettings />
        </Part>
        <Part id="claims">
          <Claims />
        </Part>
        <Part id="tornado">
          <Tornado at={at} />
        </Part>
        <Part id="history">
          <History curve={at.curve} />
        </Part>
        <Part id="constants">
          <Constants />
        </Part>
        <Part id="sources">
          <Sources />
        </Part>
      </main>
    </>
  );
}

/** On a narrow page the odds stay in sight while sliders move; they are told in full below. */
function Live({ solution: { moves } }: { solution: StageSolution }) {
  const words = say.model.odds;
  return (
    <div className={css.live} aria-hidden="true">
      <p>
        <b>{chance(moves[2]! + moves[3]!)}</b> {words.risk}
      </p>
      <OddsBar odds={moves} label={words.title} />
    </div>
  );
}

/** Parts of the page in their order, with what each is called. */
const parts = () => ({
  limits: say.model.limits,
  game: say.model.game,
  state: say.model.from.title,
  tree: say.model.tree.title,
  surface: say.model.surface.title,
  proposals: say.model.settings,
  claims: say.evidence.claims.title,
  tornado: say.evidence.tornado.title,
  history: say.evidence.history.title,
  constants: say.evidence.constants.title,
  sources: say.evidence.sources.title,
});
type PartId = keyof ReturnType<typeof parts>;

function idOf(part: PartId): string {
  return `model-${part}`;
}

function Part({ id, children }: { id: PartId; children: React.ReactNode }) {
  return (
    <div id={idOf(id)} tabIndex={-1} className={css.part}>
      {children}
    </div>
  );
}

/** The address names the screen, so the way to a part of it is a button, not a fragment. */
function Contents() {
  return (
    <nav className={css.contents} aria-label={say.model.contents}>
      <ul>
        {(Object.entries(parts()) as [PartId, string][]).map(([part, title]) => (
          <li key={part}>
            <button
              type="button"
              onClick={() => {
                const element = document.getElementById(idOf(part));
                element?.scrollIntoView();
                element?.focus({ preventScroll: true });
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
