import { say } from '../messages/index.ts';
import { openTurn, type OpenedTurn } from '../opened.ts';
import { href } from '../route.ts';

/** From a figure to the page that takes the model apart; with the very turn opened there, if given. */
export function ModelLink({ turn, label }: { turn?: OpenedTurn; label?: string }) {
  if (!turn) {
    return (
      <a className="alone" href={href('model')}>
        {label ?? say.common.toModel}
      </a>
    );
  }
  return (
    <a className="alone" href={`${href('model')}?turn=${turn.turn}`} onClick={() => openTurn(turn)}>
      {label ?? say.common.openTurn}
    </a>
  );
}
