import { useGame } from '../../game/context.ts';
import { HandInState } from '../../game/HandIn.tsx';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';

/** Between two quarters: whoever holds the game opens the next. */
export function Between() {
  const { game, snapshot } = useGame();
  const { view } = snapshot;
  const { own } = game;
  const words = say.line.between;
  if (!own) {
    return (
      <>
        <p className="note">{words.byHost}</p>
        <HandInState />
      </>
    );
  }
  return (
    <>
      <p className="note">
        {words.runNote}
        {view.russiaTests === 'person' && view.party === 'russia' && ` ${words.runComplies}`}
      </p>
      <Button onClick={() => own.runQuietQuarters()}>{words.run}</Button>
      <Button main onClick={() => own.openQuarter()}>
        {words.open}
      </Button>
    </>
  );
}
