import { lazy, Suspense } from 'react';
import { levelHere } from '../../level.ts';
import { isBuiltIn } from '../../levels.ts';
import { say } from '../../messages/index.ts';
import { LevelPick } from '../../parts/LevelPick.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href, useQuery } from '../../route.ts';
import { useLevel } from '../../uselevel.ts';
import css from '../model/model.module.css';
import { LevelPage } from './LevelPage.tsx';

// Checking a level takes a library that no other page needs.
const Authors = lazy(() => import('./authors/Authors.tsx'));

/** A level, or the part of the page for those who make levels. */
export default function LevelScreen() {
  const query = useQuery();
  const link = query.get('level-in');
  const own = query.get('own');
  const authors = link !== null || own !== null;
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        {authors ? (
          <Suspense fallback={<p role="status">{say.common.loading}</p>}>
            <Authors key={link ?? own} link={link} own={own || null} />
          </Suspense>
        ) : (
          <Shown id={levelHere(query.get('level'))} />
        )}
      </main>
    </>
  );
}

function Shown({ id }: { id: string }) {
  const loaded = useLevel(id);
  const words = say.level;
  return (
    <>
      <LevelPick
        beside
        chosen={id}
        onChoose={(chosen) => {
          location.hash = `${href('levels')}?level=${chosen}`.slice(1);
        }}
      />
      <p>
        {!isBuiltIn(id) && (
          <a className="alone" href={`${href('levels')}?own=${id}`}>
            {words.edit}
          </a>
        )}{' '}
        <a className="alone" href={`${href('levels')}?own`}>
          {words.authors}
        </a>
      </p>
      {loaded && loaded !== 'failed' ? (
        <LevelPage level={loaded.level} />
      ) : (
        <p role="status">{loaded === 'failed' ? words.failed : say.common.loading}</p>
      )}
    </>
  );
}
