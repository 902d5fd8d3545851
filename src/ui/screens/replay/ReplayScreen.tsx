import { useMemo, useState, useSyncExternalStore } from 'react';
import { identityOf, levelOfLink } from '../../../replay/index.ts';
import { levelHere } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { closeRecording, levelOfRecording, openedRecording, openRecording } from '../../opened.ts';
import { Notice } from '../../parts/Notice.tsx';
import { OpenedFrom } from '../../parts/OpenedFrom.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href } from '../../route.ts';
import { useLevel } from '../../uselevel.ts';
import { Library } from './Library.tsx';
import { linkIn, openFile, openLink } from './open.ts';
import { Player } from './Player.tsx';
import css from './replay.module.css';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** A recording played again and checked, from the address, a file or the games kept; or the choice of one. */
export default function ReplayScreen() {
  const link = linkIn(useSyncExternalStore(subscribe, () => location.hash));
  const [file, setFile] = useState(openedRecording);
  const named = useMemo(
    () => (link === null ? levelOfRecording(file?.text) : levelOfLink(link)),
    [link, file],
  );
  const loaded = useLevel(levelHere(named));
  const opening = useMemo(() => {
    if (!loaded || loaded === 'failed') return null;
    if (link !== null) return openLink(loaded, link);
    return file ? openFile(loaded, file.text) : null;
  }, [loaded, link, file]);
  const words = say.replay;
  /** Leave what the address names, so that something else can be open. */
  const leaveLink = () => {
    if (link !== null) location.hash = href('replay').slice(1);
  };
  const open = (name: string, text: string) => {
    openRecording(name, text);
    setFile(openedRecording());
    leaveLink();
  };
  const close = () => {
    closeRecording();
    setFile(null);
    leaveLink();
  };
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        {link === null && <OpenedFrom opened={file} />}
        {loaded === null && <p role="status">{say.common.loading}</p>}
        {loaded === 'failed' && <Notice>{say.common.notice.crash}</Notice>}
        {loaded !== null &&
          loaded !== 'failed' &&
          (opening?.ok ? (
            <Player
              key={identityOf(opening.history.recording)}
              loaded={loaded}
              history={opening.history}
              turn={opening.turn}
              opened={link === null ? file : null}
              onLeave={close}
            />
          ) : (
            <Library
              loaded={loaded}
              refused={
                opening && words.refused(link === null ? file!.name : words.link, opening.reason)
              }
              onOpen={open}
            />
          ))}
      </main>
    </>
  );
}
