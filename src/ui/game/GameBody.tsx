import {
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from 'react';
import { say } from '../messages/index.ts';
import { screen } from '../screen.ts';
import { BriefingScreen } from '../screens/briefing/BriefingScreen.tsx';
import { TableScreen } from '../screens/table/TableScreen.tsx';
import { Announcement } from './Announcement.tsx';
import {
  PlayingContext,
  useDeciding,
  useSnapshot,
  type BriefingWay,
  type Playing,
} from './context.ts';
import { GameHeader } from './GameHeader.tsx';
import { momentOf } from './game.ts';
import css from './game.module.css';

const LineScreen = screen(() => import('../screens/line/LineScreen.tsx'));
const IncidentScreen = screen(() => import('../screens/incident/IncidentScreen.tsx'));

/**
 * A seat of a game, wherever the game is held: the header, and the table, the line or the incident by
 * its phase.
 */
export function GameBody({
  game,
  loaded,
  drafts,
  handIn,
  briefing,
  ended,
  tools,
  menu,
  banner,
  children,
}: Playing & {
  readonly briefing: BriefingWay;
  /** Shown once the run is over. */
  readonly ended: ReactNode;
  /** Beside briefing, log and menu in the header. */
  readonly tools?: ReactNode;
  /** Beside what the menu has for every game. */
  readonly menu?: ReactNode;
  /** One line between header and screen. */
  readonly banner?: ReactNode;
  /** Notices above the screen. */
  readonly children?: ReactNode;
}) {
  const { view } = useSnapshot(game);
  const deciding = useDeciding(game);
  const here = useMemo(
    () => ({ game, loaded, drafts, handIn, briefing, deciding }),
    [game, loaded, drafts, handIn, briefing, deciding],
  );
  const moment = momentOf(view);
  const [above, height] = useHeight();
  return (
    <PlayingContext value={here}>
      <Announcement />
      <div ref={above}>
        <GameHeader menu={menu}>{tools}</GameHeader>
        {children}
        {banner && <div className={css.banner}>{banner}</div>}
      </div>
      <Suspense
        fallback={
          <p style={{ padding: 24 }} role="status">
            {say.common.loading}
          </p>
        }
      >
        <div className={css.under} style={{ '--header': `${height}px` } as CSSProperties}>
          {briefing.shown ? (
            <BriefingScreen />
          ) : view.outcome ? (
            ended
          ) : view.phase === 'talks' ? (
            <TableScreen key={moment} />
          ) : view.phase === 'violation' ? (
            <IncidentScreen />
          ) : (
            <LineScreen key={moment} />
          )}
        </div>
      </Suspense>
    </PlayingContext>
  );
}

/** Height of a bare header, pixels, until it has been measured. */
const HEADER_PX = 52;

/** How much of the window is taken above a screen that fills the rest: notices come and go there. */
function useHeight(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(HEADER_PX);
  useEffect(() => {
    const observer = new ResizeObserver(() => setHeight(box.current?.offsetHeight ?? HEADER_PX));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return [box, height];
}
