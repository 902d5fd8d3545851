import { cast } from '../cast.ts';
export const incident = {
  title: {
    coalition: (words: string, count: number, place: string) =>
      `${words} ${count === 1 ? 'soldier of the force is' : 'soldiers of the force are'} dead in sector ${place}`,
    ukraine: (words: string, count: number, place: string) =>
      `${words} of ${cast.ukraine.of} soldiers ${count === 1 ? 'is' : 'are'} dead in sector ${place}`,
    none: (move: string, place: string) => `${move} in sector ${place}; no one was killed`,
    move: { probe: 'A probe', strike: 'A strike', offensive: 'An offensive' },
  },
  aMove: { probe: 'a probe', strike: 'a strike', offensive: 'an offensive' },
  wounded: (count: string) => `${count} wounded.`,
  from: (who: string) => `The soldiers were from ${who}.`,
  amongThem: (count: string, who: string) => `Among the dead: ${count} of ${who}.`,
  ordered: (move: string, share: string) =>
    `You ordered ${move}; to the others, who do not know your type, it stood at ${share}.`,
  stood: (move: string, share: string) => `By the model, ${move} stood at ${share}.`,
  draw: (move: string, share: string, tempo: string) =>
    `The draw: a decision arose with a chance of ${tempo}, and ${move} then stood at ${share}.`,
  kind: {
    probe: 'Drones and sabotage below the threshold of open attack.',
    strike: 'Shelling of a position on the line.',
    offensive: 'Ground forces have crossed the line.',
  },
  known: 'What is known, and how surely',
  knownToOthers: 'What the others hold, and how surely',
  impact: {
    probe: (sector: number) => `Drones and sabotage in sector ${sector}`,
    strike: (sector: number) => `Fire hit a position in sector ${sector}`,
    offensive: (sector: number) => `Ground forces crossed the line in sector ${sector}`,
  },
  /** "Four soldiers killed, nine wounded". */
  losses: (killed: string, count: number, wounded: string | null) =>
    `${killed} ${count === 1 ? 'soldier' : 'soldiers'} killed${wounded ? `, ${wounded} wounded` : ''}`,
  /** Beside the mark on the map. */
  origin: 'likely origin',
  ownDenial: 'An answer to a provocation, as you say',
  claim: {
    impact: ['', 'observers on the ground'],
    losses: ['', 'ministry of defence'],
    get origin(): readonly [string, string] {
      return [`It came from ground held by ${cast.russia.seat}`, 'monitors and radar'];
    },
    unit: ['By a regular unit', 'satellite images'],
    order: ['Ordered above brigade', 'intercepts, one source'],
    get denial(): readonly [string, string] {
      return [`An answer to a provocation, as ${cast.russia.seat} says`, 'no record of one'];
    },
  } as Record<string, readonly [string, string]>,
  answers: 'The answers, and where each leads',
  answersPlain: 'The answers',
  yourAnswerPlain: 'Your response',
  yourAnswer: 'Your response, and where each leads',
  response: {
    protest: 'A statement and the Security Council; no movement.',
    reinforce: 'Troops to the sector; the United States is asked to back it.',
    'strike-back': 'Hit the firing unit; the United States is asked to back it.',
  },
  back: (share: string) => `US backs ${share}`,
  abstain: (share: string) => `US abstains ${share}`,
  noDecision: 'no US decision arises',
  get next() {
    return `${cast.russia.Seat}, next quarter, if a decision arises`;
  },
  get firm() {
    return `${cast.russia.Of} view: ${cast.coalition.seat} firm`;
  },
  get committed() {
    return `${cast.us.Seat} committed`;
  },
  breakthrough: 'The offensive breaks through',
  widerWar: 'The answer grows into war',
  outsideArticle5:
    'Outside Article 5: an attack on soldiers sent to hold this line does not by itself bind NATO.',
  widerWarNote: 'If it does, the ceasefire is over at once; whether it does is drawn.',
  afterwards: 'Afterwards any signatory may let the text stand, ask for talks or withdraw.',
  backing: {
    get title() {
      return `${cast.us.Of} decision`;
    },
    back: 'Back the answer',
    abstain: 'Abstain',
    note: 'Backing costs something now and shares the risk; abstaining from a pledge costs more, the firmer the pledge was.',
  },
  wish: {
    title: 'What do you want now?',
    accept: 'Let the text stand',
    acceptNote: 'The violation is contained and the ceasefire goes on.',
    reopen: 'Ask to reopen the text',
    reopenNote: (rounds: number) =>
      `Back to the table for up to ${rounds} rounds; fighting goes on at half its pace. Without a new text the ceasefire is over.`,
    withdraw: 'Withdraw from the text',
    withdrawNote: 'The ceasefire ends at once.',
    withdrawAsked: 'Withdraw from the text?',
    notBound: 'The text does not bind you, so you cannot withdraw from it.',
    noMore: 'The text cannot be reopened again.',
  },
  why: {
    title: 'Why it could happen here',
    order:
      'Chance of a strike or offensive in one decision. Each bar is what a group of inputs adds, against a design that deters: its effect averaged over all orders in which the groups could be exchanged (Shapley values), so that the bars add up.',
    reference: 'Full package (a design that deters)',
    here: 'This quarter',
    all: 'all terms',
    asText: 'The same as a table',
  },
  clock: {
    title: 'The clock',
    note: 'The order is the rule; the hours are the usual course.',
    hours: (hours: number) => (hours === 0 ? '0 h' : `+${hours} h`),
    steps: {
      happened: ['', 'as known in the first hour'],
      liaison: ['Contact through liaison', 'to learn whether it was ordered'],
      get statement() {
        return [`First statement: ${cast.coalition.seat} answers`, 'silence reads as protest'];
      },
      council: ['Security Council meets', 'Russia holds a veto'],
      get washington() {
        return [
          `${cast.us.Seat} answers`,
          `only if ${cast.coalition.seat} reinforces or strikes back`,
        ];
      },
      restored: ['The text stands, or reopens', 'any signatory may ask for talks or withdraw'],
    },
    state: { past: 'done', now: 'now', next: 'to come' },
    skipped: 'does not arise after protest',
  },
  after: {
    title: 'What everyone now believes, and why',
    titlePlain: 'What was decided',
    note: 'Bayes’ rule on what was seen: each figure moves by how much likelier the move was for the resolute type.',
    get revisionist() {
      return `${cast.russia.Seat} revisionist`;
    },
    get firm() {
      return `${cast.coalition.Seat} firm`;
    },
    get committed() {
      return `${cast.us.Seat} committed`;
    },
    before: 'before',
    now: 'after',
  },
};
