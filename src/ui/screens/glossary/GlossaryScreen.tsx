import { say } from '../../messages/index.ts';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import css from './glossary.module.css';

/** All terms of the glossary, by name. */
export default function GlossaryScreen() {
  const words = say.glossary;
  const entries = Object.entries(words.entries).toSorted(([, a], [, b]) =>
    a.term.localeCompare(b.term, say.writing.dates),
  );
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1>{words.title}</h1>
        <p className={css.lead}>{words.lead}</p>
        <dl className={css.terms}>
          {entries.map(([id, { term, text }]) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </main>
    </>
  );
}
