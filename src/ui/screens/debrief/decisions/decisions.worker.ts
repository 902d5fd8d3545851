import { decisionSearch, type DecisionSearch } from '../../../../lab/debrief/index.ts';
import type { DecisionsReply, DecisionsRequest } from './protocol.ts';

/** Tries decisions otherwise, part by part, as the page deals them out. */
let search: DecisionSearch | null = null;

self.onmessage = ({ data }: MessageEvent<DecisionsRequest>) => {
  self.postMessage(answer(data));
};

function answer(request: DecisionsRequest): DecisionsReply {
  switch (request.kind) {
    case 'prepare': {
      const { level, recording, party, stages } = request;
      const prepared = decisionSearch(level, recording, party, { stages });
      if (!prepared.ok) return { kind: 'fault', fault: prepared.fault };
      search = prepared.value;
      return { kind: 'prepared', stages: search.stages.length };
    }
    case 'trials':
      return { kind: 'trials', trials: search!.trials(request.stage, request.tried) };
    case 'run':
      return { kind: 'tried', tried: search!.run(request.trial) };
    case 'decisions':
      return { kind: 'decisions', decisions: search!.decisions(request.tried) };
  }
}
