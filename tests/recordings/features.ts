import { factsOf, PARTIES, type GameEvent, type Level } from '../../src/engine/index.ts';
import { BACKINGS, MOVES, RESPONSES } from '../../src/model/index.ts';
import { PERSON } from '../../src/match/index.ts';
import { type History } from '../../src/replay/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';

/** What a game shows of the rules, by names that `wantedOf` lists. */
export function featuresOf({
  level,
  recording,
  moments,
  happenings,
}: History): ReadonlySet<string> {
  const features = new Set<string>();
  const texts = (how: string, text: readonly number[]) => {
    text.forEach((option, article) => {
      const { id, options } = level.articles[article]!;
      features.add(`${how}/${id}/${options[option]!.id}`);
    });
  };
  for (const party of PARTIES) features.add(`seat/${party}/${recording.seats[party]}`);
  if (recording.hashes.length === factsOf(level).maxTurns) features.add('turns/most');
  features.add(`tests/${recording.russiaTests}`);
  for (const { event, moment } of happenings) {
    features.add(`event/${event.type}`);
    switch (event.type) {
      case 'tabled':
        texts('tabled', event.text);
        break;
      case 'agreed':
        texts('signed', event.text);
        break;
      case 'acted':
        features.add(`act/${event.act}`);
        break;
      case 'level-event':
        features.add(`level-event/${event.id}`);
        if (event.injected) features.add(`injected/${moments[moment]!.state.phase}`);
        break;
      case 'tested':
        features.add(`move/${event.move}`);
        break;
      case 'complied':
        features.add('move/comply');
        break;
      case 'responded':
        features.add(`response/${RESPONSES[event.response]}`);
        break;
      case 'backed':
        features.add(`backing/${BACKINGS[event.backing]}`);
        break;
      case 'wished':
        features.add(`wish/${event.party}/${event.wish}`);
        break;
      case 'consent':
        features.add(`consent/${event.party}/${event.granted}`);
        break;
      case 'offensive-ended':
        features.add(`offensive/${event.succeeded}`);
        break;
      case 'risked-wider-war':
        features.add(`wider-war/${event.came}`);
        break;
      case 'handed-over':
        features.add(`handed-over/${event.to === PERSON ? PERSON : 'strategy'}`);
        break;
      case 'arrived':
        features.add(`troops/${level.contributors[event.contributor]!.id}`);
        break;
      case 'ended': {
        const { kind, cause, party } = event.outcome;
        features.add(`outcome/${[kind, cause, party].filter(Boolean).join('/')}`);
        break;
      }
    }
  }
  return features;
}

/** Every type of event; a new one does not compile until it is listed. */
const EVENTS: Readonly<Record<GameEvent['type'], true>> = {
  phase: true,
  'level-event': true,
  tabled: true,
  shown: true,
  signed: true,
  'signature-withdrawn': true,
  'walked-out': true,
  acted: true,
  'act-took-effect': true,
  'contributor-answered': true,
  'front-moved': true,
  agreed: true,
  'round-closed': true,
  'quarter-opened': true,
  incident: true,
  arrived: true,
  'pledge-missed': true,
  'went-home': true,
  moved: true,
  consent: true,
  'deployment-blocked': true,
  complied: true,
  tested: true,
  'snapped-back': true,
  responded: true,
  backed: true,
  'risked-wider-war': true,
  'offensive-ended': true,
  beliefs: true,
  wished: true,
  contained: true,
  reopened: true,
  ended: true,
  revealed: true,
  'handed-over': true,
  'timed-out': true,
};

/** How a run can end, with everyone who can end it so. */
const OUTCOMES: readonly string[] = [
  'no-deal/rounds-ran-out',
  'no-deal/walked-out/ukraine',
  'no-deal/walked-out/russia',
  'settled/last-quarter',
  'reopened/last-quarter',
  'collapsed/rounds-ran-out',
  'collapsed/walked-out/ukraine',
  'collapsed/walked-out/russia',
  'collapsed/offensive-succeeded',
  'collapsed/wider-war',
  ...PARTIES.map((party) => `collapsed/withdrew/${party}`),
];

/** All that the kept recordings have to show between them. */
export function wantedOf(level: Level): readonly string[] {
  const options = level.articles.flatMap((article) =>
    article.options.map((option) => `${article.id}/${option.id}`),
  );
  return [
    ...OUTCOMES.map((outcome) => `outcome/${outcome}`),
    ...options.flatMap((option) => [`tabled/${option}`, `signed/${option}`]),
    ...Object.keys(EVENTS).map((type) => `event/${type}`),
    ...level.acts.map(({ id }) => `act/${id}`),
    ...level.events.map(({ id }) => `level-event/${id}`),
    ...['talks', 'ceasefire', 'deployment', 'violation'].map((phase) => `injected/${phase}`),
    'handed-over/strategy',
    'handed-over/person',
    ...level.contributors.map(({ id }) => `troops/${id}`),
    ...MOVES.map((move) => `move/${move}`),
    ...RESPONSES.map((response) => `response/${response}`),
    ...BACKINGS.map((backing) => `backing/${backing}`),
    ...PARTIES.flatMap((party) =>
      ['accept', 'reopen', 'withdraw'].map((wish) => `wish/${party}/${wish}`),
    ),
    ...['ukraine/true', 'ukraine/false', 'russia/true', 'russia/false'].map(
      (consent) => `consent/${consent}`,
    ),
    'offensive/true',
    'offensive/false',
    'wider-war/true',
    'wider-war/false',
    'turns/most',
    'tests/model',
    'tests/person',
    ...STRATEGIES.map(({ party, id }) => `seat/${party}/${id}`),
    ...PARTIES.map((party) => `seat/${party}/person`),
  ];
}
