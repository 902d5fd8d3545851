import {
  findAsk,
  findDeals,
  findPackages,
  improveText,
  statedInterests,
  type View,
} from '../../engine/index.ts';
import type { DealsReply, DealsRequest, Question, SearchName, Searches } from './protocol.ts';

/**
 * Searches beside the table, off the page's own thread. They take turns in slices, so that a message,
 * such as a newer question, is heard between two; what the eye is on comes first.
 */
type Search = Generator<Searches[SearchName]['found'] | undefined, Searches[SearchName]['found']>;

interface Running {
  readonly id: number;
  readonly name: SearchName;
  readonly search: Search;
  /** When an answer was last given. */
  toldAt: number;
}

const FIRST: readonly SearchName[] = ['improve', 'ask', 'packages', 'deals'];
/** How long the searches run before messages are heard, ms. */
const SLICE_MS = 20;
/** How often an answer that is not the last is given after the first, ms. */
const TELL_MS = 150;

let view: View | null = null;
let running: Running[] = [];
let awake = false;
const bell = new MessageChannel();

self.onmessage = ({ data }: MessageEvent<DealsRequest>) => {
  switch (data.kind) {
    case 'view':
      // The same level stays the same object, and what was worked out about it stays with it.
      view =
        view?.level.id === data.view.level.id ? { ...data.view, level: view.level } : data.view;
      running = [];
      return;
    case 'cancel':
      running = running.filter(({ id }) => id !== data.id);
      return;
    case 'start': {
      if (!view) return;
      const { id, question } = data;
      running.push({
        id,
        name: question.search,
        search: searchFor(view, question),
        toldAt: -Infinity,
      });
      running.sort((a, b) => FIRST.indexOf(a.name) - FIRST.indexOf(b.name));
      wake();
    }
  }
};

function searchFor(of: View, question: Question): Search {
  switch (question.search) {
    case 'improve':
      return improveText(of, statedInterests(of), question.text);
    case 'ask':
      return findAsk(of, question.text, question.party);
    case 'packages':
      return findPackages(of, question.text, question.party);
    case 'deals':
      return findDeals(of, statedInterests(of), of.party);
  }
}

/** Go on once the messages that wait have been heard. */
function wake(): void {
  if (awake) return;
  awake = true;
  bell.port2.postMessage(null);
}

bell.port1.onmessage = () => {
  awake = false;
  const until = performance.now() + SLICE_MS;
  while (running.length > 0 && performance.now() < until) {
    const first = running[0]!;
    const { value, done } = first.search.next();
    if (done) running.shift();
    const now = performance.now();
    if (value !== undefined && (done || now - first.toldAt > TELL_MS)) {
      first.toldAt = now;
      self.postMessage({ id: first.id, found: value, final: done === true } satisfies DealsReply);
    }
  }
  if (running.length > 0) wake();
};
