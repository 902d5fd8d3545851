import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { TalkIcon } from './icons.tsx';
import css from './seat.module.css';

/** Opens and closes the talk, and says how much of it is new. */
export function TalkButton({
  unread,
  open,
  onClick,
}: {
  unread: number;
  open: boolean;
  onClick: () => void;
}) {
  return (
    <Button small aria-expanded={open} onClick={onClick}>
      <TalkIcon />
      {say.talk.button}
      {unread > 0 && (
        <>
          <span className={css.count} aria-hidden="true">
            {unread}
          </span>
          <span className="hidden"> {say.talk.unread(unread)}</span>
        </>
      )}
    </Button>
  );
}
