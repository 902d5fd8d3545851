import { useState } from 'react';
import { number } from '../../../format.ts';
import type { LevelCard } from '../../../levels.ts';
import { say } from '../../../messages/index.ts';
import { forgetLevel, OWN_LIMITS } from '../../../ownlevels.ts';
import { useOwnCards } from '../../../useowncards.ts';
import { Button } from '../../../parts/Button.tsx';
import { Confirm } from '../../../parts/Confirm.tsx';
import { Section } from '../../../parts/Section.tsx';
import { href } from '../../../route.ts';
import css from './authors.module.css';

/** Where a level is played: the first page with it chosen. */
export function playAddress(id: string): string {
  return `${href('home')}?level=${id}`;
}

/** The levels kept in this browser. */
export function Kept() {
  const words = say.authors.kept;
  const cards = useOwnCards();
  const [removing, setRemoving] = useState<LevelCard | null>(null);
  return (
    <Section title={words.title}>
      {cards.length === 0 && <p>{words.none}</p>}
      <ul className={css.kept}>
        {cards.map((card) => (
          <li key={card.id}>
            <bdi>{card.title}</bdi> <code className="soft">{card.id}</code>{' '}
            <a href={`${href('levels')}?own=${card.id}`}>
              {words.open}
              <span className="hidden"> {card.title}</span>
            </a>{' '}
            <a href={playAddress(card.id)}>
              {words.play}
              <span className="hidden"> {card.title}</span>
            </a>{' '}
            <Button small onClick={() => setRemoving(card)}>
              {words.remove}
              <span className="hidden"> {card.title}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="note">
        {words.limits(number(OWN_LIMITS.levels), number(OWN_LIMITS.characters))}
      </p>
      {removing && (
        <Confirm
          title={words.remove}
          deed={words.remove}
          onClose={() => setRemoving(null)}
          onDone={() => forgetLevel(removing.id)}
        >
          <p>{words.sure(removing.title)}</p>
        </Confirm>
      )}
    </Section>
  );
}
