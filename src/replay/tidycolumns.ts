import { METERS, PARTIES, type Level, type Meter } from '../engine/index.ts';
import { MOVES, type StageState } from '../model/index.ts';

/** A column of the table of events. */
export interface TidyColumn {
  readonly name: string;
  /** Unit of its figures, or what kind of words stand in it. */
  readonly unit: string;
  readonly meaning: string;
}

const METER_UNITS: Readonly<Record<Meter, string>> = {
  usAid: '0 or 1',
  tempo: 'steps, 0 is usual',
  sanctions: 'share, 0 to 1',
  europeanFinanceBn: 'billion euro',
  ukrainianArmyThousand: 'thousand soldiers',
  russianForceThousand: 'thousand soldiers',
  longRange: 'share, 0 to 1',
  europeanEnablers: 'share, 0 to 1',
  counterDrone: 'share, 0 to 1',
  readiness: 'share, 0 to 1',
  usCommitment: 'probability, added to a belief',
  strainUkraine: 'points',
  strainRussia: 'points',
  strainUs: 'points',
  strainCoalition: 'points',
  gainRateKm2: 'km² a round',
  gainTotalKm2: 'km²',
};

const STAGE_UNITS: Readonly<Record<keyof StageState, string>> = {
  forceThousand: 'thousand soldiers',
  frontKm: 'km',
  europeanEnablers: 'share, 0 to 1',
  counterDrone: 'share, 0 to 1',
  engagement: 'share, 0 to 1',
  armyThousand: 'thousand soldiers',
  longRange: 'share, 0 to 1',
  pullbackKm: 'km',
  monitoring: 'share, 0 to 1',
  usPledge: 'share, 0 to 1',
  snapback: 'share, 0 to 1',
  concessions: 'share, 0 to 1',
  businessStake: 'share, 0 to 1',
  russianForceThousand: 'thousand soldiers',
};
export const STAGE_INPUTS = Object.keys(STAGE_UNITS) as readonly (keyof StageState)[];

/** Public beliefs by their columns. */
export const BELIEF_COLUMNS = [
  ['revisionist', 'Russia is revisionist'],
  ['firm', 'the coalition is firm'],
  ['committed', 'the United States is committed'],
] as const;

const column = (name: string, unit: string, meaning: string): TidyColumn => ({
  name,
  unit,
  meaning,
});

/** What is the same in every row of a run, and where in it the event stands. */
const PLACE: readonly TidyColumn[] = [
  column('run', 'hexadecimal', 'the last check of the recording, by which the run is known'),
  column('level', 'id', 'level'),
  column('rules', 'version', 'version of the rules'),
  column('seed', 'text', 'seed of all that is drawn'),
  column('event', 'number from 1', 'place of the event in the run'),
  column('turn', 'number from 1', 'round or quarter, counted together'),
  column('kind', 'round, quarter', 'what the turn is'),
  column('round', 'number from 1', 'round of the talks that last or were last'),
  column('quarter', 'number', 'quarters since the first signature; 0 before'),
  column('reopenings', 'number', 'how often the text had been reopened'),
  column('date', 'ISO date', 'first day of the turn; missing in talks that were reopened'),
  column('type', 'name', 'what happened'),
  column('party', 'ukraine, russia, us, coalition', 'whose doing it was'),
  column('seat', 'strategy or person', 'who played that delegation then'),
];

/** What events say, each with the types of event that say it. */
const FIGURES: readonly TidyColumn[] = [
  column('phase', 'name', 'phase that opened (phase)'),
  column('level_event', 'id', 'event of the level (level-event)'),
  column('injected', '0 or 1', 'whether the facilitator brought it (level-event)'),
  column('to', 'delegation', 'to whom alone a text was shown (shown)'),
  column('articles_changed', 'number', 'articles otherwise than in its text before (tabled)'),
  column('signatories', 'delegations', 'who signed (agreed), separated by spaces'),
  column('act', 'id', 'act of the level (acted)'),
  column('contributor', 'id', 'country whose troops it is about, or whose soldiers were hit'),
  column('sector', 'id', 'where; of a move, from where'),
  column('to_sector', 'id', 'to where troops were moved (moved)'),
  column('thousand', 'thousand soldiers', 'troops that pledged, came, went, moved or were missing'),
  column('gain_km2', 'km²', 'Russian gains in the round (front-moved)'),
  column('in_force_share', 'share, 0 to 1', 'of the text’s terms in force (quarter-opened)'),
  column('incident', 'name', 'kind of background incident (incident)'),
  column('confidence', 'share, 0 to 1', 'how surely it is known whose an incident was'),
  column('granted', '0 or 1', 'whether consent was granted (consent)'),
  column('move', MOVES.join(', '), 'what Moscow did in the quarter (complied, tested)'),
  column('killed', 'soldiers', 'killed on the defending side (tested)'),
  column('wounded', 'soldiers', 'wounded on the defending side (tested)'),
  column('killed_of_force', 'soldiers', 'of the killed, soldiers of the force (tested)'),
  ...MOVES.map((move) =>
    column(
      `odds_${move}`,
      'probability',
      `of this move where a decision arises (complied, tested)`,
    ),
  ),
  column('decision_chance', 'probability', 'that a decision to test arises in the quarter'),
  column('response', 'protest, reinforce, strike-back', 'the coalition’s answer (responded)'),
  column('backing', 'abstain, back', 'of the United States (backed)'),
  column('came', '0 or 1', 'whether a breakthrough or a wider war came of it'),
  column('chance', 'probability', 'that it would'),
  column('wish', 'accept, reopen, withdraw', 'what a delegation wanted after a violation'),
  column('handed_to', 'strategy or person', 'who plays the seat from then on (handed-over)'),
  column('outcome', 'name', 'how the run ended (ended)'),
  column('cause', 'name', 'why it ended (ended)'),
];

/** The columns of a level’s table of events, in order. */
export function tidyColumns(level: Level): readonly TidyColumn[] {
  return [
    ...PLACE,
    ...FIGURES,
    ...level.articles.map(({ id, title }) =>
      column(`text_${id}`, 'id of an option', `${title}: in the text that the event is about`),
    ),
    ...level.sectors.map(({ id, name }) =>
      column(`gain_km2_${id}`, 'km²', `Russian gains in the round, ${name} (front-moved)`),
    ),
    ...STAGE_INPUTS.map((input) =>
      column(`stage_${input}`, STAGE_UNITS[input], 'input of the stage game (complied, tested)'),
    ),
    ...BELIEF_COLUMNS.map(([belief, that]) =>
      column(`belief_${belief}`, 'probability', `that ${that}; in events of beliefs after them`),
    ),
    ...BELIEF_COLUMNS.map(([belief, that]) =>
      column(`before_${belief}`, 'probability', `that ${that}, before (beliefs)`),
    ),
    ...METERS.map((meter) =>
      column(`change_${meter}`, METER_UNITS[meter], 'change (act-took-effect, snapped-back)'),
    ),
    ...PARTIES.map((party) =>
      column(`reserve_${party}`, 'points', 'asked above fighting on (revealed)'),
    ),
    ...BELIEF_COLUMNS.map(([belief, that]) =>
      column(`true_${belief}`, '0 or 1', `whether ${that} (revealed)`),
    ),
    ...METERS.map((meter) =>
      column(`meter_${meter}`, METER_UNITS[meter], 'at the end of the turn'),
    ),
    column('force_thousand', 'thousand soldiers', 'of the force, at the end of the turn'),
  ];
}
