import { cast } from '../cast.ts';
/** Words of the debrief for beliefs and odds, quarter by quarter. */
export const course = {
  title: 'Beliefs and odds',
  get note() {
    return `What everyone could infer, by Bayes’ rule after each move. On the day of signature beliefs about ${cast.coalition.seat} and ${cast.us.seat} start from what the text promises, so they may jump there. Below: the chance of a strike or offensive in each quarter, as it stood before the quarter was decided. Decisions made the chance; what came was drawn, and stands in the row of marks beneath the bars.`;
  },
  get noteByPerson() {
    return `What everyone could infer, by Bayes’ rule after each move. Below: the chance of a strike or offensive by the model in each quarter; the holder of ${cast.russia.of} seat decided what came.`;
  },
  truth: {
    russia: { true: 'in truth revisionist', false: 'in truth opportunist' },
    coalition: { true: 'in truth firm', false: 'in truth soft' },
    us: { true: 'in truth committed', false: 'in truth detached' },
  },
  belief: {
    get russia() {
      return `${cast.russia.Seat} revisionist`;
    },
    get coalition() {
      return `${cast.coalition.Seat} firm`;
    },
    get us() {
      return `${cast.us.Seat} committed`;
    },
  },
  label: (lines: string, odds: string) =>
    `Beliefs by quarter, and the chance of a strike or offensive in each. ${lines}. ${odds}`,
  line: (what: string, from: string, to: string, truth: string) =>
    `${what} from ${from} to ${to}, ${truth}`,
  oddsFrom: (first: string, last: string) =>
    `The chance of a strike or offensive was ${first} in the first quarter and ${last} in the last.`,
  beliefAxis: 'belief, %',
  oddsAxis: 'chance of an attack in the quarter, %',
  /** Before the row of marks: what came. */
  cameAxis: 'came',
  initial: { probe: 'P', strike: 'S', offensive: 'O' },
  across: 'quarter after signature',
  together: (share: string, held: boolean) =>
    held
      ? `By these odds at least one attack was to be expected with ${share}; none came.`
      : `By these odds at least one attack was to be expected with ${share}.`,
  table: 'Read the chart as a table',
  columns: {
    quarter: 'Quarter',
    get revisionist() {
      return `${cast.russia.Seat} revisionist`;
    },
    get firm() {
      return `${cast.coalition.Seat} firm`;
    },
    get committed() {
      return `${cast.us.Seat} committed`;
    },
    risk: 'Attack, if decided',
    tempo: 'Decision arises',
    came: 'What came',
  },
  tableNote: 'An attack is a strike or offensive. Each quarter opens its stage game in the model.',
  complied: 'complied',
  inModel: (quarter: number) => `Quarter ${quarter}`,
  tested: 'Quarters in which the deterrent was tested',
};
