import { useState } from 'react';
import { uncapital } from '../format.ts';
import { say } from '../messages/index.ts';
import { href } from '../route.ts';
import { Modal } from './Modal.tsx';
import { mentions, type TermId } from './notes.ts';
import css from './parts.module.css';

/** A text in which terms of the glossary open their note where they stand. */
export function Noted({ children }: { children: string }) {
  return mentions(children).map(({ text, term }, at) =>
    term ? <FieldNote key={at} term={term} text={text} /> : text,
  );
}

/** The terms that these texts mention, each opening its note: for texts that cannot hold a button. */
export function TermsIn({ texts }: { texts: readonly string[] }) {
  const terms = new Set(texts.flatMap(mentions).flatMap(({ term }) => term ?? []));
  if (terms.size === 0) return null;
  return (
    <p className="note">
      {say.glossary.notes}{' '}
      {[...terms].map((term, at) => (
        <span key={term}>
          {at > 0 && ', '}
          <FieldNote term={term} text={uncapital(say.glossary.entries[term].term)} />
        </span>
      ))}
    </p>
  );
}

function FieldNote({ term, text }: { term: TermId; text: string }) {
  const [open, setOpen] = useState(false);
  const entry = say.glossary.entries[term];
  return (
    <>
      <button
        type="button"
        className={css.term}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text}
      </button>
      {open && (
        <Modal title={entry.term} onClose={() => setOpen(false)}>
          <p>{entry.text}</p>
          <p className="note">
            <a href={href('glossary')} target="_blank" rel="noreferrer">
              {say.glossary.all}
            </a>
          </p>
        </Modal>
      )}
    </>
  );
}
