import { Component, lazy, Suspense, type ReactNode } from 'react';
import { say } from './messages/index.ts';
import { Button } from './parts/Button.tsx';
import { Notice } from './parts/Notice.tsx';
import { Preparing } from './parts/Preparing.tsx';
import { NewVersion } from './offline/NewVersion.tsx';
import { isPartMissing } from './offline/version.ts';
import { useRoute } from './route.ts';
import { screen } from './screen.ts';
import { HomeScreen } from './screens/home/HomeScreen.tsx';

const GameScreen = lazy(() => import('./game/GameScreen.tsx'));
const ModelScreen = screen(() => import('./screens/model/ModelScreen.tsx'));
const LabScreen = screen(() => import('./screens/lab/LabScreen.tsx'));
const LevelScreen = screen(() => import('./screens/level/LevelScreen.tsx'));
const GlossaryScreen = screen(() => import('./screens/glossary/GlossaryScreen.tsx'));
const RecordedDebrief = screen(() => import('./screens/debrief/RecordedDebrief.tsx'));
const ReplayScreen = screen(() => import('./screens/replay/ReplayScreen.tsx'));
const CompareScreen = screen(() => import('./screens/compare/CompareScreen.tsx'));
const ClassroomScreen = screen(() => import('./screens/classroom/ClassroomScreen.tsx'));
const JoinScreen = screen(() => import('./screens/join/JoinScreen.tsx'));
const SeatScreen = screen(() => import('./screens/seat/SeatScreen.tsx'));
const HotSeatScreen = screen(() => import('./screens/hotseat/HotSeatScreen.tsx'));
const StartScreen = screen(() => import('./screens/start/StartScreen.tsx'));
const FacilitateScreen = screen(() => import('./screens/facilitate/FacilitateScreen.tsx'));
const WallScreen = screen(() => import('./screens/wall/WallScreen.tsx'));

/** A fault of the page itself: say so, and offer to load it again; the saved game is untouched. */
class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main style={{ padding: 24, display: 'grid', gap: 12, maxWidth: 560 }}>
        <Notice>{isPartMissing() ? say.common.version.missing : say.common.notice.crash}</Notice>
        <Button onClick={() => location.reload()}>{say.common.notice.reload}</Button>
      </main>
    );
  }
}

/** The page: one screen at a time, by its address. */
export function App() {
  const route = useRoute();
  return (
    <>
      <Boundary key={route === 'briefing' ? 'play' : route}>
        <a className="skip" href="#main" onClick={skip}>
          {say.common.skip}
        </a>
        <Suspense fallback={<Preparing text={say.common.loading} game={route === 'play'} />}>
          {route === 'home' && <HomeScreen />}
          {(route === 'play' || route === 'briefing') && (
            <GameScreen briefing={route === 'briefing'} />
          )}
          {route === 'model' && <ModelScreen />}
          {route === 'lab' && <LabScreen />}
          {route === 'levels' && <LevelScreen />}
          {route === 'glossary' && <GlossaryScreen />}
          {route === 'replay' && <ReplayScreen />}
          {route === 'debrief' && <RecordedDebrief />}
          {route === 'compare' && <CompareScreen />}
          {route === 'classroom' && <ClassroomScreen />}
          {route === 'join' && <JoinScreen />}
          {route === 'seat' && <SeatScreen />}
          {route === 'hotseat' && <HotSeatScreen />}
          {route === 'start' && <StartScreen />}
          {route === 'facilitate' && <FacilitateScreen />}
          {route === 'wall' && <WallScreen />}
        </Suspense>
      </Boundary>
      <NewVersion />
    </>
  );
}

/** Move the focus to the content without touching the address, which names the screen. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
