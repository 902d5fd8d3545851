import { useEffect, useMemo, useRef, useState } from 'react';
import { levelHere } from '../../level.ts';
import { cardOf } from '../../levels.ts';
import { useLevel } from '../../uselevel.ts';
import { groundOf, plainSectors } from '../../mapspec.ts';
import { number, uncapital } from '../../format.ts';
import { castAs } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { openRecording } from '../../opened.ts';
import { Button } from '../../parts/Button.tsx';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { StillMap } from '../../parts/StillMap.tsx';
import { requestGame } from '../../request.ts';
import { go, href, useQuery, useUnknown } from '../../route.ts';
import { PICTURED } from '../../stills.ts';
import { gameUnderWay, lastGames } from '../../games.ts';
import { NewGame, type Chosen } from './NewGame.tsx';
import css from './home.module.css';

/** The first page: one click to a running game; the last game resumes. */
export function HomeScreen() {
  const unknown = useUnknown();
  const named = levelHere(useQuery().get('level'));
  const [level, setLevel] = useState(named);
  // What is on screen names the delegations; a screen left before may have shown another level.
  castAs(cardOf(level)!);
  return (
    <div className={css.page}>
      <SiteHeader />
      <main id="main" className={css.main}>
        {unknown && <Notice>{say.home.noPage}</Notice>}
        <div className={css.hero}>
          <Front level={level} onLevel={setLevel} />
        </div>
        <div className={css.cards}>
          <Resume />
          <Replays />
          <Card part={say.home.lab}>
            <Button onClick={() => go('lab')}>{say.home.lab.button}</Button>
          </Card>
          <Card part={say.home.model}>
            <Button onClick={() => go('model')}>{say.home.model.button}</Button>
          </Card>
          <LevelCard id={level} />
        </div>
      </main>
    </div>
  );
}

/** The level to be played, and the way to its page. */
function LevelCard({ id }: { id: string }) {
  const { title, rounds, quarters, sectors, lengthKm } = cardOf(id)!;
  const words = say.home.levels;
  return (
    <Card
      part={{
        kicker: words.kicker,
        title,
        body: words.body(number(rounds), number(quarters), number(sectors), number(lengthKm)),
      }}
    >
      <Button
        onClick={() => {
          location.hash = `${href('levels')}?level=${id}`.slice(1);
        }}
      >
        {words.button}
      </Button>
    </Card>
  );
}

/** Where the panel lies over the map, CSS pixels from the map's top left. */
type Cover = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** The map, and over it, or below it where the window is narrow, the panel that starts a game. */
function Front({ level, onLevel }: Chosen) {
  const panel = useRef<HTMLFormElement>(null);
  const [cover, setCover] = useState<Cover | null>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = element;
      const below = y >= (element.previousElementSibling as HTMLElement).offsetHeight;
      setCover(below ? null : { x, y, width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <HomeMap level={level} cover={cover} />
      <NewGame panel={panel} level={level} onLevel={onLevel} />
    </>
  );
}

/** The map behind the page, drawn after everything that can be read and pressed. */
function HomeMap({ level, cover }: { level: string; cover: Cover | null }) {
  const label = say.home.mapCaption(cardOf(level)!.title);
  const live = <LiveMap level={level} cover={cover} label={label} />;
  return (
    <div className={css.map}>
      {level === PICTURED ? (
        <StillMap label={label} lasting>
          {live}
        </StillMap>
      ) : (
        live
      )}
    </div>
  );
}

function LiveMap({ level, cover, label }: { level: string; cover: Cover | null; label: string }) {
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), 150);
    return () => clearTimeout(timer);
  }, []);
  const found = useLevel(soon ? level : null);
  const loaded = found === 'failed' ? null : found;
  const spec = useMemo(
    () =>
      loaded && {
        ground: groundOf(loaded),
        focus: { kind: 'home' as const },
        sectors: plainSectors(loaded),
        layers: { numbers: false },
        ...(cover ? { insets: { left: cover.x + cover.width, right: 20 }, covers: [cover] } : {}),
      },
    [loaded, cover],
  );
  return spec && <MapCanvas spec={spec} label={label} gestures={false} />;
}

interface CardWords {
  readonly kicker: string;
  readonly title: string;
  readonly body?: string;
}

function Card({ part, children }: { part: CardWords; children: React.ReactNode }) {
  return (
    <section className={css.card}>
      <p className={css.kicker}>{part.kicker}</p>
      <h2>{part.title}</h2>
      {part.body && <p>{part.body}</p>}
      <div className={css.deed}>{children}</div>
    </section>
  );
}

function Resume() {
  const found = useMemo(() => gameUnderWay.resumable(), []);
  const words = say.home.resume;
  if (found.kind === 'broken') {
    return (
      <Card part={{ kicker: words.kicker, title: words.brokenTitle, body: words.broken }}>
        {null}
      </Card>
    );
  }
  const saved = found.kind === 'game' ? found.game : null;
  if (saved?.ended) {
    return (
      <Card
        part={{
          kicker: words.lastKicker,
          title: words.last(uncapital(saved.ended)),
          body: saved.line,
        }}
      >
        <Button
          main
          onClick={() => {
            requestGame({ kind: 'resume' });
            go('play');
          }}
        >
          {words.outcome}
        </Button>
      </Card>
    );
  }
  return saved ? (
    <Card part={{ kicker: words.kicker, title: words.title, body: saved.line }}>
      <Button
        main
        onClick={() => {
          requestGame({ kind: 'resume' });
          go('play');
        }}
      >
        {words.button}
      </Button>
    </Card>
  ) : (
    <Card part={{ kicker: words.kicker, title: words.noneTitle, body: words.none }}>{null}</Card>
  );
}

/** Last games named on this page; all of them are on that of the replays. */
const SHOWN = 5;

function Replays() {
  const file = useRef<HTMLInputElement>(null);
  const games = lastGames();
  const [unread, setUnread] = useState(false);
  const open = (name: string, text: string) => {
    openRecording(name, text);
    go('replay');
  };
  return (
    <Card part={say.home.replays}>
      <input
        ref={file}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={say.home.replays.button}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          chosen?.text().then(
            (text) => open(chosen.name, text),
            () => setUnread(true),
          );
        }}
      />
      <Button onClick={() => file.current?.click()}>{say.home.replays.button}</Button>
      {unread && <Notice>{say.home.replays.unread}</Notice>}
      <a className={css.all} href={href('replay')}>
        {say.home.replays.all}
      </a>
      {games.length > 0 && (
        <details className={css.last}>
          <summary>{say.home.replays.last}</summary>
          <ul>
            {games.slice(0, SHOWN).map((game) => (
              <li key={game.id}>
                <Button small onClick={() => open(game.line, game.recording)}>
                  {say.home.replays.open}
                </Button>{' '}
                {game.line}
                {game.ended && <span className="soft">{`, ${uncapital(game.ended)}`}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
