import { number } from '../../format.ts';
import { useGame } from '../../game/context.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import css from './briefing.module.css';
import { Counting, Weights } from './Interests.tsx';
import { Sheet } from './Sheet.tsx';

/** The confidential sheet of the person's delegation. */
export function BriefingScreen() {
  const { snapshot, briefing } = useGame();
  const { view } = snapshot;
  const { level, party, own } = view;
  const delegation = level.delegations[party];
  const words = say.briefing;
  const title = useArrival();
  const type = party === 'russia' && own.resolute !== null ? own.resolute : null;
  return (
    <main id="main" className={css.page}>
      <p className={css.kicker}>{words.kicker}</p>
      <h1 ref={title} tabIndex={-1}>
        <DelegationMark party={party} /> {words.heading(delegation.name)}
      </h1>
      <p className={css.role}>{delegation.sheet.role}</p>
      {type !== null && <p className={css.role}>{words.type.russia[type ? 'true' : 'false']}</p>}
      <p>
        <Button main onClick={() => briefing.show(false)}>
          {view.turn === 1 ? words.go : words.back}
        </Button>
      </p>
      <Sheet view={view} reserve={words.reserve(number(own.reserve, 1))}>
        <Counting view={view} />
        <Weights view={view} />
      </Sheet>
    </main>
  );
}
