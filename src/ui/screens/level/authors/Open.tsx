import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { formatBundle } from '../../../../content/bundle.ts';
import { number } from '../../../format.ts';
import { loadLevel } from '../../../level.ts';
import { MAIN_LEVEL } from '../../../levels.ts';
import { groundOf } from '../../../mapspec.ts';
import { say } from '../../../messages/index.ts';
import { Button } from '../../../parts/Button.tsx';
import { LevelPick } from '../../../parts/LevelPick.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Section } from '../../../parts/Section.tsx';
import { MOST_CHARACTERS, openText, type Opened } from './opened.ts';
import css from './authors.module.css';

/** Ways to have a level in the editor: a file, a text or link, a copy of one. */
export function Open({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const words = say.authors.open;
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [copied, setCopied] = useState(MAIN_LEVEL);
  const [refused, setRefused] = useState<string | null>(null);
  const take = (text: string, from: 'file' | 'paste') => {
    const { opened, refused: why } = openText(text, from);
    setRefused(why);
    if (opened) onOpen(opened);
  };
  const takeFile = (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > MOST_CHARACTERS) {
      setRefused(words.tooLarge(number(MOST_CHARACTERS)));
      return;
    }
    chosen.text().then(
      (text) => take(text, 'file'),
      () => setRefused(words.unread),
    );
  };
  // Anywhere on the page: a browser would leave it for a file that is dropped beside.
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    takeFile(event.dataTransfer?.files[0]);
  });
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const dropped = (event: DragEvent) => drop(event);
    addEventListener('dragover', over);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', dropped);
    };
  }, []);
  const copy = async () => {
    const loaded = await loadLevel(copied).catch(() => null);
    if (!loaded) {
      setRefused(say.level.failed);
      return;
    }
    const { $schema: _, ...level } = loaded.level as typeof loaded.level & { $schema?: string };
    const text = formatBundle({
      level: { ...level, id: `${level.id.slice(0, 55)}-copy` },
      line: { sectors: loaded.line },
      map: groundOf(loaded),
    });
    onOpen({ text, from: 'copy', own: null });
  };
  return (
    <Section title={words.title}>
      <div className={css.ways}>
        <div>
          <input
            ref={file}
            className="hidden"
            type="file"
            accept=".json,application/json"
            tabIndex={-1}
            aria-label={words.file}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              // The same file may be chosen again once it was mended.
              event.target.value = '';
              takeFile(chosen);
            }}
          />
          <Button main onClick={() => file.current?.click()}>
            {words.file}
          </Button>
          <p className="note">{words.fileNote}</p>
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take(pasted, 'paste');
          }}
        >
          <label htmlFor={id}>{words.paste}</label>
          <textarea
            id={id}
            className={css.paste}
            dir="ltr"
            rows={2}
            value={pasted}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setPasted(event.target.value)}
            onPaste={(event) => {
              // A whole level is opened at once: to show it in so small a field takes a browser seconds.
              const text = event.clipboardData.getData('text');
              if (!text.trim().startsWith('{')) return;
              event.preventDefault();
              take(text, 'paste');
            }}
          />
          <Button type="submit">{words.pasteOpen}</Button>
        </form>
        <div>
          <LevelPick chosen={copied} onChoose={setCopied} />
          <Button onClick={() => void copy()}>{words.copy}</Button>
        </div>
      </div>
      {refused && <Notice>{refused}</Notice>}
    </Section>
  );
}
