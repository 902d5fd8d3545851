import { useState } from 'react';
import { openStream } from '../../../base/stream.ts';
import { factsOf, isSameText, type View } from '../../../engine/index.ts';
import { strategiesFor, type Strategy } from '../../../strategies/index.ts';
import { moveInWords } from '../../game/reasons.ts';
import { say } from '../../messages/index.ts';
import { strategyTitle, strategyWords } from '../../strategies.ts';
import { Button } from '../../parts/Button.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { ChangesList } from './ChangesList.tsx';
import type { Draft } from './draft.ts';
import css from './table.module.css';

/** What a strategy would do in my seat, from what I may know: a hint, and a way to learn the tactics. */
export function SuggestBlock(props: { view: View; draft: Draft }) {
  return <Fold title={say.table.suggest.title}>{() => <Suggest {...props} />}</Fold>;
}

function Suggest({ view, draft }: { view: View; draft: Draft }) {
  const words = say.table.suggest;
  const known = strategiesFor(view.party);
  const [id, setId] = useState(known[0]!.id);
  const strategy = known.find((each) => each.id === id)!;
  const told = strategyWords(id);
  const reason = reasonOf(strategy, view);
  if (reason?.kind !== 'talks') return null;
  const before = view.pastRounds.at(-1)?.positions ?? factsOf(view.level).openings;
  const taken = isSameText(draft.signing ?? draft.text, reason.text);
  const take = () => {
    if (reason.move === 'signs') draft.sign(reason.text);
    else draft.adopt(reason.text);
  };
  return (
    <>
      <p className="note">{words.note}</p>
      <label className={css.select}>
        {words.who}{' '}
        <select value={id} onChange={({ target }) => setId(target.value)}>
          {known.map((each) => (
            <option key={each.id} value={each.id}>
              {strategyTitle(each.id)}
            </option>
          ))}
        </select>
      </label>
      <p className="note">
        {told?.summary} {told && words.basis(told.basis)}
      </p>
      <p>{moveInWords(reason, view.party, before)}</p>
      <ChangesList level={view.level} from={draft.text} to={reason.text} />
      <p>
        {taken ? (
          <span className="soft">{words.taken}</span>
        ) : (
          <Button small disabled={draft.locked} onClick={take}>
            {reason.move === 'signs' ? words.sign : say.deals.put}
          </Button>
        )}
      </p>
    </>
  );
}

/** Tactics of talks draw nothing, so any stream will do. */
function reasonOf(strategy: Strategy, view: View) {
  return strategy.decide(view, openStream('hint', view.turn, view.party)).reason();
}
