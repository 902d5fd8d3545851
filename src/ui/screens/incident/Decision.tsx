import { useState, type ReactNode } from 'react';
import { signatoriesOf, type Action, type View } from '../../../engine/index.ts';
import { useGame } from '../../game/context.ts';
import { momentOf } from '../../game/game.ts';
import { Deed, HandIn } from '../../game/HandIn.tsx';
import { useLaidOut } from '../../game/laying.ts';
import { say } from '../../messages/index.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { Section } from '../../parts/Section.tsx';
import css from './incident.module.css';

/** One way to decide a step: a button for whoever decides, a choice to suggest for whoever looks on. */
interface Way {
  readonly id: string;
  readonly label: string;
  readonly action: Action;
  readonly note?: string;
  /** Why it cannot be done stands in the note. */
  readonly disabled?: boolean;
  /** What is asked once more before it is done, as it ends the run. */
  readonly asked?: string;
}

/** What this seat may decide now, unless it is the coalition's answer, which stands with its outlook. */
export function Decision({ view }: { view: View }) {
  const { party, violation } = view;
  const { step } = violation!;
  const words = say.incident;
  if (step === 'backing' && party === 'us') {
    return (
      <Ways
        key={step}
        view={view}
        title={words.backing.title}
        ways={(['back', 'abstain'] as const).map((backing) => ({
          id: backing,
          label: words.backing[backing],
          action: { type: 'back', party, backing },
        }))}
      >
        <p className="note">{words.backing.note}</p>
      </Ways>
    );
  }
  if (step !== 'aftermath') return null;
  const { calendar } = view.level;
  const noMore = view.reopenings >= calendar.reopenings;
  const bound = signatoriesOf(view.level, view.text!).includes(party);
  const { wish } = words;
  const way = (id: 'accept' | 'reopen' | 'withdraw', note: string, disabled = false): Way => ({
    ...(id === 'withdraw' ? { asked: wish.withdrawAsked } : {}),
    id,
    label: wish[id],
    action: { type: 'wish', party, wish: id },
    note,
    disabled,
  });
  return (
    <Ways
      key={step}
      view={view}
      title={wish.title}
      ways={[
        way('accept', wish.acceptNote),
        way('reopen', noMore ? wish.noMore : wish.reopenNote(calendar.reopenedRounds), noMore),
        way('withdraw', bound ? wish.withdrawNote : wish.notBound, !bound),
      ]}
    />
  );
}

function Ways({
  view,
  title,
  ways,
  children,
}: {
  view: View;
  title: string;
  ways: readonly Way[];
  children?: ReactNode;
}) {
  const { snapshot, deciding } = useGame();
  const { laid, change, laidOut } = useLaidOut<string | null>({
    moment: momentOf(view),
    fresh: null,
    parse: (text) => ways.find(({ id, disabled }) => !disabled && quoted(id) === text)?.id ?? null,
    decisions: (chosen) => ways.filter(({ id }) => id === chosen).map(({ action }) => action),
  });
  const [sure, setSure] = useState<Way | null>(null);
  if (!snapshot.myTurn) return null;
  return (
    <Section title={title}>
      {children}
      {sure && (
        <Confirm
          title={sure.asked!}
          deed={sure.label}
          onClose={() => setSure(null)}
          onDone={() => deciding.decide(sure.action)}
        >
          <p>{sure.note}</p>
        </Confirm>
      )}
      <ul className={css.wishes}>
        {ways.map((each, at) => {
          const { id, label, action, note, disabled = false, asked } = each;
          return (
            <li key={id}>
              {snapshot.mayDecide ? (
                <Deed
                  main={at === 0}
                  disabled={disabled}
                  onClick={() => (asked ? setSure(each) : deciding.decide(action))}
                >
                  {label}
                </Deed>
              ) : (
                <label>
                  <input
                    type="radio"
                    name="way"
                    checked={laid === id}
                    disabled={disabled}
                    onChange={() => change(() => id)}
                  />{' '}
                  {label}
                </label>
              )}
              {note && <span className="note">{note}</span>}
            </li>
          );
        })}
      </ul>
      {!snapshot.mayDecide && laid !== null && <HandIn laid={laidOut}>{null}</HandIn>}
    </Section>
  );
}

function quoted(id: string): string {
  return JSON.stringify(id);
}
