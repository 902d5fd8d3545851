import { useState } from 'react';
import { say } from '../../../messages/index.ts';
import { useArrival } from '../../../parts/arrival.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { href } from '../../../route.ts';
import { Editor } from './Editor.tsx';
import { Kept } from './Kept.tsx';
import { Open } from './Open.tsx';
import { firstOpened, keepDraft, type Opened } from './opened.ts';
import css from './authors.module.css';

/** For those who make levels: the levels kept here, ways to open one, and one in the making. */
export default function Authors({
  link,
  own,
}: {
  /** A level that the address carries. */
  link: string | null;
  /** The id of one kept here. */
  own: string | null;
}) {
  const words = say.authors;
  const title = useArrival();
  const [first] = useState(() => firstOpened(link, own));
  const [opened, setOpened] = useState(first.opened);
  // What the address names and nobody has changed comes again from there; a draft left in this tab stays.
  const named =
    first.opened !== null && first.opened.from !== 'draft' && first.opened.text === opened?.text;
  const change = (changed: Opened) => {
    setOpened(changed);
    if (changed.text !== opened?.text) leaveAddress();
  };
  const close = () => {
    if (!named) keepDraft(null);
    setOpened(null);
    leaveAddress();
  };
  return (
    <>
      <p>
        <a href={href('levels')}>{words.back}</a>
      </p>
      <h1 ref={title} tabIndex={-1}>
        {words.heading}
      </h1>
      <p className={css.lead}>{words.lead}</p>
      {first.refused && !opened && <Notice>{first.refused}</Notice>}
      {opened ? (
        <>
          <p>
            {words.from[opened.from]} <Button onClick={close}>{words.close}</Button>
          </p>
          <Editor opened={opened} isDraft={!named} onChange={change} />
        </>
      ) : (
        <>
          <Kept />
          <Open onOpen={setOpened} />
        </>
      )}
    </>
  );
}

/** What the address names is left: a reload brings back what is in the making, not that. */
function leaveAddress(): void {
  history.replaceState(null, '', `${href('levels')}?own`);
}
