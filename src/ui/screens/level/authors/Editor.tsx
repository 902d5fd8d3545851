import { useEffect, useId, useRef } from 'react';
import { formatBundle } from '../../../../content/bundle.ts';
import { offsetOf } from '../../../../content/json.ts';
import { number } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Deeds } from './Deeds.tsx';
import { Faults } from './Faults.tsx';
import { keepDraft, type Opened } from './opened.ts';
import { Preview } from './Preview.tsx';
import { useCheck } from './useCheck.ts';
import css from './authors.module.css';

/** Browsers take seconds to paste thousands of lines into a field, characters; longer texts are put there. */
const LONG_PASTE = 5000;

/** A level in the making: its text, what is wrong with it, what can be done with it, and how it looks. */
export function Editor({
  opened,
  isDraft,
  onChange,
}: {
  opened: Opened;
  /** Whether nothing but this tab has the text. */
  isDraft: boolean;
  onChange: (opened: Opened) => void;
}) {
  const words = say.authors;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, own } = opened;
  const { parsed, last, failed } = useCheck(text);
  useEffect(() => {
    // Once it is checked: not with each letter.
    if (parsed && isDraft) keepDraft(opened);
  }, [parsed, opened, isDraft]);
  const find = (path: string) => {
    const area = field.current;
    if (!area) return;
    const at = offsetOf(text, path);
    const end = text.indexOf('\n', at);
    area.focus();
    area.setSelectionRange(at, end < 0 ? text.length : end);
    const lines = text.slice(0, at).split('\n').length - 1;
    area.scrollTop = lines * Number.parseFloat(getComputedStyle(area).lineHeight) - 60;
  };
  return (
    <>
      <p role="status">
        {parsed === null
          ? words.check.checking
          : parsed.ok
            ? words.check.sound
            : words.check.faults(parsed.total, number(parsed.total))}
      </p>
      {failed && <Notice>{words.check.failed}</Notice>}
      {parsed?.ok && (
        <Deeds
          bundle={parsed.bundle}
          own={own}
          onKept={(kept) => onChange({ ...opened, own: kept })}
          onRename={(bundle) => onChange({ ...opened, text: formatBundle(bundle) })}
        />
      )}
      {parsed && !parsed.ok && <Faults faults={parsed.faults} total={parsed.total} onFind={find} />}
      <div className={css.bench}>
        <Section title={words.editor.title}>
          <label htmlFor={id}>{words.editor.label}</label>
          <textarea
            ref={field}
            id={id}
            className={css.editor}
            dir="ltr"
            wrap="off"
            rows={30}
            value={text}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby={`${id}-note`}
            onChange={(event) => onChange({ ...opened, text: event.target.value })}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text');
              if (pasted.length < LONG_PASTE) return;
              event.preventDefault();
              const { selectionStart: from, selectionEnd: to } = event.currentTarget;
              onChange({ ...opened, text: text.slice(0, from) + pasted + text.slice(to) });
            }}
          />
          <p id={`${id}-note`} className="note">
            {words.editor.note}
          </p>
        </Section>
        {last && (
          <div>
            {parsed && !parsed.ok && <p className="note">{words.check.stale}</p>}
            <Preview bundle={last} />
          </div>
        )}
      </div>
    </>
  );
}
