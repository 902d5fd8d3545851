import { useLayoutEffect, useRef, useState } from 'react';
import type { Message } from '../../../session/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import type { Talking } from './talking.ts';
import css from './seat.module.css';

/** The last word of the press, until it is noted: what a facilitator puts there is for everyone to see. */
export function Press({ talking }: { talking: Talking }) {
  const last = talking.messages.findLast(({ channel }) => channel.kind === 'press');
  if (!last || !talking.unread.press) return null;
  return <Line key={last.id} message={last} onNoted={() => talking.markRead('press')} />;
}

/** One line; what does not fit comes with a press of the button, and can be noted then. */
function Line({ message, onNoted }: { message: Message; onNoted: () => void }) {
  const words = say.seat.strip;
  const text = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const look = () => {
      const { scrollWidth = 0, clientWidth = 0 } = text.current ?? {};
      setCut(scrollWidth > clientWidth);
    };
    const observer = new ResizeObserver(look);
    observer.observe(text.current!);
    return () => observer.disconnect();
  }, []);
  const more = cut && !open;
  return (
    <p className={css.press}>
      <span ref={text} dir="auto" className={open ? css.pressOpen : css.pressLine}>
        <b>{words.press}</b> {message.text}
      </span>
      <Button
        small
        aria-expanded={more ? false : undefined}
        onClick={more ? () => setOpen(true) : onNoted}
      >
        {more ? words.morePress : words.readPress}
      </Button>
    </p>
  );
}
