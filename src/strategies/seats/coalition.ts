import { chooseActs, type Aims } from './acting.ts';
import { answerViolation } from './answering.ts';
import type { Conduct } from './conduct.ts';
import { evenOutLine } from './deploying.ts';
import { wishes } from './wishing.ts';

const TALKS: Aims = {
  alternatives: { russia: -1, ukraine: 0.5, coalition: 0.5 },
  meters: { readiness: 4, usCommitment: 6 },
  asking: 1.5,
  threshold: 0.4,
};
const QUARTERS: Aims = {
  alternatives: { coalition: 0.3 },
  meters: { counterDrone: 12, europeanEnablers: 20, readiness: 3, usCommitment: 6 },
  asking: 2,
  threshold: 0.4,
};

export const coalition: Conduct = {
  talkActs: (view) => chooseActs(view, TALKS),
  quarter: (view) => [...chooseActs(view, QUARTERS), ...evenOutLine(view)],
  violation: (view, stream) =>
    view.violation!.step === 'response'
      ? answerViolation(view, stream)
      : wishes(view.party, 'accept'),
};
